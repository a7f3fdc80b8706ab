import { LINE_LIFE, LiveChange, PING } from '../../shared/live.ts';
import { Refusal } from '../failure.ts';
import type { World } from '../world.ts';
import { Unreached } from './client.ts';
import { readPairing, type StoredPairing } from './pairing.ts';
import { call } from './session.ts';

/** How often the line is looked after while a screen is open, ms. */
const TEND_MS = 1_000;
/** The line is asked whether it is there; the browser too takes that for life, and lets the background go on. Ms. */
const PING_MS = 20_000;
/** What has not answered for so long is dead, whatever it says of itself. */
const DEAF_MS = 50_000;
/** It is opened anew before the Worker would end it. */
const RENEW_MS = LINE_LIFE - 300_000;
/** A line that does not open within this will not. */
const OPENING_MS = 10_000;
/** Tries after a failure: first after about this long, then twice as long, never longer than the last. Ms. */
const RETRY_FIRST = 1_000;
const RETRY_LAST = 60_000;
/** A Worker that knows no lines may be a newer one by then, ms. */
const RETRY_REFUSED = 1_800_000;
/** A popup that is closed and opened again finds its line, ms. */
const LINGER_MS = 15_000;

/** How it stands with the line: `trying` while it is being opened for the first time, `off` where there is none. */
export type Line = 'open' | 'trying' | 'off';

export interface Live {
  /** Keeps the line open until `signal` fires. Several screens share one. */
  while(signal: AbortSignal): Promise<void>;
  line(): Line;
}

interface Open {
  socket: WebSocket;
  pairing: StoredPairing;
  begunAt: number;
  /** When it last said something, and was last asked, ms. */
  heardAt: number;
  askedAt: number;
  isOpen: boolean;
}

/**
 * One line to the Worker for all screens that are open: what changes there is heard at once, and nothing is asked for
 * while nothing changes. `heard` is told each change, `opened` each time that a line stands: what changed between a
 * screen's own questions and that moment was told to nobody.
 */
export function createLive(world: World, heard: (change: LiveChange) => void, opened: () => void): Live {
  let open: Open | null = null;
  let isAsking = false;
  let retryAt = 0;
  let failures = 0;
  let watchers = 0;
  let lastGoneAt = 0;

  const close = (): void => {
    const closing = open;
    open = null;
    closing?.socket.close();
  };
  const fail = (wait?: number): void => {
    const backOff = Math.min(RETRY_LAST, RETRY_FIRST * 2 ** failures);
    failures += 1;
    // Not all of them at the same moment, when a Worker comes back.
    retryAt = world.now() + (wait ?? backOff * (0.5 + world.chance()));
  };

  async function begin(pairing: StoredPairing): Promise<void> {
    isAsking = true;
    try {
      const { ticket } = await call(world, 'openLive', {}, {});
      const at = pairing.workerUrl.replace(/^http/, 'ws');
      const path = `/v1/w/${encodeURIComponent(pairing.workspaceId)}/live?ticket=${ticket}`;
      listen(world.openLine(at + path), pairing);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fail(error instanceof Unreached ? error.waitMs : RETRY_REFUSED);
    } finally {
      isAsking = false;
    }
  }

  function listen(socket: WebSocket, pairing: StoredPairing): void {
    const now = world.now();
    const mine: Open = { socket, pairing, begunAt: now, heardAt: now, askedAt: now, isOpen: false };
    open = mine;
    socket.onopen = () => {
      Object.assign(mine, { isOpen: true, heardAt: world.now() });
      failures = 0;
      opened();
    };
    socket.onmessage = ({ data }) => {
      mine.heardAt = world.now();
      const change = readChange(data);
      if (change && open === mine) heard(change);
    };
    socket.onclose = () => {
      if (open !== mine) return;
      open = null;
      fail();
    };
  }

  /** Opens what is to be open, renews what is old, gives up what is dead. */
  async function tend(): Promise<void> {
    const now = world.now();
    const pairing = await readPairing();
    if (open && !isSame(open.pairing, pairing)) {
      close();
      retryAt = 0;
    }
    if (!pairing || isAsking) return;
    if (open) {
      const isDead = open.isOpen ? now - open.heardAt > DEAF_MS : now - open.begunAt > OPENING_MS;
      if (isDead) {
        close();
        fail();
      } else if (now - open.begunAt > RENEW_MS) {
        close();
        retryAt = 0;
      } else if (open.isOpen && now - open.askedAt >= PING_MS) {
        open.askedAt = now;
        open.socket.send(PING);
      }
    }
    if (!open && now >= retryAt) await begin(pairing);
  }

  return {
    async while(signal) {
      watchers += 1;
      while (!signal.aborted) {
        await tend().catch(() => fail());
        await world.wait(TEND_MS, signal).catch(() => undefined);
      }
      watchers -= 1;
      if (watchers > 0) return;
      lastGoneAt = world.now();
      const gone = lastGoneAt;
      await world.wait(LINGER_MS);
      if (watchers === 0 && lastGoneAt === gone) close();
    },
    line() {
      if (open?.isOpen) return 'open';
      return watchers > 0 && failures === 0 ? 'trying' : 'off';
    },
  };
}

const isSame = (one: StoredPairing, other: StoredPairing | null): boolean =>
  one.workerUrl === other?.workerUrl &&
  one.workspaceId === other.workspaceId &&
  one.sessionId === other.sessionId;

/** Null for an answer to a ping, and for what this version does not know. */
function readChange(data: unknown): LiveChange | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return LiveChange.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
