import type { Handlers } from '../http/call.ts';
import { listSlots, setSlots } from '../posts/slots.ts';
import { listSeries, previewSeries, repeatPost, stopSeries } from '../publish/series.ts';

type Names = 'slots' | 'setSlots' | 'series' | 'previewSeries' | 'repeatPost' | 'endSeries';

export const plans: Pick<Handlers, Names> = {
  slots: ({ context, scope }) => listSlots(context, scope),
  setSlots: ({ context, scope, id, input }) => setSlots(context, scope, id, input.slots),
  series: ({ context, scope }) => listSeries(context, scope),
  previewSeries: async ({ context, scope, id, input }) => ({
    next: await previewSeries(context, scope, id, input.rule),
  }),
  repeatPost: async ({ context, scope, id, input, created }) => {
    const made = await repeatPost(context, scope, id, input);
    created();
    return made;
  },
  endSeries: ({ context, scope, id, input }) => stopSeries(context, scope, id, input),
};
