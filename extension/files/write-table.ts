import type { Draft, DraftMedia } from '../../shared/draft.ts';
import { linkOf } from '../../shared/own.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Known } from './accounts.ts';
import { guarded } from './cells.ts';
import { type Field, HEADS, platformOf } from './fields.ts';
import { settingsCell } from './settings-cell.ts';

/** A table of Drafts that the import takes back in, and that every spreadsheet opens. */

/** What a Draft's media are called beside the table; those that are not here by their address. */
export interface Named {
  media: ReadonlyMap<DraftMedia, string>;
  /** Files with the timed text of its videos. */
  subtitles: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
const cellOf = (text: string): string => {
  const safe = guarded(text);
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Beginning with the mark that tells spreadsheets it is UTF-8, a comma between cells (RFC 4180). */
export const tableHead = (): string => `\uFEFF${HEADS.map(([head]) => head).join(',')}\r\n`;

/** A Draft as a row. */
export function tableRow(draft: Draft, named: Named, accounts: readonly Known[]): string {
  const cell = cellsOf(draft, named, accounts);
  return `${HEADS.map(([, field]) => cellOf(cell(field))).join(',')}\r\n`;
}

function cellsOf(draft: Draft, named: Named, accounts: readonly Known[]): (field: Field) => string {
  const { facts, when, media, picked } = draft;
  const byId = new Map(media.map((one) => [one.id, one]));
  const chosen = picked.flatMap((id) => byId.get(id) ?? []);
  const others = media.filter((one) => !picked.includes(one.id));
  const nameOf = (one: DraftMedia): string[] => {
    const name = named.media.get(one) ?? (/^https?:/.test(one.url) ? one.url : undefined);
    return name ? [name] : [];
  };
  const placed = [...chosen, ...others].filter((one) => nameOf(one).length > 0);
  const [day = '', clock = ''] = when && when.wall !== 'now' ? when.wall.split('T') : [when?.wall ?? ''];
  const goes = draft.targets.flatMap((target) => {
    const account = accounts.find(({ id }) => id === target.accountId);
    return account ? [{ target, account, name: `${account.platform}: ${oneLine(account.name)}` }] : [];
  });
  const captionFor = (platform: Platform): string | undefined =>
    goes.find(({ account, target }) => account.platform === platform && target.caption !== undefined)?.target
      .caption;
  const number = (name: 'bedrooms' | 'bathrooms' | 'rooms' | 'year'): string =>
    String(facts[name]?.value ?? '');
  const words = (name: 'make' | 'model' | 'condition' | 'seller' | 'listingId'): string =>
    facts[name]?.value ?? '';
  const price = facts.price?.value;
  const place = facts.address?.value;

  return (field) => {
    const platform = platformOf(field);
    if (platform) return captionFor(platform) ?? '';
    switch (field) {
      case 'title':
        return draft.title;
      case 'caption':
        return draft.caption;
      case 'hashtags':
        return draft.hashtags.map(oneLine).join('\n');
      case 'link':
        return linkOf(draft.source);
      case 'date':
        return day;
      case 'time':
        return clock;
      case 'timeZone':
        return when?.timeZone ?? '';
      case 'accounts':
        return goes.map(({ name }) => name).join('\n');
      case 'settings':
        return settingsCell(
          draft,
          goes.map((one) => ({ ...one, captionIn: captionFor(one.account.platform) || undefined })),
          (id) => byId.get(id) && nameOf(byId.get(id) as DraftMedia)[0],
        );
      case 'media':
        return chosen.flatMap(nameOf).join('\n');
      case 'moreMedia':
        return others.flatMap(nameOf).join('\n');
      case 'alt':
        return placed.some(({ alt }) => alt) ? placed.map(({ alt }) => oneLine(alt)).join('\n') : '';
      case 'subtitles':
        return named.subtitles.join('\n');
      case 'tags':
        return (draft.tags ?? []).map(oneLine).join('\n');
      case 'price':
        return price ? (price.amount === null ? price.text : String(price.amount)) : '';
      case 'currency':
        return price?.currency ?? '';
      case 'period':
        return price?.period ?? '';
      case 'address':
        return place?.text ?? '';
      case 'street':
        return place?.street ?? '';
      case 'postalCode':
        return place?.postalCode ?? '';
      case 'city':
        return place?.locality ?? '';
      case 'region':
        return place?.region ?? '';
      case 'country':
        return place?.country ?? '';
      case 'area':
        return String(facts.area?.value.value ?? '');
      case 'areaUnit':
        return facts.area?.value.unit ?? '';
      case 'mileage':
        return String(facts.mileage?.value.value ?? '');
      case 'mileageUnit':
        return facts.mileage?.value.unit ?? '';
      case 'bedrooms':
      case 'bathrooms':
      case 'rooms':
      case 'year':
        return number(field);
      case 'description':
        return draft.text;
      default:
        return words(field as Parameters<typeof words>[0]);
    }
  };
}
