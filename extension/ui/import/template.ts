import type { Field } from '../../files/fields.ts';
import { ready, t } from '../words/import.ts';
import { labelOf } from './labels.ts';

export { ready };

/** What most tables need; the import knows more. */
const COLUMNS: readonly Field[] = [
  'title', 'caption', 'hashtags', 'link', 'date', 'time', 'timeZone', 'accounts', 'media', 'alt', 'tags',
  'price', 'currency', 'address', 'bedrooms', 'bathrooms', 'rooms', 'area', 'areaUnit',
]; // biome-ignore format: a list

const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table to fill in, with the heads in the person's language and one row that shows how. */
export function templateOf({ now }: { now: number }): string {
  const day = new Date(now + 7 * 86_400_000).toISOString().slice(0, 10);
  const example: Partial<Record<Field, string>> = {
    ...t.example,
    date: day,
    time: '18:30',
    media: 'https://example.com/front.jpg | https://example.com/garden.jpg',
    link: 'https://example.com/4711',
    price: '685000',
    currency: 'EUR',
    bedrooms: '3',
    bathrooms: '2',
    rooms: '5',
    area: '140',
    areaUnit: 'm2',
  };
  const rows = [COLUMNS.map(labelOf), COLUMNS.map((field) => example[field] ?? '')];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
