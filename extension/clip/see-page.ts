import { startBudget } from './budget.ts';
import { type Embedded, embeddedData, looseJson } from './embedded.ts';
import { gatherEvidence } from './evidence.ts';
import { type DataObject, fromData } from './from-data.ts';
import { fromElements } from './from-elements.ts';
import { fromJsonLd, mainEntities } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { pageIdentity } from './page-identity.ts';
import { headingsOf, metaContent, metasOf, oneLine } from './page-words.ts';
import type { Seen } from './seen.ts';
import { startSightings } from './sightings.ts';
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
    parents: [],
    evidence: {
      page,
      site,
      country: '',
      trusted: true,
      title: '',
      headings: [],
      metas: [],
      properties: [],
      isProduct: false,
      entities: [],
      objects: [],
      lines: [],
    },
    videos: [],
    subtitles: [],
    text: '',
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
  const budget = startBudget(clock, time);
  const base = document.baseURI && document.baseURI !== 'about:blank' ? document.baseURI : seen.url;
  seen.title = oneLine(document.title).slice(0, 1000);
  seen.canonical =
    webUrl(document.querySelector('link[rel="canonical" i]')?.getAttribute('href'), base) ?? seen.url;
  const sightings = startSightings(base, budget);
  const embedded: Embedded[] = embeddedData(document, budget);
  const metas = metasOf(document);
  const headings = headingsOf(document);
  const around = readSurroundings(evidence.page);
  const entities = mainEntities(
    embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value),
    evidence.page,
  );

  fromMeta(document, metas, sightings);
  fromJsonLd(entities, sightings);
  const walk = fromElements(document, around, headings[0], sightings);
  const objects: DataObject[] = [];
  const meet = (object: DataObject) => objects.push(object);
  for (const { value, from } of embedded) fromData(value, from, evidence.page, sightings, meet);
  for (const json of walk.json) fromData(looseJson(json), 'attribute', evidence.page, sightings, meet);

  Object.assign(seen, {
    sightings: sightings.all,
    parents: [...sightings.parents],
    heading: sightings.heading,
  });
  Object.assign(
    evidence,
    gatherEvidence(document, {
      metas,
      headings,
      entities,
      objects,
      around,
      title: seen.title,
      site: seen.site,
    }),
  );
  Object.assign(
    seen,
    findVideos(document, [...videoMetas(metas), ...sightings.videos], around, base, problems),
  );
  seen.text = findWords(document, entities, descriptionsOf(objects), around);
  seen.selection = selectedText(document);
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
