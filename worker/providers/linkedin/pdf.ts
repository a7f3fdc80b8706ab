import { type JpegFrame, PDF_COLOURS } from '../../../shared/jpeg-frame.ts';

/** Photos as the pages of a PDF: each JPEG goes in as it is, so nothing is drawn anew and nothing held whole. */

export interface PdfPhoto extends JpegFrame {
  bytes: number;
}

/** What the file is made of, in order: bytes of our own, and photos by their index. */
export interface PdfPlan {
  total: number;
  pieces: readonly (Uint8Array | { photo: number })[];
}

/** The longer side of a page, in points. */
const PAGE_SIDE = 1080;

/** ISO 32000-1, 7.5 (structure) and 7.4.8 (JPEG in a PDF). All pages have the shape of the first photo. */
export function planPdf(photos: readonly PdfPhoto[], title: string): PdfPlan {
  const pieces: (Uint8Array | { photo: number })[] = [];
  const offsets: number[] = [];
  let total = 0;
  const write = (text: string): void => {
    const bytes = latin1(text);
    pieces.push(bytes);
    total += bytes.length;
  };
  const object = (body: string): void => {
    offsets.push(total);
    write(`${offsets.length} 0 obj\n${body}\nendobj\n`);
  };
  const size = pageSize(photos[0]);

  write('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
  object('<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>');
  const kids = photos.map((_, at) => `${pageNumber(at)} 0 R`).join(' ');
  object(`<< /Type /Pages /Count ${photos.length} /Kids [${kids}] >>`);
  object(`<< /Title <${utf16Hex(title)}> >>`);
  for (const [at, photo] of photos.entries()) {
    const own = pageNumber(at);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.width} ${size.height}] ` +
        `/Resources << /XObject << /Photo ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`,
    );
    const drawing = drawn(photo, size);
    object(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
    offsets.push(total);
    write(
      `${own + 2} 0 obj\n<< /Type /XObject /Subtype /Image /Width ${photo.width} /Height ${photo.height} ` +
        `/ColorSpace ${PDF_COLOURS[photo.channels] ?? PDF_COLOURS[3]} /BitsPerComponent 8 /Filter /DCTDecode ` +
        `/Length ${photo.bytes} >>\nstream\n`,
    );
    pieces.push({ photo: at });
    total += photo.bytes;
    write('\nendstream\nendobj\n');
  }
  const table = total;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return { total, pieces };
}

/** Each photo takes three objects, after the first three of the file. */
const pageNumber = (at: number): number => 4 + 3 * at;

function pageSize(first: PdfPhoto | undefined): { width: number; height: number } {
  if (!first) return { width: PAGE_SIDE, height: PAGE_SIDE };
  const scale = PAGE_SIDE / Math.max(first.width, first.height);
  return { width: Math.round(first.width * scale), height: Math.round(first.height * scale) };
}

/** The photo as large as the page lets it be, in its middle, nothing cut away. */
function drawn(photo: PdfPhoto, page: { width: number; height: number }): string {
  const scale = Math.min(page.width / photo.width, page.height / photo.height);
  const [width, height] = [photo.width * scale, photo.height * scale];
  const figures = [width, 0, 0, height, (page.width - width) / 2, (page.height - height) / 2];
  return `q ${figures.map((one) => Number(one.toFixed(3))).join(' ')} cm /Photo Do Q`;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16Hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return [0xfeff, ...units].map((unit) => unit.toString(16).padStart(4, '0')).join('');
}
