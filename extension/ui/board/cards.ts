import type { Draft, DraftMedia } from '../../../shared/draft.ts';
import type { Remembered } from '../../messages.ts';
import { pickedMedia } from '../editor/picking.ts';
import { readiness } from '../editor/readiness.ts';
import { instantOf, priceAndPlace } from '../words/format.ts';
import type { Went } from './session.ts';

/** What a Draft still lacks before it can go out, as a board sorts it. */
export const LACKS = ['photos', 'account', 'time', 'choices', 'rights'] as const;
export type Lack = (typeof LACKS)[number];

/** Where a Draft stands: being worked on, on its way, out, or in need of its owner. */
export const STANDS = ['open', 'going', 'out', 'trouble'] as const;
export type Stand = (typeof STANDS)[number];

/** A Draft as the board shows it. */
export interface Card {
  draft: Draft;
  stand: Stand;
  went: Went | undefined;
  sending: boolean;
  cover: DraftMedia | undefined;
  priceAndPlace: string;
  /** When it goes or went out; null where nothing is chosen. */
  at: { at: number; timeZone: string } | null;
  /** Only of what is open. */
  lacks: readonly Lack[];
  tags: readonly string[];
  /** What a search looks through. */
  words: string;
}

/** What must be known to say what Drafts lack and what became of them. */
export interface Known {
  remembered: Remembered | null;
  went: Readonly<Record<string, Went>>;
  sending: readonly string[];
  /** Ms. */
  now: number;
}

const OUT = ['published', 'delivered', 'removed', 'canceled'];
const TROUBLE = ['failed', 'uncertain', 'held'];

const OF_CODE: Record<string, Lack> = {
  'no-accounts': 'account',
  'connection-dead': 'account',
  'account-blocked': 'account',
  'no-time': 'time',
  'time-past': 'time',
  'rights-unsaid': 'rights',
  'no-media': 'photos',
  'media-barred': 'photos',
  'media-failed': 'photos',
  'media-coming': 'photos',
};
const lackOf = ({ code, field }: { code: string; field: string }): Lack =>
  OF_CODE[code] ?? (field.startsWith('media') ? 'photos' : 'choices');

/** What follows from the Draft alone and from what is remembered: reckoned once, for boards are long. */
interface Fixed {
  remembered: Remembered | null;
  lacks: ReadonlySet<Lack>;
  at: { at: number; timeZone: string } | null;
  card: Pick<Card, 'cover' | 'priceAndPlace' | 'words' | 'tags'>;
}
const reckoned = new WeakMap<Draft, Fixed>();

function fixedOf(draft: Draft, remembered: Remembered | null): Fixed {
  const known = reckoned.get(draft);
  if (known && known.remembered === remembered) return known;
  const { when } = draft;
  const wall = when && when.wall !== 'now' ? instantOf(when.wall, when.timeZone) : null;
  // From the beginning of time on nothing is past: what is, is seen when the card is drawn.
  const { blocks } = readiness(draft, remembered ?? { accounts: [], rules: {} }, 0);
  const told = priceAndPlace(draft.facts);
  const tags = draft.tags ?? [];
  const words = [draft.title, draft.source.site, told, draft.facts.address?.value.text, ...tags];
  const fixed: Fixed = {
    remembered,
    lacks: new Set(blocks.map(lackOf)),
    at: wall && when ? { at: wall.at, timeZone: when.timeZone } : null,
    card: {
      cover: pickedMedia(draft)[0] ?? draft.media[0],
      priceAndPlace: told,
      words: words.join(' ').toLocaleLowerCase(),
      tags,
    },
  };
  reckoned.set(draft, fixed);
  return fixed;
}

function standOf({ status }: Went): Stand {
  if (OUT.includes(status)) return 'out';
  return TROUBLE.includes(status) ? 'trouble' : 'going';
}

/** The Draft as a card of the board. */
export function cardOf(draft: Draft, { remembered, went, sending, now }: Known): Card {
  const fixed = fixedOf(draft, remembered);
  const became = draft.postId === null ? undefined : went[draft.id];
  const isSending = sending.includes(draft.id);
  const stand = became ? standOf(became) : isSending || draft.postId !== null ? 'going' : 'open';
  const isPast = fixed.at !== null && fixed.at.at <= now;
  const lacking = (lack: Lack) => fixed.lacks.has(lack) || (lack === 'time' && isPast);
  return {
    draft,
    stand,
    went: became,
    sending: isSending,
    at: became ?? fixed.at,
    lacks: stand === 'open' ? LACKS.filter(lacking) : [],
    ...fixed.card,
  };
}
