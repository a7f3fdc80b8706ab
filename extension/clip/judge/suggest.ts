import type { Clip, Facts } from '../../../shared/clip.ts';
import { areaWords, priceWords } from './facts/wording.ts';

/** The caption's first shape. A line whose every variable is unknown is left out; nothing is invented. */
export const CAPTION_TEMPLATE = '{title}\n{price}\n{address}\n{rooms}\n{vehicle}';

const joined = (parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');
const count = (number: number | undefined, one: string, many: string) =>
  number !== undefined && number > 0 && `${number} ${number === 1 ? one : many}`;

/** The variables a template may use, from facts alone; unknown ones are empty. */
export function captionVariables(facts: Facts): Record<string, string> {
  const mileage = facts.mileage?.value;
  const name = [facts.make?.value, facts.model?.value].filter(Boolean).join(' ');
  return {
    title: facts.title?.value ?? '',
    price: facts.price ? priceWords(facts.price.value) : '',
    address: facts.address?.value.text ?? '',
    rooms: joined([
      count(facts.bedrooms?.value, 'bedroom', 'bedrooms'),
      count(facts.bathrooms?.value, 'bathroom', 'bathrooms'),
      !facts.bedrooms && count(facts.rooms?.value, 'room', 'rooms'),
      facts.area && areaWords(facts.area.value),
    ]),
    vehicle: joined([
      name,
      facts.year && String(facts.year.value),
      mileage && `${mileage.value.toLocaleString('en')} ${mileage.unit}`,
    ]),
    seller: facts.seller?.value ?? '',
  };
}

/** Fills a template; lines left empty go, and what repeats the title's own words is not said twice. */
export function fillTemplate(template: string, variables: Record<string, string>): string {
  const lines: string[] = [];
  for (const line of template.split('\n')) {
    const filled = line.replace(/\{(\w+)\}/g, (_, name: string) => variables[name] ?? '').trim();
    const said = lines.some((earlier) => earlier.toLowerCase().includes(filled.toLowerCase()));
    if (filled && !said) lines.push(filled);
  }
  return lines.join('\n').slice(0, 5000);
}

export const suggestCaption = (clip: Pick<Clip, 'facts'>): string =>
  fillTemplate(CAPTION_TEMPLATE, captionVariables(clip.facts));

const tag = (words: string | undefined): string =>
  (words ?? '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 100);

/** Hashtags from facts: the place, make and model. Without the number sign; none is only a number. */
export function hashtagsFor(facts: Facts): string[] {
  const address = facts.address?.value;
  const tags = [
    address?.locality,
    address?.region,
    facts.make?.value,
    facts.make && facts.model ? `${facts.make.value} ${facts.model.value}` : undefined,
  ].map(tag);
  return [...new Set(tags)].filter((word) => word.length > 1 && /\p{L}/u.test(word)).slice(0, 10);
}
