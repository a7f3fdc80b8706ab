import { useState } from 'preact/hooks';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { DraftForm } from '../../extension/ui/editor/DraftForm.tsx';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import type { Account } from '../../shared/api.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse, ZONE } from '../screens/drafts.ts';
import { draw } from './draw.tsx';

/** The form of one Draft, as the studio has it: what is changed on it is in `now` at once. */
export function targetForm(accounts: readonly Account[]) {
  const remembered = rememberedWith([...accounts]);
  let now: Draft = townhouse;

  function Form({ first }: { first: Draft }) {
    const [draft, set] = useState(first);
    now = draft;
    return (
      <DraftForm
        draft={draft}
        remembered={remembered}
        readiness={readiness(draft, remembered, NOW)}
        now={NOW}
        roomy
        onChange={(changes) => set({ ...draft, ...changes })}
        onConnect={() => {}}
      />
    );
  }
  let opened = 0;
  return {
    remembered,
    get now(): Draft {
      return now;
    },
    /** The first Target, which most tests are about. */
    get target(): Target {
      return now.targets[0] as Target;
    },
    problems: () => readiness(now, remembered, NOW).blocks.map(({ code, field }) => `${field}: ${code}`),
    /** Opens a townhouse, ready but for what a test changes. */
    open(to: Account, more: Partial<Target> = {}, draft: Partial<Draft> = {}) {
      const targets = [{ ...newTarget(to.id, townhouse, remembered), ...more }];
      const when = { wall: '2026-11-22T18:30:00', timeZone: ZONE };
      return draw(<Form key={opened++} first={{ ...townhouse, when, rightsAt: NOW, ...draft, targets }} />);
    },
  };
}
