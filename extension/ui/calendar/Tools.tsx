import type { Account, Workspace } from '../../../shared/api.ts';
import { COUNTRIES, type CountryCode } from '../../../shared/countries.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/calendar.ts';
import { locale } from '../words/language.ts';
import type { Filter } from './entries.ts';
import type { Client } from './session.ts';

export const VIEWS = ['month', 'week', 'day', 'agenda'] as const;
export type View = (typeof VIEWS)[number];

interface ToolsProps {
  view: View;
  day: string;
  shown: readonly string[];
  filter: Filter;
  accounts: readonly Pick<Account, 'id' | 'name'>[];
  /** The person's workspaces, each a client or brand, and the one the studio is in. */
  clients: readonly Workspace[];
  here: string;
  client: Client;
  onClient: (client: Client) => void;
  /** Whose holidays are shown; empty: nobody's. */
  country: CountryCode | '';
  onCountry: (country: CountryCode | '') => void;
  onView: (view: View) => void;
  onFilter: (filter: Filter) => void;
  onStep: (by: 1 | -1) => void;
  onToday: () => void;
}

const format = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What is in sight: a month, a stretch of days, or one. */
function headOf(view: View, day: string, shown: readonly string[]): string {
  if (view === 'month') return format({ month: 'long', year: 'numeric' }).format(dateOf(day));
  if (view === 'day')
    return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(dateOf(day));
  const whole = format({ day: 'numeric', month: 'short', year: 'numeric' });
  return whole.formatRange(dateOf(shown[0] ?? day), dateOf(shown.at(-1) ?? day));
}

function countries(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return Object.keys(COUNTRIES)
    .map((value) => ({ value, label: t.holidaysOf(names.of(value) ?? value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Where the calendar stands, how it is seen, and what of it. */
export function Tools(props: ToolsProps) {
  const { view, day, shown, filter, accounts, onView, onFilter, onStep, onToday } = props;
  const statuses: Filter['status'][] = ['', 'planned', 'out', 'waiting'];
  return (
    <header class="calendar-tools">
      <h2 class="heading grow" aria-live="polite" data-testid="calendar-head">
        {headOf(view, day, shown)}
      </h2>
      <div class="row">
        <Button icon="left" label={t.back} onPress={() => onStep(-1)} testId="calendar-back" />
        <Button onPress={onToday}>{t.today}</Button>
        <Button icon="right" label={t.on} onPress={() => onStep(1)} testId="calendar-on" />
      </div>
      <div class="times views" role="radiogroup" aria-label={t.view}>
        {VIEWS.map((one) => (
          <label key={one} class="time">
            <input
              type="radio"
              name="view"
              checked={view === one}
              data-testid={`view-${one}`}
              onChange={() => onView(one)}
            />
            <span>{t[one]}</span>
          </label>
        ))}
      </div>
      <div class="row">
        {props.clients.length > 1 && (
          <Select
            label={t.client}
            name="filter-client"
            value={props.client || props.here}
            choices={[
              { value: 'all', label: t.allClients },
              ...props.clients.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(value) => props.onClient(value === props.here ? '' : value)}
          />
        )}
        <Select
          label={t.account}
          name="filter-account"
          value={filter.accountId || 'all'}
          choices={[
            { value: 'all', label: t.allAccounts },
            ...accounts.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(value) => onFilter({ ...filter, accountId: value === 'all' ? '' : value })}
        />
        <Select
          label={t.status}
          name="filter-status"
          value={filter.status || 'all'}
          choices={statuses.map((one) => ({ value: one || 'all', label: t.statuses[one || 'all'] }))}
          onChange={(value) =>
            onFilter({ ...filter, status: value === 'all' ? '' : (value as Filter['status']) })
          }
        />
        <Select
          label={t.holidays}
          name="holidays"
          value={props.country || 'none'}
          choices={[{ value: 'none', label: t.noHolidays }, ...countries()]}
          onChange={(value) => props.onCountry(value === 'none' ? '' : (value as CountryCode))}
        />
      </div>
    </header>
  );
}
