import { laterDesk } from '../../screens/later-desk.ts';
import { peopleDesk } from '../../screens/people.ts';
import type { GuardsActions } from '../../ui/guards/session.ts';
import type { ReviewActions } from '../../ui/review/session.ts';
import type { ScriptsActions } from '../../ui/scripts/session.ts';
import type { ServerActions } from '../../ui/server/session.ts';
import type { StudioState } from '../../ui/studio/session.ts';
import { GUARDING, REVIEWING, SCRIPTING, SERVING } from './names.ts';

/** The desks of who works here and what they may do: people, their accounts, reviews, scripts, and the server itself. */
export function teamDesks(state: () => StudioState, set: (changes: Partial<StudioState>) => void) {
  return {
    people: peopleDesk((changes) => set({ people: { ...state().people, ...changes } })),
    guards: laterDesk<GuardsActions>(GUARDING, async () =>
      (await import('../../screens/guards.ts')).guardsDesk((changes) =>
        set({ guards: { ...state().guards, ...changes } }),
      ),
    ),
    scripts: laterDesk<ScriptsActions>(SCRIPTING, async () =>
      (await import('../../screens/scripts.ts')).scriptsDesk(
        () => state().scripts,
        (changes) => set({ scripts: { ...state().scripts, ...changes } }),
      ),
    ),
    review: laterDesk<ReviewActions>(REVIEWING, async () =>
      (await import('../../screens/review.ts')).reviewDesk(
        () => state().review,
        (changes) => set({ review: { ...state().review, ...changes } }),
      ),
    ),
    server: laterDesk<ServerActions>(SERVING, async () =>
      (await import('../../screens/server.ts')).serverDesk(
        () => state().server,
        (changes) => set({ server: { ...state().server, ...changes } }),
      ),
    ),
  };
}
