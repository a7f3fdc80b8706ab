import type { ComponentChildren } from 'preact';
import { t } from '../words/keys.ts';

/** The keys that work in popup and studio; `children` are further rows. */
export function KeyList({ children }: { children?: ComponentChildren }) {
  return (
    <dl class="keys">
      {children}
      {t.keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
