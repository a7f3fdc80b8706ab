import { captionAsSent } from '../../shared/caption.ts';
import type { Facts } from '../../shared/clip.ts';
import type { When } from '../../shared/draft.ts';
import type { Lateness } from '../../shared/lateness.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import { isTimeZone, toInstant, toWall } from '../../shared/schedule.ts';
import { accountsIn, type Known } from './accounts.ts';
import {
  altsOf,
  hashtagsOf,
  inLines,
  isAddress,
  isYes,
  listed,
  mediaOf,
  unguarded,
  unguardedForeign,
} from './cells.ts';
import { type DayOrder, readDay, readTime, type Time, wallOf } from './dates.ts';
import { factsOf } from './facts.ts';
import { CAPTIONS, type Field, platformOf, SWITCHES } from './fields.ts';
import type { Found, Given } from './given.ts';
import { MEDIA_OF_ROW } from './limits.ts';
import type { TableRow } from './read-table.ts';
import { type NamedTarget, settingsIn } from './settings-cell.ts';

/** What is wrong with a row, or worth knowing of it; the code names words in the catalogue. */
export interface RowTrouble {
  code: RowProblem | RowNote;
  field?: Field | undefined;
  /** What stands in the cell. */
  value?: string | undefined;
}
/** The row cannot be imported like this. */
export type RowProblem =
  | 'nothing'
  | 'day-unreadable'
  | 'day-order'
  | 'time-unreadable'
  | 'zone-unknown'
  | 'link-invalid'
  | 'media-missing'
  | 'media-many-named'
  | 'media-too-many'
  | 'caption-too-long';
/** It can, and this is what becomes of it. */
export type RowNote =
  | 'time-assumed'
  | 'day-missing'
  | 'time-past'
  | 'time-moved'
  | 'account-unknown'
  | 'account-many'
  | 'number-unreadable'
  | 'tags-many'
  | 'settings-unreadable';

/** A medium that a row names: a file that is there, or an address to fetch. */
/** `poster`: the picture of a film, beside it. */
export type MediaRef = { file: Given; poster?: Given } | { url: string };

type Point = { x: number; y: number };
export type RowTarget = Omit<NamedTarget, 'account' | 'media' | 'focus' | 'instead'> & {
  media?: number[];
  instead?: (readonly [whole: number, piece: number])[];
  focus?: (readonly [at: number, point: Point])[];
};

/** What a row becomes. */
export interface RowPlan {
  row: number;
  title: string;
  caption: string;
  /** Where it is another one for a platform. */
  captions: Partial<Record<Platform, string>>;
  hashtags: string[];
  link?: string | undefined;
  when: When | null;
  accountIds: string[];
  media: MediaRef[];
  /** Not picked. */
  more: MediaRef[];
  /** Those whose picture carries a brand's logo, by their places in `media` and `more` together. */
  logos: number[];
  alts: string[];
  subtitles: Given[];
  tags: string[];
  lateness?: Lateness | undefined;
  /** By account: what its own settings say; its media by their places in `media` and `more` together. */
  settings: Record<string, RowTarget>;
  facts: Facts;
  text: string;
  problems: RowTrouble[];
  notes: RowTrouble[];
}

/** All that reading a row takes beside its cells. */
export interface Reading {
  fields: readonly (Field | null)[];
  heads: readonly string[];
  /** Clipcast wrote the table: its cells are taken to the letter. */
  exact: boolean;
  /** Null: its owner has still to say. */
  order: DayOrder | null;
  timeZone: string;
  accounts: readonly Known[];
  find(name: string): Found;
  /** Ms. */
  now: number;
}

const LONGEST_CAPTION = 10_000;
const LONGEST_TITLE = 500;
const MOST_TAGS = 20;
/** Who names a day alone gets the hour of the morning that Clipcast proposes anyway. */
const MORNING: Time = { hour: 9, minute: 0, second: 0 };

