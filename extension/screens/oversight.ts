import type { AccountSlots } from '../../shared/plans.ts';
import { ask } from '../ask.ts';
import type { OversightActions, OversightRoom, OversightState } from '../ui/oversight/session.ts';
import { errorOf } from './draft-session.ts';

/** Keeps what the rooms of oversight show, and carries out what is decided there. */
export function oversightDesk(
  state: () => OversightState,
  set: (changes: Partial<OversightState>) => void,
): OversightActions {
  const refuse = (error: unknown): void => set({ refused: errorOf(error) });

  const bring: Record<OversightRoom, () => Promise<Partial<OversightState>>> = {
    async waiting() {
      const [{ items: waiting }, { items: notices }] = await Promise.all([
        ask('waiting', {}),
        ask('notices', {}),
      ]);
      const [newest] = notices;
      if (newest && notices.some((one) => one.readAt === null))
        void ask('readNotices', { until: newest.createdAt }).catch(() => undefined);
      return { waiting, notices };
    },
    async times() {
      const [{ items: slots }, { items: series }] = await Promise.all([ask('slots', {}), ask('series', {})]);
      return { slots, series };
    },
    health: async () => ({ health: await ask('health', {}) }),
  };
  const look = (room: OversightRoom): Promise<void> =>
    bring[room]().then(
      (found) => set({ ...found, failed: false }),
      () => set({ failed: true }),
    );

  async function doing(work: () => Promise<void>): Promise<void> {
    if (state().busy) return;
    set({ busy: true, refused: null });
    await work().catch(refuse);
    set({ busy: false });
  }

  return {
    look: (room) => void look(room),
    decide: (decision, chosen) =>
      void doing(async () => {
        const items = chosen.map(({ publicationId, version }) => ({ publicationId, version }));
        const { done, refused } = await ask('decide', { decision, items });
        set({ decided: { decision, done: done.length, left: refused.length } });
        await look('waiting');
      }),
    saveSlots(accountId, slots) {
      const before = state().slots;
      // Shown at once, taken back where it is refused.
      set({ slots: withSlots(before, { accountId, slots }), refused: null });
      ask('setSlots', { accountId, slots }).catch((error) => {
        set({ slots: before });
        refuse(error);
      });
    },
    previewRepeat(postId, rule) {
      set({ repeat: { postId, rule, next: null }, refused: null });
      const isStill = () => state().repeat?.postId === postId && state().repeat?.rule === rule;
      ask('previewSeries', { postId, rule }).then(
        ({ next }) => isStill() && set({ repeat: { postId, rule, next } }),
        (error) => isStill() && refuse(error),
      );
    },
    repeat: (postId, rule, captions) =>
      void doing(async () => {
        await ask('repeatPost', { postId, rule, captions });
        set({ repeat: null });
        await look('times');
      }),
    endSeries: (id, cancel) =>
      void doing(async () => {
        await ask('endSeries', { id, cancel });
        await look('times');
      }),
  };
}

const withSlots = (all: readonly AccountSlots[] | null, one: AccountSlots): AccountSlots[] => [
  ...(all ?? []).filter(({ accountId }) => accountId !== one.accountId),
  one,
];
