import { caption, covered } from '../../../../shared/platforms/shown/tiktok.ts';
import { t } from '../../words/preview.ts';
import { FoldNote } from './FoldNote.tsx';
import { FullScreen } from './FullScreen.tsx';
import { handleOf } from './Head.tsx';
import type { Seen } from './seen.ts';
import { Words } from './Words.tsx';

/** Addresses in a caption stay text there. */
const MARKS = ['hashtag', 'mention'] as const;

/** Over the whole screen; a photo post is gone through sideways, with its title over the caption. */
export function Tiktok(seen: Seen) {
  const { account, screen } = seen;
  const fold = caption[screen];
  return (
    <>
      <article class="seen">
        <FullScreen all={seen.sent} covered={covered}>
          <b>{handleOf(account)}</b>
          {seen.title !== '' && <b class="seen-words">{seen.title}</b>}
          <Words text={seen.caption} fold={fold} marks={MARKS} more={t.more.tiktok} />
        </FullScreen>
      </article>
      <p class="small quiet">
        <a
          href={covered.bottom.source}
          target="_blank"
          rel="noreferrer"
          title={t.readOn(covered.bottom.read)}
        >
          {t.covered(seen.name)}
        </a>
      </p>
      <FoldNote text={seen.caption} fold={fold} />
    </>
  );
}
