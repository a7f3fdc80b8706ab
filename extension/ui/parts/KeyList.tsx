import { t } from '../words/keys.ts';

/** A command of the browser's own: what it does, and its keys; empty where none is set. */
export interface BrowserKey {
  does: string;
  keys: string;
}

interface KeyListProps {
  /** The browser's own commands of ours. */
  browser?: readonly BrowserKey[];
  /** Those of the studio's rooms too. */
  rooms?: boolean;
}

/** The keys that work here, room by room. */
export function KeyList({ browser = [], rooms = false }: KeyListProps) {
  return (
    <>
      {browser.length > 0 && <Keys rows={browser.map(({ keys, does }) => [keys, does] as const)} />}
      <Keys rows={t.keys} />
      {rooms &&
        t.rooms.map(({ title, keys }) => (
          <section key={title}>
            <h3 class="small quiet">{title}</h3>
            <Keys rows={keys} />
          </section>
        ))}
    </>
  );
}

function Keys({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl class="keys">
      {rows.map(([key, does]) => (
        <div key={does}>
          <dt>{key ? <kbd>{key}</kbd> : <span class="quiet">{t.unset}</span>}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
