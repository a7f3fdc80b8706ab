import { Failure, type FailureKind } from '../../../shared/failure.ts';
import { withOwnWords } from '../own-words.ts';

/** What error codes of the Graph API mean to us. Each platform adds its own to the shared table. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Meaning {
  kind: FailureKind;
  field?: string;
  /** For limited: ms until it is worth trying again. */
  after?: number;
  /** Our words, where the platform's say nothing to a person. */
  words?: string;
  /** In answer to a publishing call it does not say whether the post was made. */
  unclear?: true;
}

export interface Meanings {
  /** As a person knows the platform. */
  name: string;
  /** By `error_subcode`, which is the stronger. */
  subcodes: Readonly<Record<number, Meaning>>;
  codes: Readonly<Record<number, Meaning>>;
  /** By words of the message, where there is no code of their own. */
  words: readonly { has: string; means: Meaning }[];
}

export interface GraphRefusal {
  code: number;
  subcode?: number | undefined;
  message: string;
  isTransient: boolean;
  waitMs?: number | undefined;
  publishes: boolean;
  now: number;
}

const limited: Meaning = { kind: 'limited', after: HOUR };
const reconnect: Meaning = { kind: 'reconnect' };
const trouble: Meaning = { kind: 'unavailable', unclear: true };
const wrongApp: Meaning = {
  kind: 'rejected',
  words: 'The Meta app of this Worker is not set up right: check its id, secret and addresses.',
};

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
const SHARED: Readonly<Record<number, Meaning>> = {
  1: trouble,
  2: trouble,
  3: reconnect,
  4: limited,
  10: reconnect,
  17: limited,
  32: limited,
  101: wrongApp,
  102: reconnect,
  104: wrongApp,
  190: reconnect,
  283: reconnect,
  341: limited,
  368: { kind: 'limited', after: DAY },
  613: limited,
};

function sharedMeaning(code: number): Meaning | undefined {
  if (code >= 200 && code <= 299 && code !== 240) return reconnect;
  // Use-case limits of all of Meta's products.
  if (code >= 80_000 && code <= 80_014) return limited;
  return code === 240 ? wrongApp : SHARED[code];
}

/** 100 with 33: missing, or not visible (yet). Reads of what was just made answer so for a while. */
const NOT_VISIBLE = 33;

/** A refusal as one of our five kinds, in the platform's words where it has some. */
export function meaningOf(meanings: Meanings, refusal: GraphRefusal): Failure {
  const { code, subcode, message, now } = refusal;
  const special = subcode === undefined ? undefined : meanings.subcodes[subcode];
  const byWords = meanings.words.find((one) => message.includes(one.has))?.means;
  const hidden = code === 100 && subcode === NOT_VISIBLE ? trouble : undefined;
  const transient = refusal.isTransient ? trouble : undefined;
  const meaning: Meaning = special ??
    byWords ??
    hidden ??
    meanings.codes[code] ??
    sharedMeaning(code) ??
    transient ?? { kind: 'rejected' };
  const kind = refusal.publishes && meaning.unclear ? 'lost' : meaning.kind;
  return new Failure({
    kind,
    code: subcode === undefined ? String(code) : `${code}/${subcode}`,
    message:
      withOwnWords(meaning.words, meanings.name, message) || `${meanings.name} answered with error ${code}.`,
    ...(meaning.field ? { field: meaning.field } : {}),
    ...(kind === 'limited' ? { retryAt: now + (refusal.waitMs ?? meaning.after ?? HOUR) } : {}),
  });
}
