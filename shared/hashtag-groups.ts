/** Hashtags that are used together, kept under a name. */
export interface HashtagGroup {
  readonly name: string;
  /** Without the number sign. */
  readonly tags: readonly string[];
}

/** How many groups there are at most, tags in one, and characters of a name. */
export const MAX_GROUPS = 50;
export const MAX_TAGS = 30;
export const MAX_NAME = 60;

/** The tags of a text as people write them: with number signs or without, parted by blanks or commas; each once. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[\s,;#]+/).map((tag) => tag.replace(/[^\p{L}\p{N}_]/gu, ''));
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const known = seen.has(tag.toLowerCase());
    seen.add(tag.toLowerCase());
    return tag !== '' && !known;
  });
}

/** What can be kept of these: a group of the same name replaces the one before it, and none is nameless or empty. */
export function tidyGroups(groups: readonly HashtagGroup[]): HashtagGroup[] {
  const byName = new Map<string, HashtagGroup>();
  for (const { name, tags } of groups) {
    const kept = { name: name.trim().slice(0, MAX_NAME), tags: tagsOf(tags.join(' ')).slice(0, MAX_TAGS) };
    if (kept.name !== '' && kept.tags.length > 0) byName.set(kept.name.toLowerCase(), kept);
  }
  return [...byName.values()].slice(0, MAX_GROUPS);
}

/** The caption with those of the tags that it does not have yet, behind a blank line where it has none. */
export function withTags(caption: string, tags: readonly string[], has: readonly string[]): string {
  const known = has.map((tag) => tag.toLowerCase());
  const missing = tags.filter((tag) => !known.includes(tag.toLowerCase()));
  if (missing.length === 0) return caption;
  const added = missing.map((tag) => `#${tag}`).join(' ');
  if (caption.trim() === '') return added;
  return `${caption.trimEnd()}${has.length > 0 ? ' ' : '\n\n'}${added}`;
}
