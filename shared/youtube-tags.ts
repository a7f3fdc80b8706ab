/** Tags as they are sent, from a text in which commas or line ends part them; a number sign in front falls away. */
export function tagsIn(text: string): string[] {
  const tags = text
    .split(/[,\n]/)
    .map((tag) => tag.replace(/\s+/g, ' ').trim().replace(/^#+/, ''))
    .filter(Boolean);
  return [...new Set(tags)];
}

/**
 * Length of all tags together as YouTube counts: the commas between them too, and two more for a tag with a space,
 * which stands in quotes. https://developers.google.com/youtube/v3/docs/videos (snippet.tags), read 2026-11-22.
 */
export function tagsLength(tags: readonly string[]): number {
  const commas = Math.max(0, tags.length - 1);
  return tags.reduce((sum, tag) => sum + tag.length + (tag.includes(' ') ? 2 : 0), commas);
}
