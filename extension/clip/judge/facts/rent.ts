import type { Evidence } from '../../seen.ts';
import { isLodging } from './offices.ts';
import { mayBeHome } from './shop-or-home.ts';

/** What is paid each month, by its name alone. */
const MONTHLY =
  /(?<!\p{L})(?:(?:netto)?(?:kalt|warm|grund|gesamt|monats|brutto)miete|monatliche miete|kaltmiete|monthly rent|loyer mensuel|loyer (?:cc|hc|charges comprises|hors charges)|kale huur|månadshyra|månedsleie|husleie|kira bedeli|家賃|賃料|月租|租金)(?!\p{L}|・)/iu;
/** What a home's rent is called where homes are let by the month. */
const OF_HOMES =
  /(?<!\p{L})(?:miete|mietpreis|loyer|huur(?:prijs)?|hyra|aluguel|canone(?: di locazione)?|czynsz najmu|nájemné|bérleti díj)(?!\p{L})/iu;
/** Homes for some days, and rooms of firms, which are paid for the year. */
const NOT_MONTHLY =
  /ferien|urlaub|vacances|saisonni|vacation|holiday|vakantie|vacanz|temporada|semester|gewerbe|büro|bureaux|local commercial|commercial|kantoor|bedrijfs|kontor|lokal|ufficio|sala comercial/i;

/** Whether words beside a price say that it is paid each month, though none tells the month. */
export function saysRent(evidence: Evidence): (words: readonly string[]) => boolean {
  const about = [...evidence.headings.slice(0, 1), evidence.title].join(' ');
  const isLet = mayBeHome(evidence.lines) && !isLodging(evidence) && !NOT_MONTHLY.test(about);
  return (words) => words.some((text) => MONTHLY.test(text) || (isLet && OF_HOMES.test(text)));
}
