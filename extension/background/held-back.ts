import { browser } from 'wxt/browser';
import * as z from 'zod';

/** Notifications that came in quiet hours, until they are told. */

const KEY = 'heldBack';
/** The oldest go where more come; they are counted all the same in what the studio shows. */
const MOST = 200;

export const Telling = z.object({
  /** What it is about; the same twice is one. */
  id: z.string(),
  title: z.string(),
  message: z.string(),
  /** out: a post went out, all is well; owner: somebody has to do something. */
  about: z.enum(['out', 'owner']),
});
export type Telling = z.infer<typeof Telling>;

export async function readHeldBack(): Promise<Telling[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? [];
  return z.array(Telling).catch([]).parse(stored);
}

async function write(change: (held: Telling[]) => Telling[]): Promise<void> {
  const held = change(await readHeldBack()).slice(-MOST);
  await browser.storage.local.set({ [KEY]: held });
}

let last: Promise<unknown> = Promise.resolve();
/** One after the other, or two that come at once would lose one. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const done = last.then(work, work);
  last = done;
  return done;
};

export const holdBack = (telling: Telling): Promise<void> =>
  inTurn(() => write((held) => [...held.filter(({ id }) => id !== telling.id), telling]));

/** All that was held back; it is not held any more. */
export const takeHeldBack = (): Promise<Telling[]> =>
  inTurn(async () => {
    const held = await readHeldBack();
    if (held.length > 0) await write(() => []);
    return held;
  });
