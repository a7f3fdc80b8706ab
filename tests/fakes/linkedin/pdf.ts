/** Reads the pages of a PDF the way a viewer does: from its end, through the table of its objects. */

export interface PdfPage {
  width: number;
  height: number;
  /** The JPEG that is drawn on it. */
  photo: Uint8Array<ArrayBuffer>;
}

/** Null where it is no PDF, or a broken one. */
export function readPdf(bytes: Uint8Array): { title: string; pages: PdfPage[] } | null {
  try {
    return walk(bytes);
  } catch {
    return null;
  }
}

function walk(bytes: Uint8Array): { title: string; pages: PdfPage[] } {
  const text = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(Math.max(0, from), to));
  if (!text(0, 8).startsWith('%PDF-1.')) throw new Error('no PDF');
  const end = text(bytes.length - 1024, bytes.length);
  if (!end.trimEnd().endsWith('%%EOF')) throw new Error('cut off');
  const tableAt = Number(found(end, /startxref\s+(\d+)\s+%%EOF/));
  const count = Number(found(text(tableAt, tableAt + 40), /^xref\n0 (\d+)\n/));
  const rowsAt = tableAt + `xref\n0 ${count}\n`.length;
  const offsetOf = (no: number): number =>
    Number(found(text(rowsAt + 20 * no, rowsAt + 20 * no + 20), /^(\d{10}) 00000 n \n$/));
  /** The dictionary of an object, and where its stream begins. */
  const object = (no: number): { dictionary: string; at: number } => {
    const from = offsetOf(no);
    const head = text(from, from + 4000);
    if (!head.startsWith(`${no} 0 obj\n`)) throw new Error(`object ${no} is not where the table says`);
    const stop = head.search(/\nendobj|\nstream\n/);
    if (stop < 0) throw new Error(`object ${no} has no end`);
    return { dictionary: head.slice(0, stop), at: from + stop + '\nstream\n'.length };
  };
  const refer = (dictionary: string, name: string): number =>
    Number(found(dictionary, new RegExp(`/${name} (\\d+) 0 R`)));
  const stream = (no: number): Uint8Array<ArrayBuffer> => {
    const { dictionary, at } = object(no);
    const length = Number(found(dictionary, /\/Length (\d+)/));
    if (text(at + length, at + length + 10) !== '\nendstream')
      throw new Error(`stream ${no} is not that long`);
    return new Uint8Array(bytes.subarray(at, at + length));
  };

  const trailer = text(rowsAt + 20 * count, bytes.length);
  const pages = object(refer(object(refer(trailer, 'Root')).dictionary, 'Pages')).dictionary;
  const kids = [...found(pages, /\/Kids \[([^\]]*)\]/).matchAll(/(\d+) 0 R/g)].map((one) => Number(one[1]));
  if (kids.length !== Number(found(pages, /\/Count (\d+)/))) throw new Error('pages are missing');
  return {
    title: titleOf(object(refer(trailer, 'Info')).dictionary),
    pages: kids.map((kid) => {
      const page = object(kid).dictionary;
      const [, , width = 0, height = 0] = found(page, /\/MediaBox \[([^\]]*)\]/)
        .split(' ')
        .map(Number);
      const drawing = new TextDecoder('latin1').decode(stream(refer(page, 'Contents')));
      const name = found(drawing, /\/(\w+) Do/);
      const photo = refer(page, name);
      if (!object(photo).dictionary.includes('/Filter /DCTDecode')) throw new Error('no JPEG');
      return { width, height, photo: stream(photo) };
    }),
  };
}

function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`${pattern} is not there`);
  return value;
}

function titleOf(dictionary: string): string {
  const units = found(dictionary, /\/Title <feff([0-9a-f]*)>/).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
