import type { Line } from './attach.ts';
import { findAll, type Place, placeName } from './place.ts';

export type Spot = { x: number; y: number };

/** How a view is reached into: evaluate there, wait for things there, and call a function on one of them. */
export type Reach = {
  evaluate<T, A extends unknown[]>(run: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>>;
  until<T>(what: string, look: () => Promise<T>, timeout?: number): Promise<T>;
  /** Calls a function (its source) on the first visible element at the place, waiting for it to be there. */
  on<T>(place: Place, run: string, args?: unknown[], timeout?: number): Promise<T>;
  /** The middle of the element at the place, once a click there would land on it. */
  free(place: Place, timeout?: number): Promise<Spot>;
};

type Outcome = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 20;

const IS_VISIBLE = `function () {
  return this.checkVisibility({ visibilityProperty: true }) && this.getClientRects().length > 0;
}`;

const SPOT = `function () {
  this.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = this.getBoundingClientRect();
  const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = this.getRootNode().elementFromPoint(spot.x, spot.y);
  const mine = top && (this.contains(top) || [...(this.labels ?? [])].some((label) => label.contains(top)));
  return mine && !this.disabled ? spot : null;
}`;

export function reachInto(line: Line): Reach {
  const until: Reach['until'] = async (what, look, timeout = PATIENCE_MS) => {
    const end = performance.now() + timeout;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there after ${timeout} ms: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const call = async <T>(objectId: string, run: string, args: unknown[]): Promise<T> => {
    const values = args.map((value) => ({ value }));
    const how = { functionDeclaration: run, arguments: values, returnByValue: true, awaitPromise: true };
    return unwrap(await line.send<Outcome>('Runtime.callFunctionOn', { objectId, ...how }));
  };
  const visible = async (place: Place): Promise<string | undefined> => {
    for (const id of await findAll(line, place)) if (await call<boolean>(id, IS_VISIBLE, [])) return id;
    return undefined;
  };
  const on: Reach['on'] = async (place, run, args = [], timeout) => {
    const id = await until(placeName(place), () => visible(place), timeout);
    return call(id as string, run, args);
  };
  return {
    until,
    on,
    async evaluate(run, ...args) {
      const values = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join();
      const expression = typeof run === 'string' ? run : `(${run})(${values})`;
      const how = { awaitPromise: true, returnByValue: true, userGesture: true };
      return unwrap<never>(await line.send<Outcome>('Runtime.evaluate', { expression, ...how }));
    },
    async free(place, timeout) {
      const look = async () => {
        const id = await visible(place);
        return id ? call<Spot | null>(id, SPOT, []) : null;
      };
      return (await until(`${placeName(place)}, free to click`, look, timeout)) as Spot;
    },
  };
}

function unwrap<T>({ result, exceptionDetails: thrown }: Outcome): Awaited<T> {
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return result.value as Awaited<T>;
}
