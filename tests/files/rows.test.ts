import { describe, expect, test } from 'vitest';
import { mediaOf } from '../../extension/files/cells.ts';
import { orderIn, readDay, readTime, wallOf } from '../../extension/files/dates.ts';
import { plan, ZONE } from './plan-of.ts';

/** What the rows of a table become. */

describe('days and times', () => {
  const wall = (text: string, order: 'day-first' | 'month-first' = 'day-first') => {
    const read = readDay(text, order);
    const time = read && readTime(read.rest || '09:00');
    return read && time && wallOf(read.day, time);
  };
  test.each([
    ['2026-04-03', '2026-04-03T09:00:00'],
    ['2026-04-03 18:30', '2026-04-03T18:30:00'],
    ['2026-04-03T18:30:15', '2026-04-03T18:30:15'],
    ['2026/4/3 6:30 PM', '2026-04-03T18:30:00'],
    ['20260403', '2026-04-03T09:00:00'],
    ['3.4.2026, 18.30 Uhr', '2026-04-03T18:30:00'],
    ['03.04.26', '2026-04-03T09:00:00'],
    ['03/04/2026 12:05 am', '2026-04-03T00:05:00'],
    ['04/23/2026', '2026-04-23T09:00:00'],
    ['3 April 2026', '2026-04-03T09:00:00'],
    ['Apr 3, 2026 9 am', '2026-04-03T09:00:00'],
    ['Friday, April 3rd, 2026', '2026-04-03T09:00:00'],
    ['3. März 2026 um 8:15', '2026-03-03T08:15:00'],
    ['3 de diciembre de 2026', '2026-12-03T09:00:00'],
    ['1er août 2026 à 18h30', '2026-08-01T18:30:00'],
    ['3 mei 2026', '2026-05-03T09:00:00'],
    ['3 października 2026', '2026-10-03T09:00:00'],
  ])('%s is a day', (text, expected) => {
    expect(wall(text)).toBe(expected);
  });

  test.each(['next Friday at 2 PM', '31.02.2026', '2026-13-01', 'soon', '12', ''])('%j is none', (text) => {
    expect(wall(text)).toBeNull();
  });

  test('the month comes first where its owner says so', () => {
    expect(wall('03/04/2026', 'month-first')).toBe('2026-03-04T09:00:00');
  });

  test('which comes first is read from those that say it, and asked where none does', () => {
    expect(orderIn(['03/04/2026', '25/04/2026'])).toBe('day-first');
    expect(orderIn(['03/04/2026', '04/25/2026'])).toBe('month-first');
    expect(orderIn(['03/04/2026', '05/04/2026'])).toBeNull();
    expect(orderIn(['04/04/2026'])).toBeUndefined();
    expect(orderIn(['03.04.2026', '2026-04-03'])).toBeUndefined();
  });

  test('a row whose day can be read two ways waits for the answer', async () => {
    const csv = 'caption,date\na,03/04/2027\nb,05/06/2027\nc,07/07/2027\n';
    const asked = await plan(csv);
    expect(asked.asksOrder).toBe(true);
    expect(asked.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['day-order'],
      ['day-order'],
      [],
    ]);
    const told = await plan(csv, [], { order: 'month-first' });
    expect(told.rows.map(({ when }) => when?.wall.slice(0, 10))).toEqual([
      '2027-03-04',
      '2027-05-06',
      '2027-07-07',
    ]);
  });

  test('what names its distance from UTC is told by the clocks of the zone', async () => {
    const { rows } = await plan('caption,date\na,2027-01-05T10:00:00Z\nb,2027-07-05T10:00:00-05:00\n');
    expect(rows.map(({ when }) => when)).toEqual([
      { wall: '2027-01-05T11:00:00', timeZone: ZONE },
      { wall: '2027-07-05T17:00:00', timeZone: ZONE },
    ]);
  });

  test('a zone of its own counts, one that is none is told, as are an hour that never comes and a time that is over', async () => {
    const { rows } = await plan(
      'caption,date,time,time zone\na,2027-03-28,02:30,\nb,2027-01-01,10:00,America/New_York\nc,2027-01-01,10:00,Mars/Base\nd,2020-01-01,10:00,\ne,2027-01-01,,\nf,2027-01-01,25:00,\n',
    );
    expect(rows[1]?.when).toEqual({ wall: '2027-01-01T10:00:00', timeZone: 'America/New_York' });
    expect(rows.map(({ problems, notes }) => [...problems, ...notes].map(({ code }) => code))).toEqual([
      ['time-moved'],
      [],
      ['zone-unknown'],
      ['time-past'],
      ['time-assumed'],
      ['time-unreadable'],
    ]);
  });
});

