import type { Clip, ClipProblem } from '../../shared/clip.ts';
import { LIMITS, startBudget } from './budget.ts';
import { choosePhotos } from './choose.ts';
import { describePhoto } from './describe-photos.ts';
import { embeddedData, looseJson } from './embedded.ts';
import { findFacts } from './facts/facts.ts';
import { oneLine } from './facts/title.ts';
import { type DataObject, fromData } from './from-data.ts';
import { fromElements } from './from-elements.ts';
import { fromJsonLd, mainEntities } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { pageIdentity } from './page-identity.ts';
import { groupPhotos, judgePhotos } from './photos.ts';
import { startSightings } from './sightings.ts';
import { hashtagsFor, suggestCaption } from './suggest.ts';
import { readSurroundings } from './surroundings.ts';
import { webUrl } from './urls.ts';
import { findVideos } from './videos.ts';
import { findWords, selectedText } from './words.ts';

export interface ClipOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** Milliseconds from any origin, for the budget and `ms`; the page's own clock where none is given. */
  clock?: () => number;
  /** Milliseconds this reading may take. */
  time?: number;
}

const MOST_OBJECTS = 60_000;

/** Reads a listing page. Never throws: what could not be read becomes a Problem. Runs nothing of the page and changes nothing in it. */
export function clipPage(document: Document, options: ClipOptions): Clip {
  const clock = options.clock ?? (() => performance.now());
  const start = clock();
  const problems: ClipProblem[] = [];
  const address = document.location?.href ?? document.URL;
  const clip = emptyClip(document, address, options.now, problems);
  try {
    readInto(clip, document, clock, options.time);
  } catch (error) {
    problems.push({ code: 'reader-stopped', detail: String(error).slice(0, 300) });
  }
  clip.ms = Math.max(0, Math.round((clock() - start) * 10) / 10);
  return clip;
}

function emptyClip(document: Document, address: string, at: number, problems: ClipProblem[]): Clip {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  return {
    source: {
      url: address,
      canonicalUrl: webUrl(canonical, address) ?? address,
      title: oneLine(document.title).slice(0, 1000),
      site: new URL(address).hostname.slice(0, 255),
      at,
    },
    facts: {}, text: '', photos: [], videos: [], subtitles: [], caption: '', hashtags: [], problems, ms: 0,
  }; // biome-ignore format: the empty lists side by side
}

function readInto(clip: Clip, document: Document, clock: () => number, time?: number): void {
  const budget = startBudget(clock, time);
  const base = document.baseURI && document.baseURI !== 'about:blank' ? document.baseURI : clip.source.url;
  const page = pageIdentity(clip.source.url);
  const sightings = startSightings(base, budget);
  const embedded = embeddedData(document, budget);
  const objects: DataObject[] = [];
  const meet = (object: DataObject) => {
    if (objects.length < MOST_OBJECTS) objects.push(object);
  };
  const entities = mainEntities(
    embedded.filter((data) => data.from === 'json-ld').map((data) => data.value),
    page,
  );

  const around = readSurroundings(page);
  fromMeta(document, sightings);
  fromJsonLd(entities, sightings);
  const walk = fromElements(document, around, sightings);
  for (const data of embedded) fromData(data.value, data.from, page, sightings, meet);
  for (const json of walk.json) fromData(looseJson(json), 'attribute', page, sightings, meet);

  clip.facts = findFacts({
    document,
    entities,
    objects,
    page,
    site: clip.source.site,
    trusted: true,
    around,
  });
  const photos = groupPhotos(sightings);
  judgePhotos(photos, page, clip.facts.title?.value ?? clip.source.title, sightings.heading);
  const described = choosePhotos(photos, sightings).map((photo) => describePhoto(photo, clip.source.site));
  clip.photos = [
    ...described.filter((photo) => photo.kind === 'photo'),
    ...described.filter((photo) => photo.kind === 'floorplan'),
  ].slice(0, LIMITS.photos);

  Object.assign(clip, findVideos(document, objects, entities, base, clip.problems));
  clip.text = findWords(document, entities, objects);
  const selection = selectedText(document);
  if (selection) clip.selection = selection;
  clip.caption = suggestCaption(clip);
  clip.hashtags = hashtagsFor(clip.facts);
  if (walk.hiddenFrames > 0 && clip.photos.length === 0) clip.problems.push({ code: 'frame-unreadable' });
  if (budget.spent()) clip.problems.push({ code: 'too-much' });
  if (clip.photos.length === 0 && clip.videos.length === 0) clip.problems.push({ code: 'nothing-found' });
}
