import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../extension/files/decode.ts';
import { HEADS, isOurs } from '../../extension/files/fields.ts';
import type { Given } from '../../extension/files/given.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { tableHead, tableRow } from '../../extension/files/write-table.ts';
import type { Draft, DraftMedia, Target } from '../../shared/draft.ts';
import { ownSource } from '../../shared/own.ts';
import { SHAPES } from '../../shared/shape.ts';

/** What is written as a table is read back as it was. */

const accounts = [
  { id: 'a-1', platform: 'instagram' as const, name: 'Harrow Lane, Homes', handle: 'harrow' },
  { id: 'a-2', platform: 'facebook' as const, name: 'Harrow Lane, Homes', handle: null },
  { id: 'a-3', platform: 'x' as const, name: '=Bay', handle: 'bay' },
];

/** Text as people write and paste it, with all that a table could trip over. */
const hard = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\n',
        '\t',
        '|',
        '=',
        '+',
        '-',
        '@',
        'é',
        '日',
        '👩‍👩‍👧',
        ' ',
        'x',
        '#tag',
        '0',
        '\u00a0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
/** A table has no place for the signs that end files, and line ends go out as one sign. */
const text = hard.map((one) =>
  one
    .replace(/[\0\uFEFF\uFFFE]/g, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed(),
);
const filled = text.filter((one) => one.trim() !== '');
const line = filled.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
const amount = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }),
  fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const medium = (id: string): DraftMedia => ({
  id,
  kind: 'photo',
  url: `https://cdn.example/${id}.jpg`,
  variants: [],
  alt: '',
  state: 'stored',
  subtitles: [],
});

