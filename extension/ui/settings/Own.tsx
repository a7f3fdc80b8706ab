import type { Remembered } from '../../messages.ts';
import { KeyList } from '../parts/KeyList.tsx';
import { later } from '../parts/later.tsx';
import { Select } from '../parts/Select.tsx';
import { t as steps } from '../words/first-steps.ts';
import { chosenLanguage, LANGUAGES } from '../words/language.ts';
import { t } from '../words/settings.ts';
import { t as templateWords } from '../words/templates.ts';
import { Quiet } from './Quiet.tsx';
import { Section } from './Section.tsx';
import { Storage } from './Storage.tsx';
import type { OwnActions, OwnState } from './session.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { WorkspaceForm } from './WorkspaceForm.tsx';
import { You } from './You.tsx';

/** Comes where plans are sold alone. */
const Plan = later(() => import('./Plan.tsx'), 'Plan');

interface OwnProps {
  own: OwnState;
  actions: OwnActions;
  remembered: Remembered;
  now: number;
}

const BROWSER = 'browser';

/** Everything that is set: workspace, person, devices, templates, language, storage, keys, and what this is. */
export function Own({ own, actions, remembered, now }: OwnProps) {
  const { pairing } = remembered;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const zone = workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      {workspace && (
        <Section title={t.workspace}>
          <WorkspaceForm
            key={JSON.stringify(workspace)}
            workspace={workspace}
            saved={own.savedWorkspace}
            onSave={actions.saveWorkspace}
          />
        </Section>
      )}
      {pairing?.me.plans && <Plan paying={own.paying} actions={actions} />}
      {pairing && <You own={own} actions={actions} pairing={pairing} now={now} zone={zone} />}
      <Section title={templateWords.title}>
        <TemplateForm
          key={JSON.stringify(remembered.templates)}
          templates={remembered.templates}
          names={remembered.names}
          newest={own.newest}
          onSave={actions.saveTemplates}
        />
      </Section>
      <Section title={t.language}>
        <Select
          name="language"
          label={t.language}
          value={chosenLanguage || BROWSER}
          choices={[
            { value: BROWSER, label: t.asBrowser },
            ...LANGUAGES.map((language) => ({ value: language, label: t.languages[language] })),
          ]}
          onChange={(value) => actions.chooseLanguage(value === BROWSER ? null : value)}
        />
        <p class="small quiet">{t.languageHint}</p>
      </Section>
      <Quiet
        quiet={own.quietHours}
        zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onKeep={actions.keepQuietHours}
      />
      <Storage own={own} actions={actions} />
      <Section title={t.shortcuts}>
        <KeyList browser={own.keys} rooms />
      </Section>
      <Section title={t.about}>
        <p>{t.version(own.version)}</p>
        <p class="small">
          <a href="/studio.html#drafts&first" data-testid="steps-again">
            {steps.again}
          </a>
        </p>
        {pairing && (
          <p class="small">
            <a href={`${pairing.workerUrl}/privacy`} target="_blank" rel="noreferrer">
              {t.policy}
            </a>{' '}
            · <a href="/studio.html#data">{t.yourData}</a>
          </p>
        )}
      </Section>
    </>
  );
}
