import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import type { Remembered } from '../../messages.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { date, toMinute } from '../words/amounts.ts';
import { t } from '../words/connections.ts';
import { daysAway, exactly } from '../words/format.ts';
import { locale } from '../words/language.ts';
import { PostsAfter } from './PostsAfter.tsx';

interface EndingsProps {
  connections: readonly Connection[];
  names: Remembered['names'];
  mayConnect: boolean;
  now: number;
  zone: string;
  onConnect: (platform: Platform, way: string | null) => void;
}

/** Connecting again is worth it from so many days before the end. */
const SOON = 60;

type Ending = Connection & { endsAt: number };
const ends = (one: Connection): one is Ending => one.status === 'alive' && one.endsAt !== null;

const monthOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }).format(at);

/** The calendar of consents that end, month by month, each with the posts that fall after its end. */
export function Endings({ connections, names, mayConnect, now, zone, onConnect }: EndingsProps) {
  const ending = connections.filter(ends).toSorted((one, other) => one.endsAt - other.endsAt);
  const months = Map.groupBy(ending, ({ endsAt }) => monthOf(endsAt, zone));
  const lasting = connections.filter(({ status, endsAt }) => status === 'alive' && endsAt === null);
  const platforms = [...new Set(lasting.map(({ platform }) => names[platform as Platform] ?? platform))];
  return (
    <section class="card endings">
      <h2>{t.ends}</h2>
      <p class="small quiet">{ending.length === 0 ? t.endsNone : t.endsHelp}</p>
      {[...months].map(([month, ones]) => (
        <section key={month}>
          <h3 class="small quiet">{month}</h3>
          <ul class="rows">
            {ones.map(({ id, platform, way, name, endsAt, postsAfter, posts }) => {
              const days = Math.max(0, daysAway(endsAt, now, zone));
              return (
                <li key={id} class="item" data-testid="ending">
                  <time class="figures" title={exactly(toMinute(endsAt), zone)}>
                    {date(endsAt)}
                    <span class="small quiet">{days === 0 ? t.today : t.inDays(days)}</span>
                  </time>
                  <Avatar name={name} url={null} platform={platform as Platform} size={28} />
                  <div class="grow">
                    <b>{name}</b>
                    {postsAfter > 0 ? (
                      <PostsAfter count={postsAfter} posts={posts} now={now} zone={zone} />
                    ) : (
                      <p class="small quiet">{t.nothingAfter}</p>
                    )}
                  </div>
                  {mayConnect && days <= SOON && (
                    <Button onPress={() => onConnect(platform as Platform, way)}>
                      {t.reconnect}
                      <span class="unseen">: {name}</span>
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {platforms.length > 0 && <p class="small quiet">{t.lastingOnes(platforms.join(', '))}</p>}
    </section>
  );
}
