/** More of a platform's words is for nobody. */
const MOST = 300;

/**
 * For a person: our words, which say what to do, and beside them the platform's own, which say what it was. Either
 * may be missing.
 */
export function withOwnWords(ours: string | undefined, platform: string, theirs: string): string {
  const said = theirs.replace(/\s+/g, ' ').trim().slice(0, MOST);
  if (!ours) return said;
  return said === '' || ours.includes(said) ? ours : `${ours} (${platform}: “${said}”)`;
}
