import type { Draft } from '../../shared/draft.ts';
import { freeSlots, type Slot } from '../../shared/slots.ts';
import { ask } from '../ask.ts';
import type { Bin, BoardActions, BoardState, Outcome } from '../ui/board/session.ts';
import { errorOf } from './draft-session.ts';

/** How long what was deleted can be had back, ms: a little less than it is kept. */
const UNDO = 10_000;
/** Weekly times are looked for so far ahead, ms. */
const AHEAD = 56 * 86_400_000;

interface Times {
  timeZone: string;
  slots: Map<string, Slot[]>;
  taken: Map<string, number[]>;
}

/** Every account's weekly times, and what is planned on it. */
async function askTimes(now: number): Promise<Times> {
  const [weekly, planned] = await Promise.all([
    ask('slots', {}),
    ask('calendar', { from: now, to: now + AHEAD }),
  ]);
  const taken = new Map<string, number[]>();
  for (const { accountId, publishAt } of planned.items)
    taken.set(accountId, [...(taken.get(accountId) ?? []), publishAt]);
  return {
    timeZone: weekly.timeZone,
    slots: new Map(weekly.items.map(({ accountId, slots }) => [accountId, slots])),
    taken,
  };
}

/** The next weekly time of one of its accounts that all of them are free at; it is taken from then on at all of them. */
function takeSlot(draft: Draft, { slots, taken, timeZone }: Times, now: number): string | null {
  const accounts = draft.targets.map(({ accountId }) => accountId);
  const busy = accounts.flatMap((id) => taken.get(id) ?? []);
  const weekly = accounts.flatMap((id) => slots.get(id) ?? []);
  const [free] = freeSlots(weekly, busy, now, timeZone);
  if (!free) return null;
  for (const id of accounts) taken.set(id, [...(taken.get(id) ?? []), free.at]);
  return free.wall;
}

/** What is done on the board with one Draft or many. */
export function boardDesk(
  state: () => BoardState,
  draftOf: (id: string) => Draft | undefined,
  now: () => number,
  set: (changes: Partial<BoardState>) => void,
  open: (id: string) => void,
): BoardActions & { removeOpen(id: string): Promise<void> } {
  let isStopped = false;
  const refuse = (error: unknown): void => set({ error: errorOf(error) });
  const doing = (work: Promise<unknown>): void => {
    set({ error: null });
    void work.catch(refuse);
  };

  function offerBack(bin: Bin): void {
    set({ bins: [...state().bins, bin] });
    setTimeout(() => set({ bins: state().bins.filter((one) => one !== bin) }), UNDO);
  }
  async function remove(ids: string[]): Promise<void> {
    const { draftIds } = await ask('deleteDrafts', { draftIds: ids });
    offerBack({ ids: draftIds, stayed: ids.length - draftIds.length });
  }
  async function undo(): Promise<void> {
    const bin = state().bins.at(-1);
    if (!bin) return;
    set({ bins: state().bins.slice(0, -1) });
    const { draftIds } = await ask('restoreDrafts', { draftIds: bin.ids });
    if (bin.reopens && draftIds.includes(bin.reopens)) open(bin.reopens);
  }
  async function scheduleOne(id: string, times: Times | null): Promise<Outcome['refused']> {
    const draft = draftOf(id);
    if (!draft) return [];
    const refused = (error: unknown) => [{ draftId: id, title: draft.title, error: errorOf(error) }];
    if (!times) return ask('schedule', { draftId: id, revision: draft.revision }).then(() => [], refused);
    const wall = takeSlot(draft, times, now());
    if (wall === null) return [{ draftId: id, title: draft.title, error: { code: 'no-slot', message: '' } }];
    const changes = { when: { wall, timeZone: times.timeZone } };
    return ask('schedule', { draftId: id, revision: draft.revision, changes }).then(() => [], refused);
  }
  async function schedule(ids: string[], atOwnTimes: boolean): Promise<void> {
    isStopped = false;
    const outcome: Outcome = { scheduled: 0, refused: [] };
    set({ work: { done: 0, of: ids.length }, outcome: null });
    try {
      const times = atOwnTimes ? null : await askTimes(now());
      for (const [at, id] of ids.entries()) {
        if (isStopped) break;
        const refused = await scheduleOne(id, times);
        outcome.refused.push(...refused);
        if (refused.length === 0) outcome.scheduled += 1;
        set({ work: { done: at + 1, of: ids.length } });
      }
      set({ outcome });
    } finally {
      set({ work: null });
    }
  }

  return {
    /** Deletes the one that is open. Throws `draft-being-sent`; then it stays as it is. */
    async removeOpen(id) {
      await ask('deleteDraft', { draftId: id });
      offerBack({ ids: [id], stayed: 0, reopens: id });
    },
    removeDrafts: (ids) => doing(remove(ids)),
    undoRemoval: () => doing(undo()),
    tagDrafts: (draftIds, add, off) => doing(ask('tagDrafts', { draftIds, add, remove: off })),
    scheduleDrafts: (ids, atOwnTimes = false) => doing(schedule(ids, atOwnTimes)),
    stopWork() {
      isStopped = true;
    },
    seenOutcome: () => set({ outcome: null }),
  };
}
