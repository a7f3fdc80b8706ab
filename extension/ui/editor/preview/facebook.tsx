import { caption, linkPicture, tile } from '../../../../shared/platforms/shown/facebook.ts';
import { t } from '../../words/preview.ts';
import { Card } from './Card.tsx';
import { Comment } from './Comment.tsx';
import { FoldNote } from './FoldNote.tsx';
import { Frame } from './Frame.tsx';
import { FullScreen } from './FullScreen.tsx';
import { Grid } from './Grid.tsx';
import { Head } from './Head.tsx';
import type { Seen } from './seen.ts';
import { Words } from './Words.tsx';

const MARKS = ['link', 'hashtag', 'mention'] as const;
const PLACES = 5;

/** A post of a Page. */
export function Facebook(seen: Seen) {
  const { account, kind, screen, values, source } = seen;
  const all = seen.sent;
  const fold = caption[screen];
  const words = <Words text={seen.caption} fold={fold} marks={MARKS} more={t.more.facebook} />;
  const link = String(values.link ?? '');
  const [first] = all;
  if (kind.kind === 'reel' || kind.kind === 'story')
    return (
      <>
        <article class="seen">
          <FullScreen all={all}>
            <b>{account.name}</b>
            {words}
          </FullScreen>
        </article>
        <FoldNote text={seen.caption} fold={fold} />
      </>
    );
  return (
    <>
      <article class="seen">
        <Head account={account} name={account.name} line={t.justNow} />
        <div class="seen-foot">{words}</div>
        {kind.kind === 'link' && (
          <Card
            link={link}
            title={link === source.canonicalUrl ? source.title : ''}
            picture={seen.pagePicture}
            shape={linkPicture.value}
          />
        )}
        {first && all.length === 1 && <Frame sent={first} shape={first.shape} way="cut" />}
        {all.length > 1 && <Grid all={all} places={PLACES} shapeOf={() => tile.value} />}
        <Comment account={account} name={account.name} text={values.firstComment} />
      </article>
      {all.length > 1 && <p class="small">{t.cutToTiles(seen.name)}</p>}
      <FoldNote text={seen.caption} fold={fold} />
    </>
  );
}
