import type { Draft, OptionValues, Target, When } from '../../shared/draft.ts';
import type { Lateness } from '../../shared/lateness.ts';
import { isTimeZone } from '../../shared/schedule.ts';
import { SHAPES } from '../../shared/shape.ts';

/** How a Draft goes out at each account, in the one cell of a table of ours that no other program is to read. */

/** A Target by names: its account's, and those of its media in the other cells. */
export interface NamedTarget extends Omit<Target, 'accountId' | 'caption' | 'options'> {
  account: string;
  options: OptionValues;
  /** Only where the column of its platform does not say it; null: it has none of its own. */
  caption?: string | null;
}

export interface Settings {
  lateness?: Lateness;
  /** Videos whose picture carries a brand's logo. */
  logos?: string[];
  accounts: NamedTarget[];
}

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/**
 * The cell for Targets, each with its account's name. `nameOf`: what a medium is called in the table; `captionIn`: the
 * caption that its platform's column has.
 */
export function settingsCell(
  draft: Pick<Draft, 'lateness' | 'media'>,
  goes: readonly { target: Target; name: string; captionIn: string | undefined }[],
  nameOf: (mediaId: string) => string | undefined,
): string {
  const named = (ids: readonly string[] | undefined) => ids?.flatMap((id) => nameOf(id) ?? []);
  const accounts = goes.map(({ target, name, captionIn }) => {
    const { accountId: _accountId, caption, media, focus, instead, options, ...more } = target;
    const points = Object.entries(focus ?? {}).flatMap(([id, point]) => {
      const called = nameOf(id);
      return called === undefined ? [] : [[called, point] as const];
    });
    const pieces = Object.entries(instead ?? {}).flatMap(([whole, piece]) => {
      const [of, called] = [nameOf(whole), nameOf(piece)];
      return of === undefined || called === undefined ? [] : [[of, called] as const];
    });
    return given({
      account: name,
      ...more,
      options,
      media: named(media),
      focus: focus && Object.fromEntries(points),
      instead: pieces.length > 0 ? Object.fromEntries(pieces) : undefined,
      caption: caption === captionIn ? undefined : (caption ?? null),
    });
  });
  const { lateness } = draft;
  const logos = draft.media.flatMap(({ id, logo }) => (logo ? (nameOf(id) ?? []) : []));
  if (accounts.length === 0 && !lateness && logos.length === 0) return '';
  return JSON.stringify({
    ...(lateness ? { lateness } : {}),
    ...(logos.length > 0 ? { logos } : {}),
    accounts,
  });
}

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const maybe = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);
const part = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

const isWhen = (value: unknown): value is When =>
  isRecord(value) &&
  isText(value.wall) &&
  /^(?:now|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)$/.test(value.wall) &&
  isText(value.timeZone) &&
  isTimeZone(value.timeZone);
const isLateness = (value: unknown): value is Lateness =>
  isRecord(value) &&
  Number.isInteger(value.minutes) &&
  (value.minutes as number) >= 1 &&
  (value.minutes as number) <= 10_080 &&
  ['publish', 'ask', 'skip'].includes(value.otherwise as string);
const isShape = (value: unknown): boolean =>
  isRecord(value) && (SHAPES as readonly unknown[]).includes(value.ratio) && typeof value.fill === 'boolean';
const isOptions = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((one) => isText(one) || typeof one === 'boolean');
const isInstead = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isText);
const isFocus = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((one) => isRecord(one) && part(one.x) && part(one.y));

const isTarget = (value: unknown): value is NamedTarget =>
  isRecord(value) &&
  isText(value.account) &&
  isOptions(value.options) &&
  maybe(value.kind, isText) &&
  maybe(value.title, isText) &&
  maybe(value.caption, (one) => one === null || isText(one)) &&
  maybe(value.media, isTexts) &&
  maybe(value.when, isWhen) &&
  maybe(value.shape, isShape) &&
  maybe(value.poster, (one) => one === false) &&
  maybe(value.instead, isInstead) &&
  maybe(value.focus, isFocus);

/** What the cell says; null where it was not written by us, or changed since so that it says nothing any more. */
export function settingsIn(cell: string): Settings | null {
  if (cell === '') return { accounts: [] };
  try {
    const read: unknown = JSON.parse(cell);
    if (!isRecord(read) || !Array.isArray(read.accounts) || !read.accounts.every(isTarget)) return null;
    if (!maybe(read.lateness, isLateness) || !maybe(read.logos, isTexts)) return null;
    const accounts = read.accounts.map(
      ({ account, options, kind, title, caption, media, poster, when, shape, focus, instead }) =>
        given({
          ...{ account, options, kind, title, caption, media, poster, when, shape, focus, instead },
        }) as NamedTarget,
    );
    return {
      ...(isLateness(read.lateness) ? { lateness: read.lateness } : {}),
      ...(isTexts(read.logos) ? { logos: read.logos } : {}),
      accounts,
    };
  } catch {
    return null;
  }
}
