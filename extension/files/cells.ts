/** What stands in one cell: words, lists, and what keeps spreadsheets from taking words for a formula. */

/** A spreadsheet takes what begins with these for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** As it is written into a table of ours; a quotation mark in front keeps it from being reckoned. */
export const guarded = (text: string): string =>
  FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;

/** As it was before it was written. */
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** As others write it: the mark is taken off only where it guards something. */
export const unguardedForeign = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** In tables of ours each of a list stands on a line of its own. */
export const inLines = (cell: string): string[] => (cell === '' ? [] : cell.split('\n'));

export const listed = (cell: string): string[] =>
  cell
    .split(/[|;,\n\r]+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Hashtags without their sign. */
export const hashtagsOf = (cell: string): string[] =>
  cell
    .split(/[\s,;|]+/)
    .map((one) => one.replace(/^#+/, ''))
    .filter(Boolean);

/** Publer parts them by two bars; others by bars or lines; a sentence with commas is one. */
export function altsOf(cell: string): string[] {
  const mark = cell.includes('||') ? '||' : cell.includes('\n') ? '\n' : '|';
  return cell.split(mark).map((one) => one.trim());
}

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/**
 * What a cell of media names. Names of files may hold blanks and commas: a text is taken apart only as far as that makes
 * names that are known, or addresses.
 */
export function mediaOf(cell: string, isKnown: (name: string) => boolean): string[] {
  const parts = (text: string, mark: RegExp): string[] =>
    text
      .split(mark)
      .map((one) => one.trim())
      .filter(Boolean);
  const isGood = (one: string): boolean => (isAddress(one) && !/[\s|]|,https?:/i.test(one)) || isKnown(one);
  const apart = (text: string, marks: readonly RegExp[]): string[] => {
    const [mark, ...rest] = marks;
    if (!mark || isGood(text)) return [text];
    const found = parts(text, mark);
    return found.length > 1 ? found.flatMap((one) => apart(one, rest)) : apart(text, rest);
  };
  const marks = [/[|\n\r]+/, /;\s*/, /,\s*(?=https?:)|,\s+/i, /,/, /\s+(?=https?:)/i];
  return parts(cell, /[\n\r]+/).flatMap((line) => {
    const found = apart(line, marks);
    // By blanks only where each piece is something: a name of one file is not torn apart.
    return found.flatMap((one) => {
      if (isGood(one)) return [one];
      const pieces = parts(one, /\s+/);
      return pieces.length > 1 && pieces.every(isGood) ? pieces : [one];
    });
  });
}

/** `yes`, `TRUE`, `x`, `1`, and what the six languages say. */
export const isYes = (cell: string): boolean =>
  /^(?:true|yes|y|x|1|on|✓|✔|ja|wahr|sí|si|verdadero|oui|vrai|waar|tak|prawda)$/i.test(cell.trim());
