import { PDF_COLOURS, readJpegFrame } from '../../shared/jpeg-frame.ts';
import type { Pen } from '../world.ts';
import { PAGE, type Page, type PlacedPhoto, type SheetPhoto, type Words } from './paper.ts';
import { figure, latin1, PdfFile, pdfAddress, pdfText } from './pdf-file.ts';
import { UnderText } from './under-text.ts';

/** Before the picture itself a JPEG holds little; so much of it tells its colours. */
const HEAD = 131_072;
const HAIRLINE = '0.84 0.86 0.88 RG 0.5 w';

/**
 * The pages as a PDF. The same pages give the same bytes: what was approved is what goes out. `language` as BCP 47
 * writes it.
 */
export async function drawSheet(
  pages: readonly Page[],
  photos: readonly SheetPhoto[],
  pen: Pen,
  { title, language }: { title: string; language: string },
): Promise<Blob> {
  const file = new PdfFile();
  const under = new UnderText();
  const tree = file.reserve();
  const images = new Map<number, number>();
  for (const at of new Set(pages.flatMap((page) => page.photos.map(({ photo }) => photo))))
    images.set(at, await photoObject(file, photos[at] as SheetPhoto));

  const fonts = file.reserve();
  const kids: number[] = [];
  for (const page of pages) kids.push(await drawPage(page));
  file.object(under.fonts(file), fonts);
  file.object(`/Type /Pages /Count ${kids.length} /Kids [${kids.map((no) => `${no} 0 R`).join(' ')}]`, tree);
  const root = file.object(
    `/Type /Catalog /Pages ${tree} 0 R /Lang ${pdfText(language)} /ViewerPreferences << /DisplayDocTitle true >>`,
  );
  return file.end(root, file.object(`/Title ${pdfText(title)} /Creator (Clipcast)`));

  async function drawPage(page: Page): Promise<number> {
    const named: string[] = [];
    const operators = page.photos.map((placed, at) => {
      named.push(`/P${at} ${images.get(placed.photo)} 0 R`);
      return drawPhoto(placed, photos[placed.photo] as SheetPhoto, `/P${at}`);
    });
    operators.push(...page.lines.map((line) => `q ${HAIRLINE} ${path(line)} S Q`));
    for (const [at, words] of page.words.entries()) {
      const { width, height, rgb, left, above, scale } = pen.draw(words.text, words.style);
      const colours = '/ColorSpace /DeviceRGB /BitsPerComponent 8';
      const no = await file.packed(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${colours}`,
        rgb,
      );
      named.push(`/W${at} ${no} 0 R`);
      const [x, y] = [words.x + left, PAGE.height - words.y + above - height / scale];
      operators.push(
        `q ${[width / scale, 0, 0, height / scale, x, y].map(figure).join(' ')} cm /W${at} Do Q`,
        textUnder(words),
      );
    }
    const contents = file.stream('', latin1(operators.join('\n')));
    const links = page.links.map(({ url, x, y, width, height }) => {
      const corners = [x, PAGE.height - y - height, x + width, PAGE.height - y].map(figure).join(' ');
      const action = `/A << /S /URI /URI ${pdfAddress(url)} >>`;
      return `${file.object(`/Type /Annot /Subtype /Link /Rect [${corners}] /Border [0 0 0] ${action}`)} 0 R`;
    });
    return file.object(
      `/Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${contents} 0 R ` +
        `/Resources << /Font ${fonts} 0 R /XObject << ${named.join(' ')} >> >> /Annots [${links.join(' ')}]`,
    );
  }

  function textUnder({ text, x, y, width, style }: Words): string {
    return under.line(text, { x, y: PAGE.height - y, width, size: style.size });
  }
}

/** As it is: a JPEG needs no drawing anew to stand in a PDF (7.4.8). */
async function photoObject(file: PdfFile, { jpeg, width, height }: SheetPhoto): Promise<number> {
  const head = new Uint8Array(await jpeg.slice(0, HEAD).arrayBuffer());
  const frame = readJpegFrame(head) ?? { width, height, channels: 3 };
  const colours = PDF_COLOURS[frame.channels] ?? PDF_COLOURS[3];
  const size = `/Width ${frame.width} /Height ${frame.height} /ColorSpace ${colours}`;
  return file.stream(`/Type /XObject /Subtype /Image ${size} /BitsPerComponent 8 /Filter /DCTDecode`, jpeg);
}

/** As large as it must be to fill its box, in its middle; what lies outside is cut away. */
function drawPhoto(box: PlacedPhoto, photo: SheetPhoto, name: string): string {
  const scale = Math.max(box.width / photo.width, box.height / photo.height);
  const [width, height] = [photo.width * scale, photo.height * scale];
  const y = PAGE.height - box.y - box.height;
  const window = [box.x, y, box.width, box.height].map(figure).join(' ');
  const [left, below] = [box.x - (width - box.width) / 2, y - (height - box.height) / 2];
  return `q ${window} re W n ${[width, 0, 0, height, left, below].map(figure).join(' ')} cm ${name} Do Q`;
}

const path = ({ x, y, width }: { x: number; y: number; width: number }): string =>
  `${figure(x)} ${figure(PAGE.height - y)} m ${figure(x + width)} ${figure(PAGE.height - y)} l`;
