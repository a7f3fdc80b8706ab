import { ask } from '../ask.ts';
import type { FirstStepsActions, FirstStepsState } from '../ui/first-steps/session.ts';

/** Whether the first steps were put away on this device. */

const KEY = 'firstSteps';
const HIDDEN = 'hidden';

export const isHidden = (): boolean => localStorage[KEY] === HIDDEN;

/** While none answers it is looked for so often, ms: whoever starts it meanwhile sees it found. */
const LOOK_AGAIN = 2000;

/** What leads a newcomer from the installation to the first post. */
export function firstStepsDesk(
  state: () => FirstStepsState & { workerUrl: string; isSignedIn: boolean },
  set: (changes: Partial<FirstStepsState> & { workerUrl?: string }) => void,
): FirstStepsActions {
  let again: ReturnType<typeof setTimeout> | undefined;

  async function look(workerUrl: string): Promise<void> {
    const found = await ask('findWorker', { workerUrl }).then(
      (answer) => answer.workerUrl,
      () => null,
    );
    // Meanwhile another address was written.
    if (state().workerUrl !== workerUrl) return;
    set(found ? { worker: 'found', workerUrl: found } : { worker: 'silent' });
    if (found || state().isHidden || state().isSignedIn) return;
    again = setTimeout(() => void look(workerUrl), LOOK_AGAIN);
  }

  function findWorker(workerUrl: string): void {
    clearTimeout(again);
    set({ worker: 'looking', workerUrl });
    void look(workerUrl);
  }

  return {
    findWorker,
    hideFirstSteps(isHidden) {
      clearTimeout(again);
      localStorage[KEY] = isHidden ? HIDDEN : '';
      set({ isHidden });
      if (!isHidden && !state().isSignedIn) findWorker(state().workerUrl);
    },
  };
}
