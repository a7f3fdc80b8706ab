/**
 * LinkedIn's "little text": what a caption is written in on its way there. An unescaped reserved character cuts the
 * text off without a word, so everything is escaped but hashtags and mentions.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format
 */

const RESERVED = /[\\|{}@[\]()<>#*_~]/g;
/** A hashtag as people write it (with a letter in it), or a mention as LinkedIn writes it. */
const MARKUP =
  /(?<=^|\s)#(?=[\p{N}_]*\p{L})([\p{L}\p{N}_]+)|@\[([^[\]\n]+)\]\((urn:li:(?:person|organization):[A-Za-z0-9_-]+)\)/gu;

const escapeAll = (text: string): string => text.replace(RESERVED, '\\$&');

/** A tag with a low line in it needs the longer form: bare, the line would be taken for markup. */
const hashtag = (tag: string): string => (tag.includes('_') ? `{hashtag|\\#|${escapeAll(tag)}}` : `#${tag}`);

/** The text as it is sent. */
export function escapeLittleText(text: string): string {
  let sent = '';
  let done = 0;
  for (const found of text.matchAll(MARKUP)) {
    const [whole, tag, name = '', urn] = found;
    sent += escapeAll(text.slice(done, found.index));
    sent += tag === undefined ? `@[${escapeAll(name)}](${urn})` : hashtag(tag);
    done = found.index + whole.length;
  }
  return sent + escapeAll(text.slice(done));
}

/** What a reader sees of little text as LinkedIn gives it back: hashtags and mentions as words, nothing escaped. */
export function readLittleText(sent: string): string {
  return sent
    .replace(/\{hashtag\|\\?#\|((?:[^}\\]|\\.)*)\}/g, '#$1')
    .replace(/@\[((?:[^\]\\]|\\.)*)\]\(urn:li:[^)]*\)/g, '$1')
    .replace(/\\([\\|{}@[\]()<>#*_~])/g, '$1');
}
