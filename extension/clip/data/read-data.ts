import type { ClipProblem } from '../../../shared/clip.ts';
import { startBudget } from '../budget.ts';
import { withoutReferences } from '../judge/markup.ts';
import type { Card, Evidence, NamedPictures, Seen, SeenVideo, Sighting } from '../seen.ts';
import { startSightings } from '../sightings.ts';
import { navigatedSoftly } from '../soft-navigation.ts';
import { ASKED_SOURCES, DATA_SOURCES, ENTITY_SOURCES } from '../sources/photo-sources.ts';
import { agrees, isOfAnother, shownOn } from './agreement.ts';
import { dataCards } from './data-cards.ts';
import { embeddedData } from './embedded.ts';
import type { DataObject } from './from-data.ts';
import { mainEntities, originOf } from './from-json-ld.ts';
import { tellingObjects } from './telling.ts';
import { namesItself } from './trust.ts';

/** Milliseconds that reading a page's data may take. */
const TIME = 3000;

/** What a page's data says, with what may be believed of what it shows. */
export interface DataRead extends Pick<Evidence, 'trusted' | 'entities' | 'objects'> {
  /** The page changed its address without loading anew. */
  soft: boolean;
  /** All sightings: the head's, the descriptions', the page's, the data's, in this order. */
  sightings: readonly Sighting[];
  named: readonly NamedPictures[];
  /** A list and the list it stands in. */
  parents: readonly (readonly [number, number])[];
  videos: readonly SeenVideo[];
  tracks: readonly string[];
  /** What the listing's own data says of it in words. */
  told: readonly unknown[];
  /** Other listings that the data lists. */
  cards: readonly Card[];
  problems: readonly ClipProblem[];
}

const isHead = ({ from }: Sighting): boolean => from === 'og' || from === 'preload';

/** Reads the texts a page gave, in the background: nothing of them is run, and no page waits for it. Never throws. */
export function readData(seen: Seen, clock: () => number = () => performance.now()): DataRead {
  const { page, metas } = seen.evidence;
  const budget = startBudget(clock, TIME);
  const problems: ClipProblem[] = [];
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      problems.push({ code: 'reader-stopped', detail: String(error).slice(0, 300) });
      return otherwise;
    }
  };
  const embedded = attempt(() => embeddedData(seen.texts, budget), []);
  const soft = navigatedSoftly(seen.loaded, page);
  const shown = shownOn(seen.evidence);
  const trusted = !soft || attempt(() => namesItself(metas, embedded, page, shown), false);
  const blocks = embedded.filter(({ from }) => from === 'json-ld').map(({ value }) => value);
  const listed = attempt(() => mainEntities([...blocks, ...seen.items], page), []).map(readable);
  // A fresh head does not make fresh what stands beside it: each description and each object is asked for itself.
  const isOurs = (value: Record<string, unknown>) => attempt(() => agrees(value, page, shown), false);
  const entities = soft
    ? listed.filter((one) => (originOf(one) === 'json-ld' ? isOurs(one) : !isOfAnother(one, page)))
    : listed;
  if (!trusted || entities.length < listed.length) problems.push({ code: 'stale-metadata' });
  const described = startSightings(seen.base, budget, seen.last);
  const list = described.fresh();
  for (const entity of entities)
    attempt(() => ENTITY_SOURCES[originOf(entity)](entity, list, described), undefined);
  const asked = startSightings(seen.base, budget, described.last());
  for (const source of Object.values(ASKED_SOURCES))
    attempt(() => source(seen.opened ?? [], asked), undefined);
  const found = startSightings(seen.base, budget, asked.last());
  const objects: DataObject[] = [];
  for (const { value, from } of embedded)
    for (const source of Object.values(DATA_SOURCES))
      attempt(
        // What elements carry was made with what is shown.
        () =>
          source(
            value,
            from,
            page,
            found,
            (one) => objects.push(one),
            soft && from !== 'attribute' ? isOurs : undefined,
          ),
        undefined,
      );
  if (budget.spent()) problems.push({ code: 'too-much' });
  const head = trusted ? seen.sightings.filter(isHead) : [];
  return {
    soft,
    trusted,
    entities: entities.slice(0, 12),
    objects: attempt(() => tellingObjects(objects), []),
    sightings: [
      ...head,
      ...described.all,
      ...seen.sightings.filter((one) => !isHead(one)),
      ...asked.all,
      ...found.all,
    ],
    named: found.named,
    parents: [...found.parents],
    videos: found.videos,
    tracks: found.tracks,
    told: [...entities.map(({ description }) => description), ...descriptionsOf(objects)],
    cards: attempt(() => dataCards(objects, seen.base, page), []),
    problems,
  };
}

/** The same with the character references in its texts read. */
function readable<T>(value: T, depth = 0): T {
  if (typeof value === 'string') return withoutReferences(value) as T;
  if (depth > 6 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => readable(item, depth + 1)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, readable(member, depth + 1)]),
  ) as T;
}

/** What data calls the words on a listing; only the listing's own data is asked for them. */
const DESCRIPTION =
  /^(?:(?:full|long)_?description|description|html_?description|description_?html|body|(?:public_?)?remarks|ad_?text|(?:object|listing|property)_?description|descripci[oó]n|descrizione|descri[cç][aã]o|omschrijving|opis|beskrivning|beschreibung)$/i;
const descriptionsOf = (objects: readonly DataObject[]): unknown[] =>
  objects
    .filter(({ own }) => own)
    .flatMap(({ value }) =>
      Object.entries(value)
        .filter(([key]) => DESCRIPTION.test(key))
        .map(([, text]) => text),
    );
