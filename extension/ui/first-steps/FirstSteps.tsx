import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ready as signIn } from '../settings/SignIn.tsx';
import type { RoomProps } from '../studio/session.ts';
import { ready as accounts } from '../words/accounts.ts';
import { t, ready as words } from '../words/first-steps.ts';
import { NextStep } from './NextStep.tsx';
import { doneSteps, nextStep, STEPS } from './steps.ts';

export const ready = Promise.all([signIn, accounts, words]);

/** From the installation to the first post: what is done ticks itself off, what comes next is done right here. */
export function FirstSteps({ state, actions }: RoomProps) {
  const { remembered, drafts, posts, board, firstSteps } = state;
  if (!remembered) return null;
  const isFound = firstSteps.worker === 'found';
  const done = doneSteps({ isFound, remembered, drafts: drafts ?? [], posts, sending: board.sending });
  const next = nextStep(done);
  const hide = () => actions.hideFirstSteps(true);
  return (
    <section class="card first-steps" aria-labelledby="first-steps" data-testid="first-steps">
      <header class="row">
        <h2 id="first-steps" class="grow">
          {next ? t.title : t.allDone}
        </h2>
        <span class="small quiet figures" role="status">
          {t.count(done.size, STEPS.length)}
        </span>
        <Button look="ghost" icon="close" label={t.hide} onPress={hide} testId="hide-steps" />
      </header>
      <ol>
        {STEPS.map((step, at) => {
          const mark = done.has(step) ? 'done' : step === next ? 'next' : 'later';
          return (
            <li
              key={step}
              class={`step ${mark}`}
              aria-current={mark === 'next' ? 'step' : undefined}
              data-testid={`step-${step}`}
              data-mark={mark}
            >
              <span class="step-mark">
                {mark === 'done' ? <Icon name="check" size={14} /> : <span aria-hidden="true">{at + 1}</span>}
              </span>
              <div class="step-body">
                <h3>
                  {t[step]}
                  {mark !== 'later' && <span class="unseen"> {mark === 'done' ? t.done : t.next}</span>}
                </h3>
                {mark === 'next' && <NextStep step={step} state={state} actions={actions} />}
              </div>
            </li>
          );
        })}
      </ol>
      {!next && (
        <div class="row">
          <p class="grow quiet">{t.allDoneHelp}</p>
          <Button look="primary" onPress={hide}>
            {t.close}
          </Button>
        </div>
      )}
    </section>
  );
}
