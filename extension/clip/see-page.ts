import { startBudget } from './budget.ts';
import { findCards } from './cards.ts';
import { embeddedData, looseJson } from './embedded.ts';
import { gatherEvidence } from './evidence.ts';
import { type DataObject, fromData } from './from-data.ts';
import { fromElements } from './from-elements.ts';
import { fromJsonLd, mainEntities } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { pageIdentity } from './page-identity.ts';
import { headingsOf, metaContent, metasOf, oneLine } from './page-words.ts';
import type { Seen } from './seen.ts';
import { startSightings } from './sightings.ts';
import { isTrusted, speaksOf } from './soft-navigation.ts';
import { readSurroundings } from './surroundings.ts';
import { webUrl } from './urls.ts';
import { findVideos } from './videos.ts';
import { findWords, selectedText } from './words.ts';

export interface SeeOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** Milliseconds from any origin, for the budget and `ms`; the page's own clock where none is given. */
  clock?: () => number;
  /** Milliseconds this reading may take. */
  time?: number;
}

/**
 * Sees what a page shows, names and says; judges nothing. Never throws: what could not be read becomes a Problem. Runs nothing
 * of the page and changes nothing in it.
 */
export function seePage(document: Document, options: SeeOptions): Seen {
  const clock = options.clock ?? (() => performance.now());
  const start = clock();
  const url = document.location?.href ?? document.URL;
  const page = pageIdentity(url);
  const site = new URL(url).hostname.slice(0, 255);
  const seen: Seen = {
    url,
    canonical: url,
    title: '',
    site,
    at: options.now,
    sightings: [],
    named: [],
    cards: [],
    parents: [],
    evidence: {
      page,
      site,
      country: '',
      trusted: true,
      title: '',
      headings: [],
      headingParts: [],
      metas: [],
      properties: [],
      isProduct: false,
      entities: [],
      objects: [],
      lines: [],
    },
    videos: [],
    subtitles: [],
    words: [],
    problems: [],
    ms: 0,
  };
  try {
    seeInto(seen, document, clock, options.time);
  } catch (error) {
    seen.problems.push({ code: 'reader-stopped', detail: String(error).slice(0, 300) });
  }
  seen.ms = Math.max(0, Math.round((clock() - start) * 10) / 10);
  return seen;
}

function seeInto(seen: Seen, document: Document, clock: () => number, time?: number): void {
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
  seen.title = oneLine(document.title).slice(0, 1000);
  const sightings = startSightings(base, budget);
  const metas = attempt(() => metasOf(document), []);
  const headings = attempt(() => headingsOf(document), []);
  const around = readSurroundings(page);
  const all = attempt(() => embeddedData(document, budget), []);
  const trusted = attempt(() => isTrusted(document, metas, all, page), true);
  if (!trusted) problems.push({ code: 'stale-metadata' });
  const embedded = trusted ? all : all.filter(({ value }) => speaksOf(value, page));
  const entities = mainEntities(
    embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value),
    page,
  );
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  if (trusted) seen.canonical = webUrl(canonical, base) ?? seen.url;

  if (trusted) attempt(() => fromMeta(document, metas, sightings), undefined);
  attempt(() => fromJsonLd(entities, sightings), undefined);
  const walk = attempt(() => fromElements(document, around, headings[0], sightings), {
    json: [],
    hiddenFrames: 0,
  });
  const objects: DataObject[] = [];
  const meet = (object: DataObject) => objects.push(object);
  for (const { value, from } of embedded)
    attempt(() => fromData(value, from, page, sightings, meet), undefined);
  for (const json of walk.json) fromData(looseJson(json), 'attribute', page, sightings, meet);
  seen.sightings = sightings.all;
  seen.named = sightings.named;
  seen.cards = attempt(() => findCards(document, around, page, base), []);
  seen.parents = [...sightings.parents];
  seen.heading = sightings.heading;

  const { title, site } = seen;
  const gathered = { metas, headings, entities, objects, around, title, site };
  Object.assign(
    evidence,
    { trusted },
    attempt(() => gatherEvidence(document, gathered), {}),
  );
  const none: ReturnType<typeof findVideos> = { videos: [], subtitles: [] };
  const named = [...(trusted ? videoMetas(metas) : []), ...sightings.videos];
  Object.assign(
    seen,
    attempt(() => findVideos(document, named, around, base, problems), none),
  );
  const summaries = trusted ? metaContent(metas, 'og:description', 'description') : [];
  seen.words = attempt(() => findWords(document, entities, descriptionsOf(objects), summaries, around), []);
  seen.selection = attempt(() => selectedText(document), undefined);
  if (walk.hiddenFrames > 0 && sightings.all.length === 0) problems.push({ code: 'frame-unreadable' });
  if (budget.spent()) problems.push({ code: 'too-much' });
}

const videoMetas = (metas: readonly (readonly [string, string])[]) =>
  metaContent(metas, 'og:video', 'og:video:url', 'og:video:secure_url', 'twitter:player').map((url) => ({
    url,
    from: 'og',
  }));

/** What the listing's own data says of it in words. */
const descriptionsOf = (objects: readonly DataObject[]): string[] =>
  objects
    .filter(({ own }) => own)
    .flatMap(({ value }) =>
      Object.entries(value)
        .filter(([key, text]) => /^(?:full)?description$/i.test(key) && typeof text === 'string')
        .map(([, text]) => String(text)),
    );
