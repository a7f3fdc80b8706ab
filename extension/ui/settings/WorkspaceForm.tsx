import { useState } from 'preact/hooks';
import type { Workspace } from '../../../shared/api.ts';
import { isTimeZone } from '../../../shared/schedule.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/settings.ts';

interface WorkspaceFormProps {
  workspace: Workspace;
  saved: boolean;
  onSave: (changes: { name: string; timeZone: string }) => void;
}

/** Name and zone of the workspace; only its owner may change them. */
export function WorkspaceForm({ workspace, saved, onSave }: WorkspaceFormProps) {
  const [name, setName] = useState(workspace.name);
  const [timeZone, setTimeZone] = useState(workspace.timeZone);
  const zones = [...new Set([workspace.timeZone, ...Intl.supportedValuesOf('timeZone')])].filter(isTimeZone);
  const changed = name !== workspace.name || timeZone !== workspace.timeZone;
  const submit = (event: Event) => {
    event.preventDefault();
    if (changed && name.trim() !== '') onSave({ name: name.trim(), timeZone });
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
      <div class="row">
        <Button type="submit" off={!changed} testId="save-workspace">
          {t.save}
        </Button>
        {saved && !changed && <span class="quiet">{t.saved}</span>}
      </div>
    </form>
  );
}
