import type { ReviewMedia, ReviewTarget } from '../../../shared/review.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { date } from '../words/amounts.ts';
import { exactly, moment, zoneName } from '../words/format.ts';
import { t } from '../words/review.ts';
import { Mark } from './Mark.tsx';

interface SeenProps {
  target: ReviewTarget;
  media: readonly ReviewMedia[];
  /** What the platform is called. */
  platform: string;
  now: number;
}

/** One publication as it goes out: account, second, media in order, words as sent, settings. */
export function Seen({ target, media, platform, now }: SeenProps) {
  const { account, caption, title, options, publishAt, timeZone, writers } = target;
  const used = target.media.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  const settings = Object.entries(options);
  return (
    <article class="card seen" aria-label={`${account.name}, ${platform}`}>
      <header class="row">
        <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} size={32} />
        <div class="grow">
          <b>{account.name}</b>
          <p class="small quiet">{account.handle ? `${platform} · @${account.handle}` : platform}</p>
        </div>
        {target.review && <Mark review={target.review} />}
      </header>
      <ul class="seen-strip" aria-label={platform}>
        {used.map((one, at) => (
          <li key={one.sha256}>
            <Medium medium={one} at={at + 1} of={used.length} />
          </li>
        ))}
      </ul>
      {title && <b>{title}</b>}
      <p class="as-sent">{caption}</p>
      <p title={exactly(publishAt, timeZone)}>
        {t.goesOut(moment(publishAt, now, timeZone))}, {zoneName(timeZone)}
      </p>
      <p class="small quiet">
        {t.window(date(target.window.from))} ·{' '}
        {t.writtenBy(writers.map((one) => one.name ?? t.somebody).join(', '))}
      </p>
      {settings.length > 0 && (
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
      )}
    </article>
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
