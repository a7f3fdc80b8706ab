import type { StudioState } from '../../extension/ui/studio/session.ts';
import { harrow, rememberedWith } from './accounts.ts';
import { townhouse } from './drafts.ts';
import { post } from './posts.ts';

/** A newcomer's way from the installation to the first post, stop by stop; `studio` is signed out and on the board. */
export function firstStepsStates(studio: StudioState): Record<string, StudioState> {
  const at = (change: Partial<StudioState>): StudioState => ({
    ...studio,
    drafts: [],
    posts: [],
    ...change,
  });
  const open = (worker: StudioState['firstSteps']['worker']) => ({ worker, isHidden: false });
  const remembered = { ...rememberedWith([harrow]), sandbox: true };
  const firstSteps = open('found');
  return {
    'first-looking': at({ firstSteps: open('looking') }),
    'first-silent': at({ firstSteps: open('silent') }),
    'first-person': at({ firstSteps }),
    'first-account': at({ firstSteps, remembered: { ...rememberedWith([]), sandbox: true } }),
    'first-clip': at({ firstSteps, remembered }),
    'first-schedule': at({ firstSteps, remembered, drafts: [townhouse] }),
    'first-published': at({
      firstSteps,
      remembered,
      drafts: [townhouse],
      posts: [post(townhouse, 'scheduled')],
    }),
    'first-done': at({
      firstSteps,
      remembered,
      drafts: [townhouse],
      posts: [post(townhouse, 'published')],
    }),
  };
}
