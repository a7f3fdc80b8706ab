import type { Address } from '../../../../shared/clip.ts';
import type { Evidence } from '../../seen.ts';

/** Countries whose money has a sign that others have, too. */
const NAMES: readonly [RegExp, string][] = [
  [/\b(?:norway|norge|noreg)\b/i, 'no'],
  [/\b(?:sweden|sverige)\b/i, 'se'],
  [/\b(?:denmark|danmark)\b/i, 'dk'],
  [/\b(?:iceland|ísland)\b/i, 'is'],
  [/\bcanada\b|\b[a-z]\d[a-z] ?\d[a-z]\d\b/i, 'ca'],
  [/\baustralia\b|\b(?:nsw|vic|qld|tas|act|wa|sa|nt),? \d{4}\b/i, 'au'],
  [/\bnew zealand\b/i, 'nz'],
  [/\bm[eé]xico\b/i, 'mx'],
  [/\bsingapore\b/i, 'sg'],
  [/\bhong kong\b/i, 'hk'],
  [/\b(?:uae|united arab emirates|dubai|abu dhabi|sharjah)\b|الإمارات|الامارات|دبي|أبو ?ظبي|الشارقة/i, 'ae'],
  [/\b(?:saudi arabia|riyadh|jeddah)\b|السعودية|الرياض|جدة/i, 'sa'],
  [/\b(?:egypt|cairo)\b|مصر|القاهرة|الجيزة/i, 'eg'],
  [/\b(?:qatar|doha)\b|قطر|الدوحة/i, 'qa'],
  [/\bkuwait\b|الكويت/i, 'kw'],
  [/\b(?:morocco|maroc|casablanca|marrakech)\b|المغرب|الدار البيضاء/i, 'ma'],
  [/\bpakistan\b/i, 'pk'],
  [/\bsri lanka\b/i, 'lk'],
  [/\bsouth africa\b/i, 'za'],
  [/\btaiwan\b|^(?:台|臺)[北中南]/i, 'tw'],
];
/** Endings of hosts that are countries' by name alone. */
const GENERIC = /^(?:co|io|me|tv|ai|ly|to|cc|ws|fm|gg|app)$/;

/** Two letters of the country whose money a bare sign means: by the host, by the address, else what the evidence guessed. */
export function countryOf({ site, country }: Evidence, address: Address | undefined): string {
  const end = site.split('.').at(-1) ?? '';
  if (end.length === 2 && !GENERIC.test(end)) return end;
  const code = address?.country?.length === 2 ? address.country.toLowerCase() : undefined;
  const told = NAMES.find(([name]) => name.test(`${address?.text ?? ''} ${address?.country ?? ''}`))?.[1];
  return told ?? code ?? country;
}
