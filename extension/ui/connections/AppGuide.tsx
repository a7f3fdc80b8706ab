import { useEffect } from 'preact/hooks';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { AppCheck } from '../../../shared/reports.ts';
import { Button } from '../parts/Button.tsx';
import { useEscape } from '../parts/escape.ts';
import { Icon } from '../parts/Icon.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { AppStep, Copied } from '../words/apps.en.ts';
import { t } from '../words/apps.ts';
import { t as connections } from '../words/connections.ts';
import { CopyField } from './CopyField.tsx';
import type { Fetched } from './session.ts';

interface AppGuideProps {
  platform: Platform;
  name: string;
  /** What the Worker knows of its app there; undefined before it was asked. */
  check: Fetched<AppCheck> | undefined;
  onCheck: () => void;
  onBack: () => void;
}

function toCopy({ addresses, scopes }: AppCheck, what: Copied): string | null {
  return what === 'scopes' ? scopes.join(' ') : addresses[what];
}

/** Step by step to an app of one's own at a platform: what to register, what to paste, what is reviewed, and a test. */
export function AppGuide({ platform, name, check, onCheck, onBack }: AppGuideProps) {
  useEscape(onBack);
  useEffect(onCheck, []);
  const { console: page, steps, review, before } = t.guides[platform];
  const known = typeof check === 'object' ? check : undefined;
  const fields = (step: AppStep) =>
    typeof step === 'string' || !known
      ? null
      : step.copy.map((what) => {
          const value = toCopy(known, what);
          return value === null ? null : <CopyField key={what} label={t.labels[what]} value={value} />;
        });
  return (
    <section class="guide" data-testid="app-guide">
      <header class="row">
        <Button look="ghost" icon="left" label={t.back} onPress={onBack} testId="back" />
        <h3>{t.title(name)}</h3>
      </header>
      <p class="quiet">{t.intro}</p>
      <a class="button plain" href={page} target="_blank" rel="noreferrer">
        <Icon name="open" />
        {t.openConsole(name)}
      </a>
      <h4>{t.steps}</h4>
      <ol>
        {steps.map((step) => {
          const text = typeof step === 'string' ? step : step.text;
          return (
            <li key={text}>
              {text}
              {fields(step)}
            </li>
          );
        })}
      </ol>
      {check === 'asking' && <Skeleton height={40} />}
      {check === 'failed' && (
        <ProblemLine
          action={
            <button type="button" class="link" onClick={onCheck}>
              {connections.tryAgain}
            </button>
          }
        >
          {connections.failed}
        </ProblemLine>
      )}
      {known && (
        <>
          <h4>{t.secrets}</h4>
          <p class="small quiet">{t.secretsHelp}</p>
          {known.settings.map((setting) => (
            <CopyField key={setting} label={setting} value={`npx wrangler secret put ${setting}`} />
          ))}
          <div class="row wrap">
            <Button onPress={onCheck} testId="test-app">
              {t.test}
            </Button>
            <span
              class={known.credentials === 'refused' ? 'small wrong' : 'small quiet'}
              role="status"
              data-testid="app-state"
            >
              {t.states[known.credentials]}
            </span>
          </div>
        </>
      )}
      <h4>{t.before}</h4>
      <ul>
        {before.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{t.review}</h4>
      <ul>
        {review.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