describe('media', () => {
  const known = new Set(['front view.jpg', 'a,b.png', 'c.jpg', 'd.jpg']);
  test.each([
    ['https://x.example/a.jpg|https://x.example/b.jpg', 2],
    ['https://x.example/a.jpg; https://x.example/b.jpg', 2],
    ['https://x.example/a.jpg https://x.example/b.jpg', 2],
    ['https://x.example/a.jpg\nhttps://x.example/b.jpg', 2],
    ['https://x.example/a.jpg,https://x.example/b.jpg', 2],
    ['https://x.example/a.jpg?size=1,2', 1],
    ['https://x.example/a;v=1.jpg', 1],
    ['front view.jpg', 1],
    ['front view.jpg; a,b.png', 2],
    ['c.jpg d.jpg', 2],
    ['c.jpg,d.jpg | front view.jpg', 3],
    ['no such file.jpg', 1],
  ])('%j names %d', (cell, count) => {
    expect(mediaOf(cell, (name) => known.has(name))).toHaveLength(count);
  });

  test('files are found by path or by name, upper and lower case alike, and what is missing or doubtful is told', async () => {
    const { rows, unused } = await plan('title,media\na,Front.JPG\nb,flat\\2.jpg\nc,3.jpg\nd,nowhere.jpg\n', [
      'photos/front.jpg',
      'all/flat/2.jpg',
      'one/3.jpg',
      'two/3.jpg',
      'logo.png',
    ]);
    expect(rows[0]?.media).toMatchObject([{ file: { path: 'photos/front.jpg' } }]);
    expect(rows[1]?.media).toMatchObject([{ file: { path: 'all/flat/2.jpg' } }]);
    expect(rows[2]?.problems).toEqual([{ code: 'media-many-named', field: 'media', value: '3.jpg' }]);
    expect(rows[3]?.problems).toEqual([{ code: 'media-missing', field: 'media', value: 'nowhere.jpg' }]);
    expect(unused.map(({ path }) => path)).toEqual(['one/3.jpg', 'two/3.jpg', 'logo.png']);
  });

  test('several columns of media come one behind the other', async () => {
    const { rows } = await plan(
      'text,picture url 1,picture url 2\nx,https://a.example/1.jpg,https://a.example/2.jpg\n',
    );
    expect(rows[0]?.media).toEqual([{ url: 'https://a.example/1.jpg' }, { url: 'https://a.example/2.jpg' }]);
  });
});

describe('the rest of a row', () => {
  test('facts are read as people write them', async () => {
    const { rows } = await plan(
      'Titel;Kaufpreis;Straße;PLZ;Ort;Zimmer;Wohnfläche;Kilometerstand\nAltbau;"1.250.000 €";Harrow Lane 18;23552;Lübeck;3,5;"120,5 m²";\nWagen;auf Anfrage;;;;;;"48.000 km"\n',
    );
    expect(rows[0]?.facts).toMatchObject({
      title: { value: 'Altbau', foundIn: ['table'] },
      price: { value: { amount: 1_250_000, currency: 'EUR' } },
      address: {
        value: {
          text: 'Harrow Lane 18, 23552 Lübeck',
          street: 'Harrow Lane 18',
          postalCode: '23552',
          locality: 'Lübeck',
        },
      },
      rooms: { value: 3.5 },
      area: { value: { value: 120.5, unit: 'm2' } },
    });
    expect(rows[1]?.facts).toMatchObject({
      price: { value: { amount: null } },
      mileage: { value: { value: 48_000, unit: 'km' } },
    });
  });

  test('units stand in the cell, beside it, or in the head', async () => {
    const { rows } = await plan('title,sqft,price,currency,beds\na,"1,850",450000,usd,two\n');
    expect(rows[0]?.facts).toMatchObject({
      area: { value: { value: 1850, unit: 'sqft' } },
      price: { value: { amount: 450_000, currency: 'USD' } },
    });
    expect(rows[0]?.notes).toEqual([{ code: 'number-unreadable', field: 'bedrooms', value: 'two' }]);
  });

  test('accounts are found by name, handle, platform or switch; who is not there or not told apart is a note', async () => {
    const { rows } = await plan(
      'text,accounts,instagram\na,@BayHomes,\nb,"Facebook: Harrow, instagram",\nc,,TRUE\nd,facebook,no\ne,Somebody,\nf,Bay Homes,\n',
    );
    expect(rows.map(({ accountIds }) => accountIds)).toEqual([
      ['ig'],
      ['fb-2', 'ig'],
      ['ig'],
      [],
      [],
      ['ig', 'fb-1'],
    ]);
    expect(rows.flatMap(({ notes }) => notes)).toEqual([
      { code: 'account-many', field: 'accounts', value: 'facebook' },
      { code: 'account-unknown', field: 'accounts', value: 'Somebody' },
    ]);
  });

  test('a row that is wrong says where, and leaves the others alone', async () => {
    const { rows } = await plan(
      `text,link,tags\nfine,https://a.example,"new in; lake"\nbad,not a link,\n${'x'.repeat(10_001)},,\n,,"only tags"\n`,
    );
    expect(rows.map(({ problems }) => problems.map(({ code, field }) => [code, field]))).toEqual([
      [],
      [['link-invalid', 'link']],
      [['caption-too-long', 'caption']],
      [['nothing', undefined]],
    ]);
    expect(rows[0]).toMatchObject({ title: 'fine', link: 'https://a.example', tags: ['new in', 'lake'] });
  });

  test('a script or a local file is no address', async () => {
    const { rows } = await plan('text,link,image\na,javascript:alert(1),file:///etc/passwd\n');
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['link-invalid', 'media-missing']);
  });
});
