import type { Publication } from '../../../shared/api.ts';
import { clock, exactly } from '../words/format.ts';
import { t } from '../words/outcome.ts';

/** What was done for a Publication, step by step, in sentences; newest last. */
export function Attempts({ publication }: { publication: Publication }) {
  const { attempts, timeZone } = publication;
  if (attempts.length === 0) return null;
  return (
    <section class="attempts">
      <h2 class="heading">{t.attempts}</h2>
      <ol>
        {attempts.map(({ id, step, startedAt, outcome, message }) => (
          <li key={id}>
            <time class="quiet" title={exactly(startedAt, timeZone)}>
              {clock(startedAt, timeZone)}
            </time>
            <span>
              {t.steps[step]}: {outcome === null ? t.running : (t.outcomes[outcome] ?? outcome)}
              {message && <span class="quiet"> {message}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
