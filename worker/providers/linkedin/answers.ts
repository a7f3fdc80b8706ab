import * as z from 'zod';
import { Failure, type FailureKind } from '../../../shared/failure.ts';
import { withOwnWords } from '../own-words.ts';
import { parseBigJson } from '../request.ts';
import { isPage, mayPublish } from './author.ts';
import type { Use } from './call.ts';
import { MEANINGS, type Meaning, meaningOfStatus } from './meanings.ts';

/** What LinkedIn answers, and what its errors mean to us. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Both shapes of an error: the flat one, and that of newer checks. */
const ErrorBody = z.object({
  message: z.string().optional(),
  code: z.string().optional(),
  serviceErrorCode: z.number().optional(),
  errorDetails: z
    .object({
      inputErrors: z.array(z.object({ code: z.string().optional(), description: z.string().optional() })),
    })
    .optional(),
});

export interface Refusal {
  status: number;
  code: string;
  /** For a person. */
  message: string;
  /** The post that LinkedIn already has, where it refuses a second one like it. */
  twin: string | null;
}

/** Reads a refusal: the code stands in the list of wrong inputs, beside the message, or within it. */
export async function readRefusal(answer: Response): Promise<Refusal> {
  const body = ErrorBody.safeParse(parsed(await answer.text())).data;
  const input = body?.errorDetails?.inputErrors[0];
  const message = body?.message ?? '';
  const inWords = Object.keys(MEANINGS).find((code) => message.includes(code));
  return {
    status: answer.status,
    code: input?.code ?? body?.code ?? inWords ?? `http-${answer.status}`,
    // Java's own names before the sentence are for nobody.
    message: (input?.description ?? message).replace(/^[\w.]+Exception: /, ''),
    twin: /duplicate of (urn:li:(?:share|ugcPost):\d+)/.exec(message)?.[1] ?? null,
  };
}

const parsed = (text: string): unknown => {
  try {
    return parseBigJson(text);
  } catch {
    return null;
  }
};

/** A refusal as one of our five. `publishes`: a fault of the server may have published. */
export function failureOf(use: Use, refusal: Refusal, publishes = false): Failure {
  const { status, code, message } = refusal;
  const meaning = withRole(use, refusal, MEANINGS[code] ?? meaningOfStatus(status));
  const unclear = status >= 500 || status === 408;
  const kind: FailureKind = publishes && unclear ? 'lost' : meaning.kind;
  return new Failure({
    kind,
    code,
    message: withOwnWords(meaning.words, 'LinkedIn', message) || `LinkedIn answered ${status}.`,
    ...(meaning.field ? { field: meaning.field } : {}),
    ...(kind === 'limited' ? { retryAt: nextTry(use.now()) } : {}),
  });
}

/** With the scope in hand a refusal is about the role at the Page, or about a field: a new consent would not help. */
function withRole(use: Use, { status, message }: Refusal, meaning: Meaning): Meaning {
  if (status !== 403 || !use.account) return meaning;
  if (message.includes('Unpermitted fields')) return { kind: 'rejected' };
  if (!isPage(use) || !mayPublish(use)) return meaning;
  return {
    kind: 'rejected',
    field: 'account',
    words:
      'LinkedIn says you may not post as this Page. Ask one of its admins for the role of content admin, then send it again.',
  };
}

/** Calls are counted until midnight UTC and no wait is named: hourly until then, in case it was for less. */
const nextTry = (now: number): number => Math.min(now + HOUR, (Math.floor(now / DAY) + 1) * DAY);

/** Opens an answer to a call that shows nothing. Throws Failure. */
export async function openAnswer<T extends z.ZodType>(
  use: Use,
  answer: Response,
  data: T,
): Promise<z.output<T>> {
  if (!answer.ok) throw failureOf(use, await readRefusal(answer));
  const found = data.safeParse(parsed(await answer.text()));
  if (found.success) return found.data;
  throw new Failure({
    kind: 'unavailable',
    code: 'unreadable',
    message: 'LinkedIn answered something we cannot read.',
  });
}
