import { daysKept } from '../../shared/privacy.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { Context } from '../context.ts';
import { beginOnce, dropOnce, endOnce } from '../db/queries/repeats.ts';
import { ApiFailure, conflict, invalid, refused } from './errors.ts';

/**
 * `Idempotency-Key` (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/): what is asked again
 * with the same key is not done again, but answered as it was. What was refused was not done, and may be asked anew.
 */

const DAY = 86_400_000;
/** A row of the database holds 2 MB; a longer answer is not kept. Characters. */
const LONGEST = 1_000_000;
const PURPOSE = 'answer';
const placeOf = (id: string): string => `repeats/${id}/answer`;

export interface Answer {
  status: 200 | 201;
  /** JSON. */
  body: string;
  /** It was done before. */
  isRepeat: boolean;
}

export interface Asked {
  /** The header's value; undefined where there is none. */
  key: string | undefined;
  /** Who asks: nobody meets another's keys. */
  caller: string;
  workspaceId: string;
  userId: string;
  /** Method, address and body. */
  what: string;
}

/** Throws 400 for a key that is none. */
function readKey(header: string): string {
  const [, quoted] = /^"(.*)"$/.exec(header) ?? [];
  const key = quoted ?? header;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw invalid('Idempotency-Key is 1 to 255 letters, digits and signs without spaces.', 'Idempotency-Key');
  return key;
}

/**
 * Does it once for a key. Throws 400, 422 `key-reused` where something else was asked with it, 409 `twin-under-way`
 * while the first is being done, 409 `end-unknown` where nobody saw how that ended.
 */
export async function once(
  context: Context,
  { key: header, ...asked }: Asked,
  work: () => Promise<Omit<Answer, 'isRepeat'>>,
): Promise<Answer> {
  if (header === undefined) return { ...(await work()), isRepeat: false };
  const key = readKey(header);
  const { db } = context;
  const { workspaceId, userId, caller } = asked;
  const at = context.now();
  const id = await sha256Hex(JSON.stringify([caller, key]));
  const row = { id, workspaceId, userId, asked: await sha256Hex(asked.what), at };
  const earlier = await beginOnce(db, row, at - daysKept('repeats') * DAY);
  if (earlier) return again(context, earlier, row.asked);
  try {
    const answer = await work();
    const answerSealed =
      answer.body.length > LONGEST ? null : await context.keys.seal(PURPOSE, placeOf(id), answer.body);
    await endOnce(db, id, at, { status: answer.status, answerSealed });
    return { ...answer, isRepeat: false };
  } catch (error) {
    if (error instanceof ApiFailure && error.status < 500) await dropOnce(db, id, at);
    else await endOnce(db, id, at, { status: 500, answerSealed: null });
    throw error;
  }
}

/** What was begun for so long and has no end has none that anybody saw, ms. */
const STALE = 300_000;

async function again(
  context: Context,
  earlier: NonNullable<Awaited<ReturnType<typeof beginOnce>>>,
  asked: string,
): Promise<Answer> {
  if (earlier.asked !== asked)
    throw refused('key-reused', 'Something else was asked with this Idempotency-Key. Take a new one.');
  if (earlier.status === null && context.now() < earlier.at + STALE)
    throw new ApiFailure(409, 'twin-under-way', 'The same is being done right now. Ask again in a moment.', {
      retryAfter: 1,
    });
  if (earlier.answerSealed === null)
    throw conflict(
      'end-unknown',
      'This was begun before, and its answer is not here. Look whether it was done before you ask with a new key.',
    );
  const body = await context.keys.open(PURPOSE, placeOf(earlier.id), earlier.answerSealed);
  return { status: earlier.status === 201 ? 201 : 200, body, isRepeat: true };
}
