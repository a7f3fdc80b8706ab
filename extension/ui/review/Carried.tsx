import { toldOptions } from '../../../shared/platforms/words/told.ts';
import type { ReviewMedia, ReviewTarget } from '../../../shared/review.ts';
import { wordsOf } from '../words/platform-words.ts';
import { t } from '../words/review.ts';

interface CarriedProps {
  target: ReviewTarget;
  media: readonly ReviewMedia[];
  /** What a screen reader calls its media. */
  label: string;
}

/**
 * All of one publication that a yes is for, beside where and when: its kind, media in order with their words, title and
 * text as they are sent and folded, what was chosen at the platform. A test holds it to what the hash covers.
 */
export function Carried({ target, media, label }: CarriedProps) {
  const { account, kind, caption, title, parts, options } = target;
  const words = wordsOf(account.platform);
  const settings = toldOptions(words, options, t);
  return (
    <>
      <p class="small">
        <span class="quiet">{t.kind}</span> {words.kinds[kind] ?? kind}
      </p>
      {parts.length === 0 && <Strip shas={target.media} media={media} label={label} />}
      {title && <b>{title}</b>}
      {parts.length === 0 && <Text text={caption} seen={target.seenOnPhone} />}
      {parts.length > 0 && (
        <ol class="parts-sent">
          {parts.map((part, at) => (
            <li key={at}>
              <span class="small quiet">{t.partOf(at + 1, parts.length)}</span>
              <Text text={part.text} seen={null} />
              <Strip shas={part.media} media={media} label={t.partOf(at + 1, parts.length)} />
            </li>
          ))}
        </ol>
      )}
      {settings.length > 0 && (
        <dl class="chosen" aria-label={t.options}>
          {settings.map(({ name, label: called, value }) => (
            <div key={name}>
              <dt class="quiet">{called}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** A text as it is sent, with the place where a phone folds it. */
function Text({ text, seen }: { text: string; seen: number | null }) {
  if (text === '') return null;
  if (seen === null) return <p class="as-sent">{text}</p>;
  return (
    <>
      <p class="as-sent">
        {text.slice(0, seen)} <span class="fold-mark">{t.foldMark}</span>
        <span class="quiet">{text.slice(seen)}</span>
      </p>
      <p class="small quiet">{t.folded}</p>
    </>
  );
}

/** Media in the order they go out in. */
function Strip({
  shas,
  media,
  label,
}: {
  shas: readonly string[];
  media: readonly ReviewMedia[];
  label: string;
}) {
  const used = shas.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  if (used.length === 0) return null;
  return (
    <ul class="seen-strip" aria-label={label}>
      {used.map((one, at) => (
        <li key={one.sha256}>
          <Medium medium={one} at={at + 1} of={used.length} />
          {one.alt && <p class="small quiet of-medium">{t.described(one.alt)}</p>}
          {one.subtitles.map((track, index) => (
            <details key={index} class="small of-medium">
              <summary>{t.subtitlesOf(track.label || track.language)}</summary>
              <p class="as-sent">{track.text}</p>
            </details>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface MediumProps {
  medium: ReviewMedia;
  at: number;
  of: number;
}

function Medium({ medium: { kind, url, alt, width, height }, at, of }: MediumProps) {
  const name = { image: t.photoOf, video: t.videoOf, document: t.documentOf }[kind](at, of);
  const ratio = { aspectRatio: `${width || 1} / ${height || 1}` };
  if (!url)
    return (
      <span class="absent small quiet" style={ratio}>
        {t.arriving}
      </span>
    );
  if (kind === 'document')
    return (
      <a class="button plain" href={url} target="_blank" rel="noreferrer">
        {name}
      </a>
    );
  return kind === 'video' ? (
    // biome-ignore lint/a11y/useMediaCaption: subtitles are shown by the platform, from the text beside the video
    <video src={url} controls preload="metadata" aria-label={name} style={ratio} />
  ) : (
    <img src={url} alt={alt || name} loading="lazy" style={ratio} />
  );
}
