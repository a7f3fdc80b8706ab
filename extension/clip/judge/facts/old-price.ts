import type { Line } from '../../seen.ts';
import { labelIn, partsIn } from './neighbours.ts';

/**
 * What boxes are called that hold a price from before, surely (1) or where another stands beside it (2), and what those of
 * today's are called: the nearest name counts.
 */
const CALLED =
  /(crossed|(?:old|was|before|previous|former)[-_]?price|price[-_]*(?:was|old|before)(?![a-z])|(?<!\S)(?:was|old)(?!\S))|((?:list|regular|original)[-_]?price|price[-_]*(?:item)?[-_]*(?:list|regular|original)(?![a-z]))|sale|special|current|reduced|discount|final|(?<![a-z])(?:now|new)(?![a-z])/i;
const BEFORE = 'was|before|previously|statt|vorher|bisher|antes|avant|prima|było|wcześniej|eerst';
const SAYS_BEFORE = new RegExp(`^(?:${BEFORE}):?$`, 'i');
const BEFORE_AND_NOW = new RegExp(
  `(?<!\\p{L})(?:${BEFORE})(?!\\p{L}).{0,24}?\\d.{0,12}?(?<!\\p{L})(?:now|today|jetzt|nur|ahora|maintenant|ora|adesso|teraz|voor|nu)(?!\\p{L}):?\\s*`,
  'iu',
);

/** Without the price from before where a text tells both: `Was £129 Now £89`. */
export const withoutBefore = (text: string): string => text.replace(BEFORE_AND_NOW, '');

/** Whether a line is a price from before: struck through, called so, or with the word for it right beside. */
export const isOldPrice = ({ struck, label, beside, text }: Line): boolean =>
  struck || CALLED.exec(label)?.[1] !== undefined || SAYS_BEFORE.test(labelIn(partsIn(beside), text));

/** Whether a line's box is called so that a price of today's beside it is the better one: it may be the only one. */
export const isListPrice = ({ label }: Line): boolean => CALLED.exec(label)?.[2] !== undefined;

/** What boxes are called that hold a price which was lowered. */
const REDUCED =
  /(?<![a-z])discounted(?![a-z])|(?<![a-z])(?:discount|sale|special|reduced|offer|promo(?:tion)?|now|new|current|final)[-_]*price|price[-_]*(?:item)?[-_]*(?:discount|sale|special|reduced|offer|promo(?:tion)?|now|new|current|final)(?![a-z])/i;

/** Whether a line's own box is called so that it is the price things were reduced to; what is taken off is none. */
export const isSalePrice = ({ label, text }: Line): boolean =>
  REDUCED.test(label) && !/^\s?[-–−]|%/.test(text);
