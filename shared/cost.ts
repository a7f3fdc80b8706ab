import { captionAsSent } from './caption.ts';
import { LOOKS } from './looks.ts';
import type { KindRules, Rules } from './platforms/rules.ts';
import { threadParts } from './thread.ts';
import { linksIn } from './weighted-text.ts';

export interface CostOf {
  caption: string;
  /** Of each picture, in order; empty where it has none. */
  altTexts: readonly string[];
  /** Text that is posted below, as a post of its own. */
  firstComment?: string;
}

export interface Cost {
  /** US dollars, to a tenth of a cent. */
  dollars: number;
  /** Posts that will stand on the account. */
  posts: number;
  /** How many of them are dearer because of a link. */
  withLink: number;
  /** US dollars that reading its numbers costs over time, at most: what is read twice in a day is charged once. */
  reading: number;
}

const toTenthOfCent = (dollars: number): number => Math.round(dollars * 1000) / 1000;

/** What the platform charges whoever owns the app for this post; null where it charges nothing. */
export function costOf(rules: Rules, kind: KindRules, post: CostOf): Cost | null {
  const { prices } = rules;
  if (!prices) return null;
  const parts = kind.parts
    ? threadParts(post.caption, post.altTexts, kind.images?.max.value ?? 1).map((part) => part.text)
    : [captionAsSent(post.caption)];
  const texts = [...parts, captionAsSent(post.firstComment ?? '')].filter(
    (text, index) => index < parts.length || text !== '',
  );
  const withLink = texts.filter((text) => linksIn(text).length > 0).length;
  const described = kind.altText ? post.altTexts.filter((alt) => alt !== '').length : 0;
  const dollars =
    (texts.length - withLink) * prices.post.value +
    withLink * prices.postWithLink.value +
    described * prices.altText.value;
  // Of several posts in a row the first stands for all.
  const reading = toTenthOfCent(LOOKS.length * prices.read.value);
  return { dollars: toTenthOfCent(dollars), posts: texts.length, withLink, reading };
}