export function readRow({ row, cells }: TableRow, reading: Reading): RowPlan {
  const { fields, heads, exact, accounts, find } = reading;
  const problems: RowTrouble[] = [];
  const notes: RowTrouble[] = [];
  const unguard = exact ? unguarded : unguardedForeign;
  const all = (field: Field): string[] =>
    fields.flatMap((one, at) =>
      one === field && (cells[at] ?? '') !== '' ? [unguard(cells[at] ?? '')] : [],
    );
  const raw = (field: Field): string => all(field)[0] ?? '';
  const cell = (field: Field): string => raw(field).trim();
  const headOf = (field: Field): string => heads[fields.indexOf(field)] ?? '';

  const caption = exact ? raw('caption') : captionAsSent(raw('caption'));
  const title = cell('title').slice(0, LONGEST_TITLE) || firstLine(caption);
  const captions: RowPlan['captions'] = {};
  for (const field of CAPTIONS) {
    const text = exact ? raw(field) : captionAsSent(raw(field));
    const platform = platformOf(field);
    if (text !== '' && platform) captions[platform] = text;
    if (text.length > LONGEST_CAPTION) problems.push({ code: 'caption-too-long', field });
  }
  if (caption.length > LONGEST_CAPTION) problems.push({ code: 'caption-too-long', field: 'caption' });

  const link = cell('link');
  // Several are Publer's carousels: the first is the page.
  const [page = ''] = exact ? [link] : link.split(/[\s|]+|,\s*(?=https?:)/);
  if (link !== '' && !isAddress(page)) problems.push({ code: 'link-invalid', field: 'link', value: link });

  const mediaIn = (field: Field): MediaRef[] =>
    all(field)
      .flatMap((text) => (exact ? inLines(text) : mediaOf(text, (name) => find(name) !== 'none')))
      .flatMap((name): MediaRef[] => {
        if (isAddress(name)) return [{ url: new URL(name).href }];
        const file = find(name);
        if (typeof file === 'object') return [{ file }];
        const code = file === 'many' ? 'media-many-named' : 'media-missing';
        problems.push({ code, field, value: name });
        return [];
      });
  const media = mediaIn('media');
  const more = mediaIn('moreMedia');
  if (media.length > MEDIA_OF_ROW)
    problems.push({ code: 'media-too-many', field: 'media', value: String(media.length) });
  const subtitles = all('subtitles')
    .flatMap((text) => (exact ? inLines(text) : mediaOf(text, (name) => find(name) !== 'none')))
    .flatMap((name) => {
      const file = find(name);
      if (typeof file === 'object') return [file];
      problems.push({
        code: file === 'many' ? 'media-many-named' : 'media-missing',
        field: 'subtitles',
        value: name,
      });
      return [];
    });

  const named = accountsIn(
    all('accounts').join('\n'),
    SWITCHES.flatMap((field) => (isYes(cell(field)) ? (platformOf(field) ?? []) : [])),
    accounts,
    exact,
  );
  for (const value of named.unknown) notes.push({ code: 'account-unknown', field: 'accounts', value });
  for (const value of named.many) notes.push({ code: 'account-many', field: 'accounts', value });

  const own = exact ? settingsIn(raw('settings')) : { accounts: [] };
  if (!own) notes.push({ code: 'settings-unreadable', field: 'settings' });
  const refs = [...media, ...more];
  const placeOf = (name: string): number[] => {
    const file = find(name);
    const url = isAddress(name) ? new URL(name).href : null;
    const at = refs.findIndex((ref) => ('file' in ref ? ref.file === file : ref.url === url));
    return at < 0 ? [] : [at];
  };
  const placed = <T>(by: Record<string, T> = {}): (readonly [at: number, T])[] =>
    Object.entries(by).flatMap(([name, value]) => placeOf(name).map((at) => [at, value] as const));
  const settings: RowPlan['settings'] = {};
  for (const { account, media: names, focus, instead, ...more } of own?.accounts ?? []) {
    const [id] = accountsIn(account, [], accounts, true).accountIds;
    if (id === undefined) continue;
    const pieces = placed(instead).flatMap(([of, piece]) => placeOf(piece).map((at) => [of, at] as const));
    settings[id] = {
      ...more,
      ...(names ? { media: names.flatMap(placeOf) } : {}),
      ...(focus ? { focus: placed(focus) } : {}),
      ...(instead ? { instead: pieces } : {}),
    };
  }

  const tags = [...new Set(all('tags').flatMap((text) => (exact ? inLines(text) : listed(text))))]
    .map((tag) => tag.trim().slice(0, 40))
    .filter(Boolean);
  if (tags.length > MOST_TAGS) notes.push({ code: 'tags-many', field: 'tags' });

  const { facts, unreadable } = factsOf(
    cell,
    cell('title').slice(0, LONGEST_TITLE),
    exact,
    headOf('area'),
    headOf('mileage'),
  );
  for (const field of unreadable) notes.push({ code: 'number-unreadable', field, value: cell(field) });
  const when = whenIn(raw, cell, reading, problems, notes);

  if (title === '' && caption === '' && media.length + more.length === 0 && problems.length === 0)
    problems.push({ code: 'nothing' });
  return {
    row,
    title,
    caption,
    captions,
    hashtags: all('hashtags').flatMap((text) => (exact ? inLines(text) : hashtagsOf(text))),
    link: isAddress(page) ? page : undefined,
    when,
    accountIds: named.accountIds,
    media,
    more,
    logos: (own?.logos ?? []).flatMap(placeOf),
    alts: all('alt').flatMap((text) => (exact ? text.split('\n') : altsOf(text))),
    subtitles,
    tags: tags.slice(0, MOST_TAGS),
    lateness: own?.lateness,
    settings,
    facts,
    text: raw('description').slice(0, 50_000),
    problems,
    notes,
  };
}

