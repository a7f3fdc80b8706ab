import type { ReviewMedia, ReviewTarget } from '../../../shared/review.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { date } from '../words/amounts.ts';
import { exactly, moment, zoneName } from '../words/format.ts';
import { t } from '../words/review.ts';
import { Carried } from './Carried.tsx';
import { Mark } from './Mark.tsx';

interface SeenProps {
  target: ReviewTarget;
  media: readonly ReviewMedia[];
  /** What the platform is called. */
  platform: string;
  now: number;
}

/** One publication as it goes out: account, second, all that a yes is for. */
export function Seen({ target, media, platform, now }: SeenProps) {
  const { account, publishAt, timeZone, writers } = target;
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
      <Carried target={target} media={media} label={platform} />
      <p title={exactly(publishAt, timeZone)}>
        {t.goesOut(moment(publishAt, now, timeZone))}, {zoneName(timeZone)}
      </p>
      <p class="small quiet">
        {target.review && `${t.window(date(target.window.from))} · `}
        {t.writtenBy(writers.map((one) => one.name ?? t.somebody).join(', '))}
      </p>
    </article>
  );
}
