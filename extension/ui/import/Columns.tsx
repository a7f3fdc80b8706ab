import { isTimeZone } from '../../../shared/schedule.ts';
import { CAPTIONS, FACT_FIELDS, type Field, PLAIN_FIELDS, SWITCHES } from '../../files/fields.ts';
import type { Choices, ImportPlan } from '../../files/plan-import.ts';
import { Select } from '../parts/Select.tsx';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../words/import.ts';
import { labelOf } from './labels.ts';
import type { ImportActions, ImportedTable } from './session.ts';

interface ColumnsProps {
  table: ImportedTable;
  choices: Choices;
  plan: ImportPlan;
  actions: Pick<ImportActions, 'setColumn' | 'setHead' | 'setOrder' | 'setZone'>;
}

const GROUPS: readonly [keyof typeof t.groups, readonly Field[]][] = [
  ['post', PLAIN_FIELDS],
  ['platforms', [...CAPTIONS, ...SWITCHES]],
  ['facts', FACT_FIELDS],
];

/** What each column stands for, with what stands in it; and how days and times in it are read. */
export function Columns({ table, choices, plan, actions }: ColumnsProps) {
  const { fields, hasHead } = choices.columns;
  const zones = [...new Set([choices.timeZone, ...Intl.supportedValuesOf('timeZone')])].filter(isTimeZone);
  const nameOf = (at: number): string => table.heads[at]?.trim() || t.column(at + 1);
  return (
    <section class="import-columns" aria-labelledby="import-columns">
      <div>
        <h2 id="import-columns" class="heading">
          {t.columns}
        </h2>
        <p class="small quiet">{t.columnsHelp}</p>
      </div>
      {plan.asksOrder && (
        <fieldset class="order" data-testid="day-order">
          <legend class={choices.order === null ? 'wrong' : undefined}>{t.order}</legend>
          {(['day-first', 'month-first'] as const).map((order) => (
            <label key={order}>
              <input
                type="radio"
                name="day-order"
                checked={choices.order === order}
                onChange={() => actions.setOrder(order)}
              />
              {t.orders[order]}
            </label>
          ))}
          <p class="small quiet">{t.orderHelp}</p>
        </fieldset>
      )}
      <ul class="column-list">
        {fields.map((field, at) => (
          <li key={at} class={field === null ? 'left-out' : undefined}>
            <span class="column-told">
              <b class="one-line" title={nameOf(at)}>
                {nameOf(at)}
              </b>
              <span class="small quiet one-line">
                {table.sample
                  .map((cells) => cells[at]?.trim() ?? '')
                  .filter(Boolean)
                  .join(' · ') || '–'}
              </span>
            </span>
            <span class="select">
              <select
                aria-label={t.is(nameOf(at))}
                data-testid={`column-${at}`}
                value={field ?? ''}
                onChange={(event) =>
                  actions.setColumn(at, (event.currentTarget.value || null) as Field | null)
                }
              >
                <option value="">{t.leftOut}</option>
                {GROUPS.map(([group, those]) => (
                  <optgroup key={group} label={t.groups[group]}>
                    {those.map((one) => (
                      <option key={one} value={one}>
                        {labelOf(one)}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </span>
          </li>
        ))}
      </ul>
      <div class="import-how">
        <Switch label={t.hasHead} on={hasHead} onChange={actions.setHead} name="has-head" />
        <div class="field">
          <span class="label" aria-hidden="true">
            {t.zone}
          </span>
          <Select
            label={t.zone}
            name="import-zone"
            value={choices.timeZone}
            choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            onChange={actions.setZone}
          />
        </div>
      </div>
    </section>
  );
}
