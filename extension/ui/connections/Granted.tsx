import type { Connection } from '../../../shared/reports.ts';
import { t } from '../words/connections.ts';

/** What a consent allows, in words and by the platform's own names, and what it was not given. */
export function Granted({ granted, missing }: Pick<Connection, 'granted' | 'missing'>) {
  const gives = [...new Set(granted.map((one) => one.gives))];
  return (
    <>
      {missing.length > 0 && (
        <p class="small quiet">
          {t.without} {missing.map((one) => t.gives[one] ?? one).join('; ')}.
        </p>
      )}
      {granted.length > 0 && (
        <details class="scopes small" data-testid="granted">
          <summary>{t.may}</summary>
          <ul class="granted">
            {gives.map((one) => (
              <li key={one}>
                {one !== null && (t.mayDo[one] ?? one)}{' '}
                {granted
                  .filter((each) => each.gives === one)
                  .map(({ scope }) => (
                    <code key={scope} class="quiet">
                      {scope}
                    </code>
                  ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
