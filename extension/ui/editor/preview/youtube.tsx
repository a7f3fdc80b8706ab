import { description, frame, title } from '../../../../shared/platforms/shown/youtube.ts';
import { short } from '../../../../shared/platforms/youtube.ts';
import { playLength } from '../../words/amounts.ts';
import { t } from '../../words/preview.ts';
import { Comment } from './Comment.tsx';
import { FoldNote } from './FoldNote.tsx';
import { Frame } from './Frame.tsx';
import { FullScreen } from './FullScreen.tsx';
import { Head } from './Head.tsx';
import type { Seen } from './seen.ts';
import { Words } from './Words.tsx';

const MARKS = ['link', 'hashtag', 'mention'] as const;

/** The video among others and on its own page, or a Short over the whole screen. */
export function Youtube(seen: Seen) {
  const { account, kind, screen, values } = seen;
  const video = seen.sent.find(({ media }) => media.kind === 'video');
  // A photo beside the video is its thumbnail.
  const cover = seen.sent.find(({ media }) => media.kind !== 'video') ?? video;
  // No call says so: whoever uploads an upright film gets one.
  const isShort =
    video !== undefined &&
    video.shape <= short.maxRatio.value &&
    (video.media.seconds ?? Number.POSITIVE_INFINITY) <= short.maxSeconds.value;
  const titleWords = <Words text={seen.title} fold={title[screen]} marks={['hashtag']} more="…" />;
  const notes = (
    <>
      <FoldNote text={seen.title} fold={title[screen]} what="title" />
      <FoldNote text={seen.caption} fold={description[screen]} what="description" />
    </>
  );
  if (kind.kind === 'short' || isShort)
    return (
      <>
        <article class="seen">
          <FullScreen all={video ? [video] : []}>
            <b>@{account.handle ?? account.name}</b>
            {titleWords}
          </FullScreen>
        </article>
        {kind.kind !== 'short' && <p class="small">{t.short(seen.name, short.maxSeconds.value / 60)}</p>}
        {notes}
      </>
    );
  return (
    <>
      <article class="seen">
        {cover && (
          <Frame sent={cover} shape={frame.value} way="inside">
            {video?.media.seconds !== undefined && (
              <span class="seconds figures">{playLength(video.media.seconds)}</span>
            )}
          </Frame>
        )}
        <div class="seen-foot seen-title">{titleWords}</div>
        <Head account={account} name={account.name} line={t.justNow} />
        <div class="seen-foot seen-description">
          <Words text={seen.caption} fold={description[screen]} marks={MARKS} more={t.more.youtube} />
        </div>
        <Comment account={account} name={account.name} text={values.firstComment} />
      </article>
      {notes}
    </>
  );
}