/** Who gives no title is shown the first words. */
const firstLine = (caption: string): string => {
  const [line = ''] = caption.trim().split('\n');
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
};

type Cell = (field: Field) => string;

function whenIn(
  raw: Cell,
  cell: Cell,
  { order, timeZone: usual, now }: Reading,
  problems: RowTrouble[],
  notes: RowTrouble[],
): When | null {
  const zone = cell('timeZone');
  const timeZone = zone || usual;
  if (zone && !isTimeZone(zone)) {
    problems.push({ code: 'zone-unknown', field: 'timeZone', value: zone });
    return null;
  }
  const told = cell('date');
  if (told === '') {
    if (cell('time') !== '') notes.push({ code: 'day-missing', field: 'date', value: cell('time') });
    return null;
  }
  if (told === 'now') return { wall: 'now', timeZone };
  const read = readDay(told, order ?? 'day-first');
  if (!read) {
    problems.push({ code: 'day-unreadable', field: 'date', value: told });
    return null;
  }
  if (order === null && readDay(told, 'month-first')?.day.month !== read.day.month) {
    problems.push({ code: 'day-order', field: 'date', value: told });
    return null;
  }
  const clock = read.rest || cell('time');
  const time = clock === '' ? MORNING : readTime(clock);
  if (!time) {
    problems.push({ code: 'time-unreadable', field: read.rest ? 'date' : 'time', value: clock });
    return null;
  }
  if (clock === '') notes.push({ code: 'time-assumed', field: 'date', value: raw('date') });
  const written = wallOf(read.day, time);
  // What names its own distance from UTC means an instant: it is told by the clocks of the zone.
  const { offset } = time;
  const wall = offset === undefined ? written : toWall(Date.parse(`${written}Z`) - offset * 60_000, timeZone);
  const meant = toInstant(wall, timeZone);
  if (meant.how === 'gap') notes.push({ code: 'time-moved', field: 'time', value: clock });
  if (meant.at < now) notes.push({ code: 'time-past', field: 'date', value: told });
  return { wall, timeZone };
}
