/** How a platform's own choice is called, what its values mean, what follows from them. */
export interface OptionWords {
  label: string;
  prompt?: string;
  choices?: Record<string, string>;
  note?: (values: Record<string, string | boolean>, kind: string) => string | undefined;
}
/** A line with links: text, or a number for which of the rule's links, with its words. */
export type Line = readonly (string | { link: number; words: string })[];

/**
 * What only one platform knows: its kinds of post, its options by name, its lines to agree to, its Problems by code. The
 * extension says it where a post is written, and the Worker where somebody is asked for a yes to it.
 */
export interface PlatformWords {
  kinds: Record<string, string>;
  options: Record<string, OptionWords>;
  consents: Record<string, Line>;
  problems: Record<string, () => string>;
}
