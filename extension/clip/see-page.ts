import { startBudget } from './budget.ts';
import { findCards } from './cards.ts';
import { dataTexts } from './data-texts.ts';
import { gatherEvidence } from './evidence.ts';
import { fromElements } from './from-elements.ts';
import { pageIdentity } from './page-identity.ts';
import { headingsOf, metasOf, oneLine } from './page-words.ts';
import { safely } from './safely.ts';
import type { Seen } from './seen.ts';
import { startSightings } from './sightings.ts';
import type { OpenRoot } from './sources/inside.ts';
import { HEAD_SOURCES } from './sources/photo-sources.ts';
import { structuredItems } from './structured.ts';
import { readSurroundings } from './surroundings.ts';
import { webUrl } from './urls.ts';
import { findVideos } from './videos/find-videos.ts';
import { findWords, selectedText } from './words.ts';

export interface SeeOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** Milliseconds from any origin, for the budget and `ms`; the page's own clock where none is given. */
  clock?: () => number;
  /** Milliseconds the page was kept busy before, looking whether it is all there and counting: they are part of `ms`. */
  busy?: number;
  /** Milliseconds this reading may take. */
  time?: number;
  /** The browser's way to trees that elements keep closed. */
  openRoot?: OpenRoot;
}

/**
 * Sees what a page shows, and takes what it says in data as text, unread; judges nothing. Never throws: what could not be read
 * becomes a Problem. Runs nothing of the page and changes nothing in it.
 */
export function seePage(document: Document, options: SeeOptions): Seen {
  const clock = options.clock ?? (() => performance.now());
  const start = clock();
  const url = safely(() => document.location?.href, undefined) ?? document.URL;
  const page = pageIdentity(url);
  const site = new URL(url).hostname.slice(0, 255);
  const seen: Seen = {
    url,
    canonical: url,
    base: url,
    title: '',
    site,
    at: options.now,
    sightings: [],
    last: 0,
    headings: [],
    cards: [],
    items: [],
    texts: [],
    evidence: {
      page,
      site,
      country: '',
      title: '',
      headings: [],
      headingParts: [],
      metas: [],
      properties: [],
      isProduct: false,
      maps: [],
      lines: [],
    },
    videos: [],
    subtitles: [],
    hiddenFrames: 0,
    words: [],
    problems: [],
    ms: 0,
  };
  try {
    seeInto(seen, document, clock, options);
  } catch (error) {
    seen.problems.push({ code: 'reader-stopped', detail: String(error).slice(0, 300) });
  }
  seen.ms = Math.max(0, Math.round((clock() - start + (options.busy ?? 0)) * 10) / 10);
  return seen;
}

function seeInto(seen: Seen, document: Document, clock: () => number, { time, openRoot }: SeeOptions): void {
  const { evidence, problems } = seen;
  const { page } = evidence;
  const budget = startBudget(clock, time);
  // What stops one part of the reading stops no other.
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      problems.push({ code: 'reader-stopped', detail: String(error).slice(0, 300) });
      return otherwise;
    }
  };
  const base = document.baseURI && document.baseURI !== 'about:blank' ? document.baseURI : seen.url;
  seen.base = base;
  seen.title = attempt(() => oneLine(document.title).slice(0, 1000), '');
  const language = attempt(() => document.documentElement?.lang?.slice(0, 35), undefined);
  if (language) seen.language = language;
  seen.loaded = attempt(
    () => document.defaultView?.performance.getEntriesByType('navigation')[0]?.name,
    undefined,
  );
  const sightings = startSightings(base, budget);
  const metas = attempt(() => metasOf(document), []);
  const headings = attempt(() => headingsOf(document), []);
  const around = readSurroundings(page, headings[0]);
  const canonical = attempt(
    () => document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    undefined,
  );
  seen.canonical = webUrl(canonical, base) ?? seen.url;

  // First of all: what scripts carry tells most, and costs least; a slow page must not lose it.
  const texts = attempt(() => dataTexts(document, budget), []);
  const head = { document, metas, sightings, list: sightings.fresh() };
  for (const source of Object.values(HEAD_SOURCES)) attempt(() => source(head), undefined);
  const walk = attempt(() => fromElements(document, around, headings[0], sightings, openRoot), {
    json: [],
    parts: [],
    headings: [],
    numbers: new WeakMap(),
    hiddenFrames: 0,
    failed: false,
  });
  if (walk.failed)
    problems.push({ code: 'reader-stopped', detail: 'An element of the page could not be read.' });
  seen.hiddenFrames = walk.hiddenFrames;
  seen.items = attempt(() => structuredItems(document, headings[0], around), []);
  seen.texts = [...texts, ...walk.json.map((text) => ({ from: 'attribute', kind: 'json', text }) as const)];
  seen.sightings = sightings.all;
  const numberOf = (element: Element) => walk.numbers.get(element);
  seen.headings = walk.headings;
  seen.cards = attempt(() => findCards(document, around, page, base, numberOf), []);
  seen.heading = sightings.heading;

  const { title, site } = seen;
  Object.assign(
    evidence,
    attempt(() => gatherEvidence(document, { metas, headings, around, title, site }), {}),
  );
  const none: ReturnType<typeof findVideos> = { videos: [], subtitles: [] };
  Object.assign(
    seen,
    attempt(
      () =>
        findVideos(
          { document, parts: walk.parts, metas, around, base, fresh: sightings.fresh, numberOf },
          problems,
        ),
      none,
    ),
  );
  seen.last = sightings.last();
  seen.words = attempt(() => findWords(document, around), []);
  seen.selection = attempt(() => selectedText(document), undefined);
  if (budget.spent()) problems.push({ code: 'too-much' });
}
