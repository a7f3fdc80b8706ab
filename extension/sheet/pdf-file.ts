/** Writes a PDF part by part (ISO 32000-1, 7.5). Large parts stay Blobs: nothing is held twice. */
export class PdfFile {
  readonly #parts: BlobPart[] = [];
  readonly #offsets: number[] = [];
  #total = 0;

  constructor() {
    this.#write(latin1('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'));
  }

  /** The number of an object that is written later. */
  reserve(): number {
    this.#offsets.push(0);
    return this.#offsets.length;
  }

  /** `dictionary` without its brackets. Answers the object's number. */
  object(dictionary: string, no: number = this.reserve()): number {
    this.#begin(no);
    this.#write(latin1(`<< ${dictionary} >>\nendobj\n`));
    return no;
  }

  /** An object that holds bytes; `dictionary` says what they are, without their length. */
  stream(dictionary: string, bytes: Blob | Uint8Array<ArrayBuffer>): number {
    const no = this.reserve();
    const length = bytes instanceof Blob ? bytes.size : bytes.length;
    this.#begin(no);
    this.#write(latin1(`<< ${dictionary} /Length ${length} >>\nstream\n`));
    this.#write(bytes);
    this.#write(latin1('\nendstream\nendobj\n'));
    return no;
  }

  /** The same, made smaller on the way. */
  async packed(dictionary: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
    const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
    return this.stream(`${dictionary} /Filter /FlateDecode`, await new Response(deflated).blob());
  }

  /** The whole file. `root` and `info` are objects of it. */
  end(root: number, info: number): Blob {
    const table = this.#total;
    const rows = this.#offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.#offsets.length + 1;
    this.#write(latin1(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
    this.#write(
      latin1(
        `trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`,
      ),
    );
    return new Blob(this.#parts, { type: 'application/pdf' });
  }

  #begin(no: number): void {
    this.#offsets[no - 1] = this.#total;
    this.#write(latin1(`${no} 0 obj\n`));
  }

  #write(part: Blob | Uint8Array<ArrayBuffer>): void {
    this.#parts.push(part);
    this.#total += part instanceof Blob ? part.size : part.length;
  }
}

export const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Any text as a string of a dictionary (7.9.2.2). */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `<${[0xfeff, ...units].map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

/** An address as a string: only ASCII, with what means something escaped (7.3.4.2). */
export const pdfAddress = (url: string): string =>
  `(${new URL(url).href.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;

/** A length as a PDF writes it. */
export const figure = (value: number): string => String(Number(value.toFixed(3)));
