import { useEffect } from 'preact/hooks';
import type { AuditEntry } from '../../../shared/audit.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/audit.ts';
import { whyWords } from '../words/endings.ts';
import { errorWords } from '../words/errors.ts';
import { exactly, moment } from '../words/format.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { ChainCheck } from './ChainCheck.tsx';
import type { DataActions, DataState } from './session.ts';

interface AuditCardProps {
  state: DataState;
  actions: DataActions;
  now: number;
  zone: string;
}

const whoIs = ({ actor, name }: Pick<AuditEntry, 'actor' | 'name'>): string =>
  name ?? t.actors[actor] ?? t.gone;

/** The log of the workspace: filtered, taken along as a table, and its chain checked. */
export function AuditCard({ state, actions, now, zone }: AuditCardProps) {
  const { audit, auditNext, filter, refused } = state;
  useEffect(() => actions.seeAudit({}), []);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const entries = Array.isArray(audit) ? audit : [];
  return (
    <section class="card audit">
      <h2>{t.title}</h2>
      <p class="quiet">{t.help}</p>
      <AuditFilters filter={filter} entries={entries} zone={zone} onFilter={actions.seeAudit} />
      {refused?.doing === 'audit' && <ProblemLine>{errorWords(refused.error)}</ProblemLine>}
      {audit === 'asking' && (
        <div aria-busy="true">
          {Array.from({ length: 5 }, (_, at) => (
            <Skeleton key={at} height={44} />
          ))}
        </div>
      )}
      {audit === 'failed' && (
        <EmptyState
          icon="alert"
          title={t.failed}
          action={<Button onPress={() => actions.seeAudit(filter)}>{t.again}</Button>}
        />
      )}
      {Array.isArray(audit) && audit.length === 0 && (
        <EmptyState
          icon="list"
          title={isFiltered ? t.noneFound : t.none}
          action={isFiltered && <Button onPress={() => actions.seeAudit({})}>{t.reset}</Button>}
        />
      )}
      <ul class="rows" data-testid="audit">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} now={now} zone={zone} />
        ))}
      </ul>
      {auditNext !== null && (
        <Button onPress={actions.moreAudit} testId="more-audit">
          {t.more}
        </Button>
      )}
      <ChainCheck check={state.check} exporting={state.exporting !== null} actions={actions} />
    </section>
  );
}

function Line({ entry, now, zone }: { entry: AuditEntry; now: number; zone: string }) {
  const { seq, at, action, object, outcome, detail, place } = entry;
  const why = action === 'connection-ended' && detail ? whyWords(detail) : detail;
  const about = [why, object, place, outcome === 'unknown' ? t.unclear : ''].filter(Boolean);
  return (
    <li class="item" data-testid="audit-entry">
      <div class="grow">
        <b>{whoIs(entry)}</b> {t.did[action] ?? action}
        {about.length > 0 && <p class="small quiet about">{about.join(' · ')}</p>}
      </div>
      <div class="when small quiet figures">
        <time title={exactly(at, zone)}>{moment(Math.floor(at / 1000) * 1000, now, zone)}</time>
        <span>{t.number(seq)}</span>
      </div>
    </li>
  );
}
