import { useState } from 'preact/hooks';
import type { Workspace } from '../../../shared/api.ts';
import { isTimeZone } from '../../../shared/schedule.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { Lateness } from '../plans/Lateness.tsx';
import { t } from '../words/settings.ts';
import type { WorkspaceChanges } from './session.ts';

interface WorkspaceFormProps {
  workspace: Workspace;
  saved: boolean;
  onSave: (changes: WorkspaceChanges) => void;
}

/** Name and zone of the workspace; only its owner may change them. */
export function WorkspaceForm({ workspace, saved, onSave }: WorkspaceFormProps) {
  const [name, setName] = useState(workspace.name);
  const [timeZone, setTimeZone] = useState(workspace.timeZone);
  const zones = [...new Set([workspace.timeZone, ...Intl.supportedValuesOf('timeZone')])].filter(isTimeZone);
  const [late, setLate] = useState(workspace.lateness);
  const [days, setDays] = useState(workspace.duplicateDays);
  const changed =
    name !== workspace.name ||
    timeZone !== workspace.timeZone ||
    days !== workspace.duplicateDays ||
    JSON.stringify(late) !== JSON.stringify(workspace.lateness);
  const submit = (event: Event) => {
    event.preventDefault();
    if (changed && name.trim() !== '')
      onSave({ name: name.trim(), timeZone, lateness: late, duplicateDays: days });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Field label={t.name} name="workspace-name" required value={name} onInput={setName} />
      <div class="field">
        <span class="label" aria-hidden="true">
          {t.timeZone}
        </span>
        <Select
          name="time-zone"
          label={t.timeZone}
          value={timeZone}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onChange={setTimeZone}
        />
        <p class="small quiet">{t.timeZoneHint}</p>
      </div>
      <div class="field">
        <span class="label">{t.lateness}</span>
        <Lateness rule={late} onChange={(rule) => rule && setLate(rule)} />
        <p class="small quiet">{t.latenessHint}</p>
      </div>
      <div class="field">
        <label class="row">
          {t.duplicateDays}
          <input
            type="number"
            class="short"
            min={0}
            max={365}
            data-testid="duplicate-days"
            value={days}
            onInput={({ currentTarget }) => {
              const value = Math.round(currentTarget.valueAsNumber);
              if (value >= 0 && value <= 365) setDays(value);
            }}
          />
        </label>
        <p class="small quiet">{t.duplicateDaysHint}</p>
      </div>
      <div class="row">
        <Button type="submit" off={!changed} testId="save-workspace">
          {t.save}
        </Button>
        {saved && !changed && <span class="quiet">{t.saved}</span>}
      </div>
    </form>
  );
}
