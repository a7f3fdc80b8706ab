import type { AuditAction, AuditEntry, AuditFilter } from '../../../shared/audit.ts';
import { toWall } from '../../../shared/schedule.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/audit.ts';
import { instantOf } from '../words/format.ts';

interface AuditFiltersProps {
  filter: AuditFilter;
  /** What is shown: the people in it can be asked for. */
  entries: readonly AuditEntry[];
  zone: string;
  onFilter: (filter: AuditFilter) => void;
}

const ALL = 'all';
const DAY = 86_400_000;

/** `2026-11-27`, or the day before for the end of a stretch, which is told as its first instant after. */
const dayOf = (at: number | undefined, zone: string): string =>
  at === undefined ? '' : toWall(at, zone).slice(0, 10);

const startOf = (day: string, zone: string): number | undefined =>
  day === '' ? undefined : instantOf(`${day}T00:00:00`, zone)?.at;

const nextDay = (day: string): string =>
  day === '' ? '' : new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Without what is not asked for. */
function wanted(filter: { [Name in keyof AuditFilter]: AuditFilter[Name] | undefined }): AuditFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Whose deeds, which, and of what days. */
export function AuditFilters({ filter, entries, zone, onFilter }: AuditFiltersProps) {
  const people = new Map(
    entries.flatMap(({ actor, name }) => (name === null ? [] : [[actor, name] as const])),
  );
  const known = [
    ...[...people].map(([value, label]) => ({ value, label })),
    ...Object.entries(t.actors).map(([value, label]) => ({ value, label })),
  ];
  const chosen = filter.actor;
  // Who is asked for stays to be seen where nothing of theirs was found.
  if (chosen && !known.some(({ value }) => value === chosen)) known.unshift({ value: chosen, label: t.gone });
  const change = (changes: Parameters<typeof wanted>[0]) => onFilter(wanted({ ...filter, ...changes }));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div class="filters">
      <Select
        label={t.who}
        name="audit-who"
        value={chosen ?? ALL}
        choices={[{ value: ALL, label: t.anybody }, ...known]}
        onChange={(value) => change({ actor: value === ALL ? undefined : value })}
      />
      <Select
        label={t.what}
        name="audit-what"
        value={filter.action ?? ALL}
        choices={[
          { value: ALL, label: t.anything },
          ...Object.entries(t.did).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(value) => change({ action: value === ALL ? undefined : (value as AuditAction) })}
      />
      <label>
        <span class="small quiet">{t.from}</span>
        <input
          type="date"
          data-testid="audit-from"
          value={dayOf(filter.from, zone)}
          onChange={({ currentTarget }) => change({ from: startOf(currentTarget.value, zone) })}
        />
      </label>
      <label>
        <span class="small quiet">{t.to}</span>
        <input
          type="date"
          data-testid="audit-to"
          value={dayOf(filter.to === undefined ? undefined : filter.to - 1, zone)}
          onChange={({ currentTarget }) => change({ to: startOf(nextDay(currentTarget.value), zone) })}
        />
      </label>
      {isFiltered && (
        <Button look="ghost" onPress={() => onFilter({})}>
          {t.reset}
        </Button>
      )}
    </div>
  );
}
