import { DurableObject } from 'cloudflare:workers';
import { LINE_LIFE, type LiveChange, PING, PONG } from '../../shared/live.ts';

/** Who listens, on which of their devices. */
export interface Listener {
  userId: string;
  sessionId: string;
}

/** A ticket is used at once or never, ms. */
const TICKET_LIFE = 30_000;
/** So many tickets wait to be used at most; the oldest goes first. */
const TICKETS = 100;

/** Why a line is closed: it was time to ask again, or whoever listened is not let in any more. */
const OVER = 4000;
const SHUT_OUT = 4001;

/**
 * One workspace's lines to its open windows. They cost nothing while nothing happens: the object sleeps, the runtime
 * keeps the lines and answers their pings. It stores nothing; a ticket that is forgotten is asked for again.
 */
export class WorkspaceFeed extends DurableObject {
  readonly #tickets = new Map<string, Listener & { until: number }>();

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** What opens a line for them, once. Whoever calls this has looked whether they may listen. `now`: ms, as ever. */
  ticket(listener: Listener, now: number): string {
    for (const [ticket, { until }] of this.#tickets)
      if (until < now || this.#tickets.size >= TICKETS) this.#tickets.delete(ticket);
    const bytes = crypto.getRandomValues(new Uint8Array(24));
    const ticket = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#tickets.set(ticket, { ...listener, until: now + TICKET_LIFE });
    return ticket;
  }

  /**
   * Opens the line for `?ticket=…&now=…`; 403 where the ticket is none, spent or old. A device has one line: a second
   * ends the first.
   */
  override async fetch(request: Request): Promise<Response> {
    const asked = new URL(request.url).searchParams;
    const ticket = asked.get('ticket') ?? '';
    const now = Number(asked.get('now'));
    const listener = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (!listener || listener.until < now) return new Response(null, { status: 403 });
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.#close(deviceTag(listener), OVER);
    this.ctx.acceptWebSocket(ours, [personTag(listener), deviceTag(listener)]);
    ours.serializeAttachment(now + LINE_LIFE);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Told to every open line; one that is over its hour is closed instead. */
  tell(change: LiveChange, now: number): void {
    const text = JSON.stringify(change);
    for (const line of this.ctx.getWebSockets()) {
      if (Number(line.deserializeAttachment()) < now) close(line, OVER);
      else
        try {
          line.send(text);
        } catch {
          // It is closing: whoever is at its end asks anew.
        }
    }
  }

  /** Shuts out a person, one of their devices, or everybody: their lines end and their tickets are spent. */
  shutOut(who: Partial<Listener>): void {
    for (const [ticket, listener] of this.#tickets) if (isOne(listener, who)) this.#tickets.delete(ticket);
    if (who.sessionId) this.#close(`device/${who.sessionId}`, SHUT_OUT);
    else this.#close(who.userId && `person/${who.userId}`, SHUT_OUT);
  }

  #close(tag: string | undefined, code: number): void {
    for (const line of this.ctx.getWebSockets(tag)) close(line, code);
  }

  /** Windows ask here for nothing: what they want they ask the Worker for, where it is looked who they are. */
  override webSocketMessage(line: WebSocket): void {
    close(line, 1003);
  }

  override webSocketClose(line: WebSocket): void {
    close(line, 1000);
  }
}

const personTag = ({ userId }: Listener): string => `person/${userId}`;
const deviceTag = ({ sessionId }: Listener): string => `device/${sessionId}`;

const isOne = (one: Listener, who: Partial<Listener>): boolean =>
  (who.userId === undefined || who.userId === one.userId) &&
  (who.sessionId === undefined || who.sessionId === one.sessionId);

function close(line: WebSocket, code: number): void {
  try {
    line.close(code);
  } catch {
    // It is closed already.
  }
}
