import { BROWSER_INVENTORY } from '../../../shared/privacy/browser.ts';
import type { Entry, Retention } from '../../../shared/privacy/entry.ts';
import { INVENTORY } from '../../../shared/privacy.ts';
import { t } from '../words/kept.ts';

interface Row {
  category: Entry['category'];
  kept: string[];
  receivers: string[];
}

/** The inventory, one row a category: how long its parts are kept at most, and who else receives any of them. */
function rowsOf(entries: readonly Entry[]): Row[] {
  const rows = Map.groupBy(entries, ({ category }) => category);
  const order = Object.keys(t.categories) as Entry['category'][];
  return order.flatMap((category) => {
    const own = rows.get(category);
    if (!own) return [];
    const receivers = new Set(own.flatMap((one) => one.receivers ?? []));
    return [
      {
        category,
        kept: keptFor(own.map((one) => one.retention)),
        receivers: [...receivers].map((who) => t.receivers[who]),
      },
    ];
  });
}

function keptFor(retentions: readonly Retention[]): string[] {
  const most = Math.max(0, ...retentions.map((one) => (one.kept === 'days' ? one.days : 0)));
  const bound = new Set(retentions.flatMap(({ kept }) => (kept === 'days' ? [] : [t.kept[kept]])));
  return [...bound, ...(most > 0 ? [t.upTo(t.days(most))] : [])];
}

const SIDES = [
  [() => t.worker, INVENTORY],
  [() => t.browser, BROWSER_INVENTORY],
] as const;

/** What is kept where, for how long, and who else receives it. */
export function KeptCard({ workerUrl }: { workerUrl: string }) {
  return (
    <section class="card kept">
      <h2>{t.title}</h2>
      <p class="quiet">{t.help}</p>
      {SIDES.map(([name, entries]) => (
        <section key={name()}>
          <h3>{name()}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys. */}
          <section class="wide" tabIndex={0} aria-label={name()}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.what}</th>
                  <th scope="col">{t.howLong}</th>
                  <th scope="col">{t.who}</th>
                </tr>
              </thead>
              <tbody>
                {rowsOf(entries).map(({ category, kept, receivers }) => (
                  <tr key={category}>
                    <th scope="row">{t.categories[category]}</th>
                    <td>{kept.join('; ')}</td>
                    <td>{receivers.join(', ') || t.nobody}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </section>
      ))}
      <p>
        <a href={`${workerUrl}/privacy`} target="_blank" rel="noreferrer">
          {t.policy}
        </a>
      </p>
    </section>
  );
}