const drawn = fc.record({
  title: line,
  caption: text,
  hashtags: fc.array(line, { maxLength: 5 }),
  tags: fc.uniqueArray(line.map((one) => one.slice(0, 40).trim()).filter(Boolean), { maxLength: 5 }),
  link: some(fc.webUrl().map((url) => new URL(url).href)),
  when: fc.oneof(
    fc.constant(null),
    fc.constant({ wall: 'now' as const, timeZone: 'Asia/Tokyo' }),
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((at) => ({ wall: at.toISOString().slice(0, 19), timeZone: 'Europe/Berlin' })),
  ),
  alts: fc.array(fc.oneof(line, fc.constant('')), { minLength: 4, maxLength: 4 }),
  picks: fc.shuffledSubarray(['m0', 'm1', 'm2', 'm3']),
  targets: fc.subarray(['a-1', 'a-2', 'a-3']),
  own: some(filled),
  settings: fc.array(
    fc.record(
      {
        options: fc.dictionary(fc.constantFrom('privacy', 'label', 'ai'), fc.oneof(text, fc.boolean())),
        kind: fc.constantFrom('reel', 'photos', 'story'),
        title: text,
        when: fc.constantFrom(
          { wall: 'now' as const, timeZone: 'Asia/Tokyo' },
          { wall: '2027-03-28T02:30', timeZone: 'Europe/Berlin' },
        ),
        poster: fc.constant(false as const),
        instead: fc.constantFrom({ m0: 'm1' }, { m2: 'm3', m3: 'm0' }),
        shape: fc.record({ ratio: fc.constantFrom(...SHAPES), fill: fc.boolean() }),
        media: fc.shuffledSubarray(['m0', 'm1', 'm2', 'm3']),
        focus: fc.dictionary(
          fc.constantFrom('m0', 'm3'),
          fc.record({ x: fc.constantFrom(0, 0.25, 1), y: fc.constantFrom(0.5, 1) }),
        ),
      },
      { requiredKeys: ['options'], noNullPrototype: true },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  lateness: some(
    fc.record({
      minutes: fc.integer({ min: 1, max: 99 }),
      otherwise: fc.constantFrom('ask' as const, 'skip' as const),
    }),
  ),
  description: text,
  price: some(
    fc.record({
      amount,
      currency: fc.constantFrom('EUR', 'USD', 'PLN'),
      period: some(fc.constantFrom('month' as const, 'week' as const)),
    }),
  ),
  address: some(fc.record({ text: line, street: some(line), locality: some(line) })),
  bedrooms: some(fc.integer({ min: 0, max: 40 }).map((x) => x / 2)),
  area: some(
    fc.record({
      value: amount.filter((x) => x > 0),
      unit: fc.constantFrom('m2' as const, 'sqft' as const, 'acre' as const, 'ha' as const),
    }),
  ),
  mileage: some(fc.record({ value: amount, unit: fc.constantFrom('km' as const, 'mi' as const) })),
  year: some(fc.integer({ min: 1500, max: 2100 })),
  seller: some(line),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

function draftOf(one: Drawn, at: number): Draft {
  const media = one.alts.map((alt, place) => ({ ...medium(`m${place}`), alt }));
  const { price, address, bedrooms, area, mileage, year, seller } = one;
  const known = <T>(name: string, value: T | undefined) =>
    value === undefined ? {} : { [name]: { value, foundIn: ['table'] } };
  return {
    id: `draft-${at}`,
    revision: 1,
    createdAt: 1,
    updatedAt: 1,
    source: ownSource(`draft-${at}`, one.title, 1, one.link),
    facts: {
      ...known('title', one.title),
      ...known('price', price && { ...price, text: 'as its page wrote it' }),
      ...known('address', address),
      ...known('bedrooms', bedrooms),
      ...known('area', area),
      ...known('mileage', mileage),
      ...known('year', year),
      ...known('seller', seller),
    },
    text: one.description,
    title: one.title,
    caption: one.caption,
    hashtags: one.hashtags,
    media,
    picked: one.picks,
    ...(one.lateness ? { lateness: one.lateness } : {}),
    targets: one.targets.map((accountId, place) => ({
      accountId,
      ...(one.settings[place] as Omit<Target, 'accountId'>),
      ...(accountId === 'a-1' && one.own !== undefined ? { caption: one.own } : {}),
    })),
    when: one.when,
    rightsAt: null,
    problems: [],
    tags: one.tags,
    postId: null,
  };
}

const filesOf = (drafts: readonly Draft[]): Given[] =>
  drafts.flatMap(({ id, media }) =>
    media.map((one) => ({ path: `${id}/${one.id}.jpg`, bytes: 1, open: async () => new Blob(['x']) })),
  );
const tableOf = (drafts: readonly Draft[]): string =>
  tableHead() +
  drafts
    .map((draft) =>
      tableRow(
        draft,
        { media: new Map(draft.media.map((one) => [one, `${draft.id}/${one.id}.jpg`])), subtitles: [] },
        accounts,
      ),
    )
    .join('');

async function back(csv: string, files: readonly Given[]) {
  const table = await readTable(textOf(new TextEncoder().encode(csv)));
  if ('trouble' in table) throw new Error(table.trouble);
  const choices = firstChoices(table, 'Europe/Berlin');
  expect(isOurs(table.rows[0]?.cells ?? [])).toBe(true);
  expect(choices.columns.fields).toEqual(HEADS.map(([, field]) => field));
  return planImport(table, files, choices, { accounts, now: 0 });
}

const pathsOf = (refs: readonly object[]): string[] =>
  refs.map((ref) => ('file' in ref ? (ref.file as Given).path : 'url'));

test('a draft written as a table and read back is the same draft', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 4 }), async (all) => {
      const drafts = all.map(draftOf);
      const plan = await back(tableOf(drafts), filesOf(drafts));
      expect(plan.rows).toHaveLength(drafts.length);
      expect(plan.unused).toEqual([]);
      for (const [at, row] of plan.rows.entries()) {
        const draft = drafts[at] as Draft;
        const one = all[at] as Drawn;
        expect(row.problems).toEqual([]);
        const named = (ids: readonly string[]) => ids.map((id) => `${draft.id}/${id}.jpg`);
        const others = draft.media.map(({ id }) => id).filter((id) => !draft.picked.includes(id));
        expect(pathsOf(row.media)).toEqual(named(draft.picked));
        expect(pathsOf(row.more)).toEqual(named(others));
        const alts = [...draft.picked, ...others].map(
          (id) => draft.media.find((each) => each.id === id)?.alt ?? '',
        );
        expect(row.alts).toEqual(alts.some(Boolean) ? alts : []);
        expect(row).toMatchObject({
          title: draft.title,
          caption: draft.caption,
          hashtags: draft.hashtags,
          tags: draft.tags,
          when: draft.when,
          text: draft.text,
          accountIds: draft.targets.map(({ accountId }) => accountId),
        });
        expect(row.link).toBe(one.link);
        expect(row.captions).toEqual(
          one.targets.includes('a-1') && one.own !== undefined ? { instagram: one.own } : {},
        );
        const order = [...draft.picked, ...others];
        const placeOf = (id: string) => order.indexOf(id);
        expect(row.lateness).toEqual(draft.lateness);
        expect(row.settings).toEqual(
          Object.fromEntries(
            draft.targets.map(({ accountId, caption: _caption, media, focus, instead, ...more }) => [
              accountId,
              {
                ...more,
                ...(media ? { media: media.map(placeOf) } : {}),
                ...(instead && { instead: Object.entries(instead).map((ids) => ids.map(placeOf)) }),
                ...(focus ? { focus: Object.entries(focus).map(([id, point]) => [placeOf(id), point]) } : {}),
              },
            ]),
          ),
        );
        const { price, ...facts } = draft.facts;
        expect(row.facts).toEqual({
          ...facts,
          ...(price
            ? {
                price: {
                  ...price,
                  value: { ...price.value, text: `${price.value.amount} ${price.value.currency}` },
                },
              }
            : {}),
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('no cell of a table that we write begins as a formula does', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      const { default: papa } = await import('papaparse');
      const { data } = papa.parse<string[]>(tableOf([draftOf(one, 0)]), { delimiter: ',' });
      for (const cell of data.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 60 },
  );
});

test('media that are not here go along as their addresses', async () => {
  const draft = {
    ...draftOf(fc.sample(drawn, { numRuns: 1, seed: 7 })[0] as Drawn, 0),
    picked: ['m2', 'm0'],
  };
  const csv = tableHead() + tableRow(draft, { media: new Map(), subtitles: [] }, []);
  const [row] = (await back(csv, [])).rows;
  expect(row?.media).toEqual([{ url: 'https://cdn.example/m2.jpg' }, { url: 'https://cdn.example/m0.jpg' }]);
  expect(row?.accountIds).toEqual([]);
});
