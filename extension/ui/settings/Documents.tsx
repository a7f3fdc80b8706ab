import type { Pending } from '../../../shared/your-data.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/documents.ts';

export { ready } from '../words/documents.ts';

/** Which versions were accepted, or read. */
export type Accepted = Partial<Record<Pending['kind'], string>>;

interface DocumentsProps {
  pending: readonly Pending[];
  onAccept: (accepted: Accepted) => void;
}

/** Terms and policy that changed since this person accepted them: what is new, where to read it, and the answer. */
export function Documents({ pending, onAccept }: DocumentsProps) {
  return (
    <>
      {pending.map(({ kind, version, effective, changes, matters, must, url }) => (
        <section key={kind} class="card news" data-testid={`news-${kind}`}>
          <h2>{t.title(kind, date(Date.parse(`${effective}T12:00`)))}</h2>
          {must && <ProblemLine weight="warn">{t.must}</ProblemLine>}
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div class="row">
            <Button look={must ? 'primary' : 'plain'} onPress={() => onAccept({ [kind]: version })}>
              {matters && kind === 'terms' ? t.accept : t.seen}
            </Button>
            <a href={url} target="_blank" rel="noreferrer">
              {t.read}
            </a>
          </div>
        </section>
      ))}
    </>
  );
}
