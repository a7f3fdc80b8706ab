import { describe, expect, test } from 'vitest';
import { guessColumns, withColumn } from '../../extension/files/columns.ts';
import { textOf } from '../../extension/files/decode.ts';
import { fieldOf } from '../../extension/files/heads.ts';
import { MOST_ROWS } from '../../extension/files/limits.ts';
import { firstChoices, planImport } from '../../extension/files/plan-import.ts';
import { readTable } from '../../extension/files/read-table.ts';
import { accounts, NOW, read, ZONE } from './plan-of.ts';

/** Tables as other programs write them. */

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

describe('bytes', () => {
  const text = 'title;caption\r\nCafé;Größe und größer 日本\r\n';
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 without its mark', utf16(text, true)],
  ])('%s is read', (_name, bytes) => {
    expect(textOf(bytes)).toBe(text);
  });

  test('what Windows writes in the West is read', () => {
    const bytes = Uint8Array.from(
      [...'Gr', 0xf6, ...'sse ', 0x80, 0x31].map((one) =>
        typeof one === 'string' ? one.charCodeAt(0) : one,
      ),
    );
    expect(textOf(bytes)).toBe('Grösse €1');
  });
});

describe('the table', () => {
  test.each([',', ';', '\t', '|', '^'])('cells are parted by %j', async (mark) => {
    const { rows } = await read(['title', 'caption'].join(mark) + `\n"a ${mark} b"${mark}two\n`);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['title', 'caption'],
      [`a ${mark} b`, 'two'],
    ]);
  });

  test('a quoted cell goes over lines, and rows are counted as a spreadsheet counts them', async () => {
    const { rows } = await read(
      'sep=;\r\nTitle;Caption\r\n\r\nOne;"first\r\nsecond ""so"""\r\n;;\r\nTwo;x\r\n',
    );
    expect(rows.map(({ row }) => row)).toEqual([2, 4, 6]);
    expect(rows[1]?.cells[1]).toBe('first\r\nsecond "so"');
  });

  test('a quotation mark that is never closed is told with its row', async () => {
    expect((await read('title,caption\na,b\nc,"d\ne,f\n')).openQuote).toBe(3);
  });

  test('what is no table, is empty or has too many rows is refused', async () => {
    expect(await readTable('PK\0\0')).toEqual({ trouble: 'not-a-table' });
    expect(await readTable(' \n ,, \n')).toEqual({ trouble: 'no-rows' });
    const rows = (count: number) => `title,caption\n${'a,b\n'.repeat(count)}`;
    expect(await readTable(rows(MOST_ROWS))).toHaveProperty('rows');
    expect(await readTable(rows(MOST_ROWS + 1))).toEqual({ trouble: 'too-many-rows' });
    expect(await readTable(rows(MOST_ROWS * 4))).toEqual({ trouble: 'too-many-rows' });
    expect(await readTable(`${'a,'.repeat(300)}b\n`)).toEqual({ trouble: 'too-many-columns' });
  });
});

describe('columns', () => {
  const guessed = (heads: string) => heads.split('|').map(fieldOf);

  test.each([
    ['Buffer', 'Text|Image URL|Tags|Posting Time', ['caption', 'media', 'tags', 'date']],
    [
      'Publer',
      'Date - Intl. format or prompt|Text|Link(s) - Separated by comma for FB carousels|Media URL(s) - Separated by comma|Title - For the video, pin, PDF ..|Label(s) - Separated by comma',
      ['date', 'caption', 'link', 'media', 'title', 'tags'],
    ],
    [
      'Metricool',
      'Text|Date|Time|Draft|Facebook|Twitter|LinkedIn|Instagram|Picture Url 1|Picture Url 2|Alt text picture 1',
      [
        'caption',
        'date',
        'time',
        null,
        'on:facebook',
        'on:x',
        'on:linkedin',
        'on:instagram',
        'media',
        'media',
        'alt',
      ],
    ],
    [
      'SocialBee',
      'text|link|imageUrls|videoUrls|postAtSpecificTime',
      ['caption', 'link', 'media', 'media', 'date'],
    ],
    ['Later', 'Caption|Scheduled Date|Media URLs|Profile', ['caption', 'date', 'media', 'accounts']],
    [
      'an agent',
      'Property|Asking price|Full address|Beds|Baths|Living area|Listing URL|Photos',
      ['title', 'price', 'address', 'bedrooms', 'bathrooms', 'area', 'link', 'media'],
    ],
    [
      'a German',
      'Titel|Beschriftung|Datum|Uhrzeit|Bilder|Kaufpreis|PLZ|Ort|Zimmer|Wohnfläche|Konto',
      [
        'title',
        'caption',
        'date',
        'time',
        'media',
        'price',
        'postalCode',
        'city',
        'rooms',
        'area',
        'accounts',
      ],
    ],
    [
      'a Spaniard',
      'Título|Texto|Fecha|Hora|Imágenes|Precio|Dirección|Dormitorios|Etiquetas',
      ['title', 'caption', 'date', 'time', 'media', 'price', 'address', 'bedrooms', 'tags'],
    ],
    [
      'a Frenchwoman',
      'Titre|Légende|Date|Heure|Fichiers|Prix|Ville|Chambres|Pièces',
      ['title', 'caption', 'date', 'time', 'media', 'price', 'city', 'bedrooms', 'rooms'],
    ],
    [
      'a Dutchman',
      'Titel|Bijschrift|Datum|Tijd|Foto’s|Afbeeldingen|Vraagprijs|Woonoppervlakte',
      ['title', 'caption', 'date', 'time', 'media', 'media', 'price', 'area'],
    ],
    [
      'a Pole',
      'Tytuł|Treść|Data|Godzina|Zdjęcia|Cena|Adres|Liczba pokoi|Powierzchnia',
      ['title', 'caption', 'date', 'time', 'media', 'price', 'address', 'rooms', 'area'],
    ],
  ])('the heads of %s are known', (_who, heads, fields) => {
    expect(guessed(heads)).toEqual(fields);
  });

  test('captions for one platform are told from those for all', () => {
    expect(guessed('Instagram caption|Text (LinkedIn)|caption - facebook|TikTok|X')).toEqual([
      'caption:instagram',
      'caption:linkedin',
      'caption:facebook',
      'on:tiktok',
      'on:x',
    ]);
  });

  test('without heads, as Hootsuite has it, each column is what stands in it', async () => {
    const table = await read(
      '12/24/2026 10:30,Come and see,https://bay.example/a\n12/25/2026 09:00,Open house on Saturday,https://bay.example/b\n',
    );
    expect(guessColumns(table)).toEqual({ fields: ['date', 'caption', 'link'], hasHead: false });
    const { rows } = planImport(table, [], firstChoices(table, ZONE), { accounts, now: NOW });
    expect(rows.map(({ when }) => when?.wall)).toEqual(['2026-12-24T10:30:00', '2026-12-25T09:00:00']);
  });

  test('a column that is made to mean something takes it from the one before, but for what comes in several', () => {
    const columns = { fields: ['title', 'media', null] as const, hasHead: true };
    expect(withColumn(columns, 2, 'title').fields).toEqual([null, 'media', 'title']);
    expect(withColumn(columns, 2, 'media').fields).toEqual(['title', 'media', 'media']);
    expect(withColumn(columns, 0, null).fields).toEqual([null, 'media', null]);
  });
});
