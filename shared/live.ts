import * as z from 'zod';

/** What an open window is told while it is open: that something changed, never what it says. It then asks for it. */

const Id = z.string().min(1).max(64);

/** The workspace's own: its posts, its accounts with their connections, its people, its settings, its notices. */
export const CHANGED = ['post', 'posts', 'accounts', 'people', 'workspace', 'notices'] as const;

export const LiveChange = z.object({
  changed: z.enum(CHANGED),
  /** Which post, where it is one. */
  id: Id.optional(),
  /** When the Worker last changed it, ms: who has it as of then need not ask. */
  at: z.number().int().optional(),
});
export type LiveChange = z.infer<typeof LiveChange>;

/** Asked and answered so, that both sides know the line is there; the Worker answers without waking anything. */
export const PING = 'ping';
export const PONG = 'pong';

/** A line is opened anew after so long, so that whoever listens is asked again who they are. Ms. */
export const LINE_LIFE = 3_600_000;

export const LIVE = {
  /** The ticket opens one line, once, within half a minute, at the same address with `?ticket=` and `wss:`. */
  openLive: {
    method: 'POST',
    path: '/v1/w/:workspace/live',
    in: z.object({}),
    out: z.object({ ticket: z.string().min(1).max(64) }),
  },
} as const;
