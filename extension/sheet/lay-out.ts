import type { Pen, Style } from '../world.ts';
import type { SheetContent } from './content.ts';
import { overPages, setText, TEXT, type TextLine } from './description.ts';
import { PAGE, type Page, type PlacedPhoto, type Words } from './paper.ts';
import { HIGHEST, photoPages, type Shape, shownWhole } from './photo-pages.ts';
import { oneLine, wrap } from './wrap.ts';

const INK = '#14181d';
const QUIET = '#5a636d';
export const MARGIN = 42;
const WIDE = PAGE.width - 2 * MARGIN;
const GAP = 8;

const TITLE: Style = { size: 24, weight: 600, colour: INK };
const PRICE: Style = { size: 19, weight: 600, colour: INK };
const ADDRESS: Style = { size: 11.5, weight: 400, colour: QUIET };
const VALUE: Style = { size: 13, weight: 600, colour: INK };
const LABEL: Style = { size: 8.5, weight: 400, colour: QUIET };
const AGENT: Style = { size: 10.5, weight: 600, colour: INK };
const SMALL: Style = { size: 8.5, weight: 400, colour: QUIET };
const SMALL_BOLD: Style = { ...SMALL, weight: 600, colour: INK };

const COLUMNS = 4;
const ROW = 42;
const FOOT = PAGE.height - 60;
/** A strip of photos below the facts is worth having from this height on, and no higher than the other. */
const STRIP = { least: 100, most: 170 };

type Measures = Pick<Pen, 'width'>;

/** A page that follows: from below its head to above its foot. */
const BODY = { top: 58, bottom: PAGE.height - 50 };

/**
 * The sheet: what is for sale and its first photos on the first page, with the description where there is room for it;
 * a longer one and all other photos on those that follow.
 */
export function layOut(content: SheetContent, photos: readonly Shape[], pen: Measures): Page[] {
  const { page: first, isTold } = firstPage(content, photos, pen);
  const from = first.photos.length;
  const { lines } = setText(content.text, WIDE, pen);
  const texts = isTold ? [] : overPages(lines, BODY.bottom - BODY.top, WIDE, pen);
  // Photos begin below the end of the text, where there is room for them.
  const below = BODY.top + (texts.at(-1)?.at(-1)?.y ?? 0) + 20;
  const isShared = texts.length > 0 && from < photos.length && BODY.bottom - below >= HIGHEST;
  const rows = photoPages(photos.slice(from), from, {
    ...BODY,
    gap: GAP,
    ...(isShared ? { firstTop: below } : {}),
  });
  const shared = isShared ? rows.slice(0, 1) : [];
  const following = [
    ...texts.map((text, at) => ({ text, photos: at === texts.length - 1 ? (shared[0] ?? []) : [] })),
    ...rows.slice(shared.length).map((placed) => ({ text: [] as TextLine[], photos: placed })),
  ];
  const count = 1 + following.length;
  return [first, ...following.map((body, at) => nextPage(content, body, `${at + 2} / ${count}`, pen))];
}

