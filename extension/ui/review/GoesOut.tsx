import type { ReviewMedia, ReviewTarget } from '../../../shared/review.ts';
import { t } from '../words/review.ts';

interface GoesOutProps {
  target: ReviewTarget;
  media: readonly ReviewMedia[];
  /** What a screen reader calls it. */
  label: string;
}

/** What one publication carries: media in order, title and words as they are sent, who wrote them, its settings. */
export function GoesOut({ target, media, label }: GoesOutProps) {
  const { caption, title, options, writers } = target;
  const settings = Object.entries(options);
  return (
    <section class="goes-out" aria-label={label} data-testid="goes-out">
      <Strip target={target} media={media} label={label} />
      {title && <b>{title}</b>}
      <p class="as-sent">{caption}</p>
      <p class="small quiet">{t.writtenBy(writers.map(({ name }) => name ?? t.somebody).join(', '))}</p>
      {settings.length > 0 && <Settings settings={settings} />}
    </section>
  );
}

/** Its media, in the order they go out in. */
export function Strip({ target, media, label }: GoesOutProps) {
  const used = target.media.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  return (
    <ul class="seen-strip" aria-label={label}>
      {used.map((one, at) => (
        <li key={one.sha256}>
          <Medium medium={one} at={at + 1} of={used.length} />
        </li>
      ))}
    </ul>
  );
}

/** What was chosen at the platform. */
export function Settings({ settings }: { settings: readonly [string, unknown][] }) {
  return (
    <details class="more">
      <summary>{t.options}</summary>
      <dl class="settings">
        {settings.map(([name, value]) => (
          <div key={name}>
            <dt class="quiet">{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Medium({
  medium: { kind, url, alt, width, height },
  at,
  of,
}: {
  medium: ReviewMedia;
  at: number;
  of: number;
}) {
  const name = kind === 'video' ? t.videoOf(at, of) : t.photoOf(at, of);
  const ratio = { aspectRatio: `${width || 1} / ${height || 1}` };
  if (!url)
    return (
      <span class="absent small quiet" style={ratio}>
        {t.arriving}
      </span>
    );
  return kind === 'video' ? (
    // biome-ignore lint/a11y/useMediaCaption: subtitles are shown by the platform, from the text beside the video
    <video src={url} controls preload="metadata" aria-label={name} style={ratio} />
  ) : (
    <img src={url} alt={alt || name} loading="lazy" style={ratio} />
  );
}
