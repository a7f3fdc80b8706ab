import type { Draft, Target } from '../../../shared/draft.ts';
import { kindFor } from '../../../shared/kind.ts';
import type { Platform, Rules } from '../../../shared/platforms/rules.ts';
import { promised } from './readiness.ts';

/** Links that say where a visitor came from, in the words that web statistics know. */

export interface LinkTags {
  source: string;
  medium: string;
  campaign: string;
}

/** The address with its tags; null where it is none. Tags that are empty are left out, older ones replaced. */
export function taggedLink(link: string, tags: LinkTags): string | null {
  let url: URL;
  try {
    url = new URL(link.trim());
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const [name, value] of Object.entries(tags)) {
    if (value.trim() === '') url.searchParams.delete(`utm_${name}`);
    else url.searchParams.set(`utm_${name}`, value.trim());
  }
  return url.href;
}

/** `Brick townhouse, Lübeck` as `brick-townhouse-lubeck`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** Without tags: what tells that two links lead to the same page. */
const bareOf = (link: string): string => {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return url.href.replace(/\/$/, '');
};

/** The caption with this link: in place of the one to the same page, or on a line of its own. */
export function withLink(caption: string, link: string): string {
  let isThere = false;
  const replaced = caption.replace(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g, (old) => {
    if (!URL.canParse(old) || bareOf(old) !== bareOf(link)) return old;
    isThere = true;
    return link;
  });
  if (isThere) return replaced;
  return caption.trim() === '' ? link : `${caption.trimEnd()}\n${link}`;
}

/** Where an address in a caption stays text that nobody can press. */
const UNLINKED: readonly Platform[] = ['instagram', 'tiktok'];

/** The Targets, each with the link that names its own platform: in its caption, and in the link of a link post. */
export function linkEach(
  draft: Draft,
  rules: Readonly<Record<string, Rules>>,
  link: string,
  tags: Omit<LinkTags, 'source'>,
): Target[] {
  return draft.targets.map((target) => {
    const held = rules[target.accountId];
    const own = held && taggedLink(link, { ...tags, source: held.platform });
    if (!held || !own || UNLINKED.includes(held.platform)) return target;
    if (kindFor(held, promised(draft, target), target.kind)?.caption.unsent) return target;
    const options = target.options.link ? { ...target.options, link: own } : target.options;
    if (target.options.link) return { ...target, options };
    return { ...target, caption: withLink(target.caption ?? draft.caption, own) };
  });
}
