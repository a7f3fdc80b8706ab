import { caption, overReel } from '../../../../shared/platforms/shown/instagram.ts';
import { t } from '../../words/preview.ts';
import { Comment } from './Comment.tsx';
import { FoldNote } from './FoldNote.tsx';
import { Frame } from './Frame.tsx';
import { FullScreen } from './FullScreen.tsx';
import { Head, handleOf } from './Head.tsx';
import { Swipe } from './Swipe.tsx';
import { isCut, type Seen } from './seen.ts';
import { Words } from './Words.tsx';

/** Addresses in a caption stay text there. */
const MARKS = ['hashtag', 'mention'] as const;

/** In the feed, or over the whole screen as reels and stories are. */
export function Instagram(seen: Seen) {
  const { account, kind, screen, values } = seen;
  const who = handleOf(account);
  const all = seen.sent;
  const isTall = kind.kind === 'reel' || kind.kind === 'story';
  const fold = (isTall ? overReel : caption)[screen];
  const words = (name?: string) => (
    <Words
      text={seen.caption}
      fold={fold}
      marks={MARKS}
      more={t.more.instagram}
      {...(name ? { who: name } : {})}
    />
  );
  // All photos of a carousel are shown in the shape of the first.
  const shape = all[0]?.shape ?? 1;
  const cut = all.filter((one) => isCut(one.shape, shape)).length;
  return (
    <>
      <article class="seen">
        {isTall ? (
          <FullScreen all={all}>
            <b>{who}</b>
            {words()}
          </FullScreen>
        ) : (
          <>
            <Head account={account} name={who} />
            <Swipe
              count={Math.max(1, all.length)}
              at={(index) =>
                all[index] && <Frame key={all[index].media.id} sent={all[index]} shape={shape} way="cut" />
              }
            />
            <div class="seen-foot">{words(who)}</div>
            <Comment account={account} name={who} text={values.firstComment} />
          </>
        )}
      </article>
      {cut > 0 && !isTall && <p class="small">{t.cutToFirst(seen.name, cut)}</p>}
      <FoldNote text={seen.caption} fold={fold} />
    </>
  );
}
