import type { DraftState } from '../ui/editor/session.ts';
import { sameDraft } from './same-draft.ts';

/** What a screen showed last, and whether there is anything new to show: saving alone changes nothing that is seen. */
export function inSight<State extends DraftState>(state: () => State) {
  let last: State | undefined;
  const seen = (): State => {
    const now = state();
    return { ...now, draft: sameDraft(last?.draft ?? null, now.draft) };
  };
  return {
    /** Asked for to be drawn. */
    drawn(): State {
      last = seen();
      return last;
    },
    isNew: (): boolean => Object.entries(seen()).some(([name, part]) => part !== last?.[name as keyof State]),
  };
}
