/** Scripts that are written without spaces may be parted after any sign. */
const UNSPACED = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])/u;
const MORE = '…';

type Width = (text: string) => number;

/** Words on as few lines as they need, each within `most` points; what does not fit on `lines` of them ends in an ellipsis. */
export function wrap(text: string, most: number, lines: number, width: Width): string[] {
  const pieces = text
    .trim()
    .split(/(?<=\s)/)
    .flatMap((word) => word.split(UNSPACED))
    .flatMap((piece) => broken(piece, most, width));
  const found: string[] = [];
  let line = '';
  for (const [at, piece] of pieces.entries()) {
    if (line === '' || width((line + piece).trimEnd()) <= most) {
      line += piece;
      continue;
    }
    if (found.length === lines - 1) {
      found.push(shortened(line + pieces.slice(at).join(''), most, width));
      return found;
    }
    found.push(line.trim());
    line = piece;
  }
  if (line.trim() !== '') found.push(line.trim());
  return found;
}

/** On one line, with an ellipsis where something was left away. */
export const oneLine = (text: string, most: number, width: Width): string =>
  width(text) <= most ? text : shortened(text, most, width);

/** A piece that is wider than a whole line, in parts that are not. */
function broken(piece: string, most: number, width: Width): string[] {
  if (width(piece.trimEnd()) <= most) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const sign of piece) {
    if (part !== '' && width(part + sign) > most) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function shortened(text: string, most: number, width: Width): string {
  const signs = [...text];
  let [low, high] = [0, signs.length];
  const told = (count: number): string => signs.slice(0, count).join('').trimEnd() + MORE;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(told(middle)) <= most) low = middle;
    else high = middle - 1;
  }
  return told(low);
}
