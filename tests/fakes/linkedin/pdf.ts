/** Reads the pages of a PDF the way a viewer does: from its end, through the table of its objects. */

export interface PdfPage {
  width: number;
  height: number;
  /** The JPEGs that are drawn on it, in order. */
  photos: Uint8Array<ArrayBuffer>[];
  /** Its text, line by line, as somebody who copies it gets it. */
  lines: string[];
  /** Where its links lead. */
  links: string[];
}

/** Null where it is no PDF, or a broken one. */
export function readPdf(bytes: Uint8Array): { title: string; pages: PdfPage[] } | null {
  try {
    return new Reader(bytes).whole();
  } catch {
    return null;
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #rowsAt: number;
  readonly #count: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    if (!this.#text(0, 8).startsWith('%PDF-1.')) throw new Error('no PDF');
    const end = this.#text(bytes.length - 1024, bytes.length);
    if (!end.trimEnd().endsWith('%%EOF')) throw new Error('cut off');
    const tableAt = Number(found(end, /startxref\s+(\d+)\s+%%EOF/));
    this.#count = Number(found(this.#text(tableAt, tableAt + 40), /^xref\n0 (\d+)\n/));
    this.#rowsAt = tableAt + `xref\n0 ${this.#count}\n`.length;
  }

  whole(): { title: string; pages: PdfPage[] } {
    const trailer = this.#text(this.#rowsAt + 20 * this.#count, this.#bytes.length);
    const pages = this.#dictionary(refer(this.#dictionary(refer(trailer, 'Root')), 'Pages'));
    const kids = refers(found(pages, /\/Kids \[([^\]]*)\]/));
    if (kids.length !== Number(found(pages, /\/Count (\d+)/))) throw new Error('pages are missing');
    return {
      title: wide(found(this.#dictionary(refer(trailer, 'Info')), /\/Title <feff([0-9a-f]*)>/)),
      pages: kids.map((kid) => this.#page(this.#dictionary(kid))),
    };
  }

  #page(page: string): PdfPage {
    const [, , width = 0, height = 0] = found(page, /\/MediaBox \[([^\]]*)\]/)
      .split(' ')
      .map(Number);
    const drawing = new TextDecoder('latin1').decode(this.#stream(refer(page, 'Contents')));
    const drawn = [...drawing.matchAll(/\/(\w+) Do/g)].map((one) => refer(page, one[1] as string));
    const photos = drawn.filter((no) => this.#dictionary(no).includes('/Filter /DCTDecode'));
    const fonts = page.includes('/Font ') ? this.#dictionary(refer(page, 'Font')) : '';
    const notes = refers(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '').map((no) => this.#dictionary(no));
    return {
      width,
      height,
      photos: photos.map((no) => this.#stream(no)),
      lines: [...drawing.matchAll(/BT (.*?) ET/g)].map((line) => this.#shown(line[1] as string, fonts)),
      links: notes.map((note) => found(note, /\/URI \(([^)]*)\)/)),
    };
  }

  #shown(line: string, fonts: string): string {
    return [...line.matchAll(/\/(U\d+) [\d.]+ Tf <([0-9a-f]*)> Tj/g)]
      .map(([, font = '', codes = '']) => {
        const unicode = refer(this.#dictionary(refer(fonts, font)), 'ToUnicode');
        const table = new TextDecoder('latin1').decode(this.#stream(unicode));
        const signs = new Map(
          [...table.matchAll(/<([0-9a-f]{2})> <([0-9a-f]+)>/g)].map(([, code, sign]) => [code, sign]),
        );
        return (codes.match(/../g) ?? []).map((code) => wide(signs.get(code) ?? '')).join('');
      })
      .join('');
  }

  #dictionary(no: number): string {
    return this.#object(no).dictionary;
  }

  /** The dictionary of an object, and where its stream begins. */
  #object(no: number): { dictionary: string; at: number } {
    const row = this.#text(this.#rowsAt + 20 * no, this.#rowsAt + 20 * no + 20);
    const from = Number(found(row, /^(\d{10}) 00000 n \n$/));
    const head = this.#text(from, from + 12_000);
    if (!head.startsWith(`${no} 0 obj\n`)) throw new Error(`object ${no} is not where the table says`);
    const stop = head.search(/\nendobj|\nstream\n/);
    if (stop < 0) throw new Error(`object ${no} has no end`);
    return { dictionary: head.slice(0, stop), at: from + stop + '\nstream\n'.length };
  }

  #stream(no: number): Uint8Array<ArrayBuffer> {
    const { dictionary, at } = this.#object(no);
    const length = Number(found(dictionary, /\/Length (\d+)/));
    if (this.#text(at + length, at + length + 10) !== '\nendstream')
      throw new Error(`stream ${no} is not that long`);
    return new Uint8Array(this.#bytes.subarray(at, at + length));
  }

  #text(from: number, to: number): string {
    return String.fromCharCode(...this.#bytes.subarray(Math.max(0, from), to));
  }
}

const refer = (dictionary: string, name: string): number =>
  Number(found(dictionary, new RegExp(`/${name} (\\d+) 0 R`)));

const refers = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map((one) => Number(one[1]));

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`${pattern} is not there`);
  return value;
}

const wide = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
