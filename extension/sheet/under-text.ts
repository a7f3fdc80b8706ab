import { figure, latin1, type PdfFile } from './pdf-file.ts';

/** A simple font has so many codes. */
const CODES = 256;
/** How wide every letter is, in thousandths of the size; each line is then stretched to what it covers. */
const WIDE = 500;

/**
 * Text under the words that are drawn: nobody sees it, everybody can search, mark, copy and hear it. Its letters are
 * empty ones (a Type 3 font, ISO 32000-1, 9.6.5), each with the sign it stands for (ToUnicode, 9.10.3).
 */
export class UnderText {
  readonly #codes = new Map<string, number>();

  /** Operators for one line that lies at `x`, `y` (from below) and is `width` long. */
  line(text: string, at: { x: number; y: number; width: number; size: number }): string {
    const signs = [...asDrawn(text)];
    if (signs.length === 0 || at.width <= 0) return '';
    const stretch = (100 * at.width) / (signs.length * (WIDE / 1000) * at.size);
    const runs: { font: number; hex: string }[] = [];
    for (const sign of signs) {
      const code = this.#codeOf(sign);
      const font = Math.floor(code / CODES);
      const hex = (code % CODES).toString(16).padStart(2, '0');
      const last = runs.at(-1);
      if (last?.font === font) last.hex += hex;
      else runs.push({ font, hex });
    }
    const shown = runs.map(({ font, hex }) => `/U${font} ${figure(at.size)} Tf <${hex}> Tj`).join(' ');
    return `BT 3 Tr ${figure(stretch)} Tz 1 0 0 1 ${figure(at.x)} ${figure(at.y)} Tm ${shown} ET`;
  }

  /** Entries of a /Font dictionary, once all lines are known. */
  fonts(file: PdfFile): string {
    const signs = [...this.#codes.keys()];
    const entries: string[] = [];
    for (let from = 0; from < signs.length; from += CODES)
      entries.push(`/U${from / CODES} ${font(file, signs.slice(from, from + CODES))} 0 R`);
    return entries.join(' ');
  }

  #codeOf(sign: string): number {
    const code = this.#codes.get(sign) ?? this.#codes.size;
    this.#codes.set(sign, code);
    return code;
  }
}

const FROM_RIGHT = '[\\p{sc=Hebrew}\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}\\p{M}]';
const RUN = new RegExp(`${FROM_RIGHT}+(?:[\\s،؛-]+${FROM_RIGHT}+)*`, 'gu');

/** A PDF holds letters as they stand from left to right, and readers turn round those that are read from the right. */
const asDrawn = (text: string): string => text.replace(RUN, (run) => [...run].toReversed().join(''));

function font(file: PdfFile, signs: readonly string[]): number {
  const empty = file.stream('', latin1(`${WIDE} 0 0 -200 ${WIDE} 800 d1`));
  const unicode = file.stream('', latin1(toUnicode(signs)));
  const last = signs.length - 1;
  return file.object(
    '/Type /Font /Subtype /Type3 /FontBBox [0 -200 500 800] /FontMatrix [0.001 0 0 0.001 0 0] ' +
      `/CharProcs << /g ${empty} 0 R >> /Encoding << /Type /Encoding /Differences [0 ${signs.map(() => '/g').join(' ')}] >> ` +
      `/FirstChar 0 /LastChar ${last} /Widths [${signs.map(() => WIDE).join(' ')}] /Resources << >> /ToUnicode ${unicode} 0 R`,
  );
}

/** At most 100 entries may stand together. */
const TOGETHER = 100;

function toUnicode(signs: readonly string[]): string {
  const entries = signs.map((sign, code) => `<${hex(code, 2)}> <${utf16(sign)}>`);
  const groups: string[] = [];
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const group = entries.slice(from, from + TOGETHER);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n' +
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n' +
    `1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${groups.join('\n')}\n` +
    'endcmap CMapName currentdict /CMap defineresource pop end end'
  );
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const utf16 = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => hex(sign.charCodeAt(at), 4)).join('');