/** `isTold`: the description stands on it. */
function firstPage(
  content: SheetContent,
  photos: readonly Shape[],
  pen: Measures,
): { page: Page; isTold: boolean } {
  const words: Words[] = [];
  const lines: { x: number; y: number; width: number }[] = [];
  const say = (text: string, x: number, y: number, style: Style): void => {
    if (text !== '') words.push({ text, x, y, width: pen.width(text, style), style });
  };
  const cover = covers(photos);
  let y = 28 + Math.max(...cover.map((one) => one.y + one.height));

  for (const line of wrap(content.title, WIDE, 3, (text) => pen.width(text, TITLE))) {
    y += TITLE.size * 1.18;
    say(line, MARGIN, y - TITLE.size * 0.2, TITLE);
  }
  for (const line of wrap(content.address, WIDE, 2, (text) => pen.width(text, ADDRESS))) {
    y += ADDRESS.size * 1.4;
    say(line, MARGIN, y, ADDRESS);
  }
  if (content.price !== '') {
    y += PRICE.size * 1.65;
    say(
      oneLine(content.price, WIDE, (text) => pen.width(text, PRICE)),
      MARGIN,
      y,
      PRICE,
    );
  }
  y += 18;
  if (content.facts.length > 0) {
    lines.push({ x: MARGIN, y, width: WIDE });
    for (const [at, { label, value }] of content.facts.entries()) {
      const cell = WIDE / COLUMNS;
      const x = MARGIN + (at % COLUMNS) * cell;
      const top = y + Math.floor(at / COLUMNS) * ROW;
      const short = (text: string, style: Style) => oneLine(text, cell - 8, (one) => pen.width(one, style));
      say(short(value, VALUE), x, top + 23, VALUE);
      say(short(label, LABEL), x, top + 36, LABEL);
    }
    y += Math.ceil(content.facts.length / COLUMNS) * ROW + 10;
  }
  const { lines: text, height } = setText(content.text, WIDE, pen);
  const isTold = y + 8 + height <= FOOT - 18;
  if (isTold && text.length > 0) {
    for (const line of text) say(line.text, MARGIN, y + 6 + line.y, TEXT);
    y += height + 14;
  }
  const strip = stripOf(photos, cover.length, y + 8);

  lines.push({ x: MARGIN, y: FOOT, width: WIDE });
  const site = oneLine(content.site, WIDE / 2, (text) => pen.width(text, SMALL));
  const siteWide = pen.width(site, SMALL);
  const agent = oneLine(content.agent, WIDE - siteWide - 20, (text) => pen.width(text, AGENT));
  say(agent, MARGIN, FOOT + 24, AGENT);
  say(site, PAGE.width - MARGIN - siteWide, FOOT + 24, SMALL);
  const link = { x: PAGE.width - MARGIN - siteWide, y: FOOT + 12, width: siteWide, height: 16 };
  // A listing that no page tells of leads nowhere.
  const links = content.url ? [{ ...link, url: content.url }] : [];
  const page = { words, lines, photos: [...cover, ...strip], links };
  return { page, isTold };
}

/** What the sheet begins with: one photo over its whole width, or two that stand upright side by side. */
function covers(photos: readonly Shape[]): PlacedPhoto[] {
  const isUpright = (at: number): boolean => {
    const photo = photos[at];
    return photo !== undefined && photo.height > photo.width;
  };
  const height = 392;
  if (!isUpright(0)) return [{ photo: 0, x: 0, y: 0, width: PAGE.width, height }];
  const half = (PAGE.width - GAP) / 2;
  if (isUpright(1))
    return [0, 1].map((photo) => ({ photo, x: photo * (half + GAP), y: 0, width: half, height: 420 }));
  return [shownWhole(photos[0] as Shape, 0, { x: MARGIN, y: MARGIN, width: WIDE, height: 420 })];
}

/** Up to three more photos where the facts leave room for them. */
function stripOf(photos: readonly Shape[], from: number, y: number): PlacedPhoto[] {
  const height = Math.min(STRIP.most, FOOT - 18 - y);
  const count = Math.min(3, photos.length - from);
  if (height < STRIP.least || count < 2) return [];
  const width = (WIDE - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({
    photo: from + at,
    x: MARGIN + at * (width + GAP),
    y,
    width,
    height: Math.min(height, width),
  }));
}

function nextPage(
  content: SheetContent,
  body: { text: readonly TextLine[]; photos: readonly PlacedPhoto[] },
  number: string,
  pen: Measures,
): Page {
  const priceWide = pen.width(content.price, SMALL_BOLD);
  const title = oneLine(content.title, WIDE - priceWide - 20, (text) => pen.width(text, SMALL));
  const agent = oneLine(content.agent, WIDE - 80, (text) => pen.width(text, SMALL));
  const numberWide = pen.width(number, SMALL);
  const right = PAGE.width - MARGIN;
  const said: [string, number, number, Style][] = [
    [title, MARGIN, 37, SMALL],
    [content.price, right - priceWide, 37, SMALL_BOLD],
    [agent, MARGIN, PAGE.height - 27, SMALL],
    [number, right - numberWide, PAGE.height - 27, SMALL],
    ...body.text.map(({ text, y }): [string, number, number, Style] => [text, MARGIN, BODY.top + y, TEXT]),
  ];
  return {
    words: said.flatMap(([text, x, y, style]) =>
      text === '' ? [] : [{ text, x, y, width: pen.width(text, style), style }],
    ),
    lines: [{ x: MARGIN, y: 46, width: WIDE }],
    photos: body.photos,
    links: [],
  };
}
