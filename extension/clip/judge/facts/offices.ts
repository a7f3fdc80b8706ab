import { isEntity } from '../../data/from-json-ld.ts';
import type { Evidence, Line } from '../../seen.ts';
import { DECIDING } from '../../weights.ts';
import { structured } from './place-parts.ts';
import { isAddress, isCodeAndTown, streetOf } from './place-shapes.ts';
import { clean, words } from './place-words.ts';

/** Boxes of pages about who runs them, or sells. */
const OFFICE_BOX =
  /(?:^|[-_\s])(?:foot(?:er)?|site-header|top-?bar|masthead|pie|pied|fu(?:ss|ß)|imprint|impressum|copyright|contacts?|kontakt|contacto|contatti|office|branch|agent(?:s|ur)?|agency|agencia|agence|agenzia|makelaar|makler|maklare|mäklare|maegler|mægler|megler|kantoor|bureau|filiale|sede|succursale|oficina|escrit[óo]rio|biuro|iroda|toimisto|kontor|prodajalec|realtor|broker|company|neg|asp|consultor|anbieter|about-?us|staff|team|anunciante?|vendedor|vendeur|verkoper|venditore|sprzedawca|ertekesito|müüja|säljare|sælger|selger|satıcı|inserent|annonceur|aanbieder|inserzionista|advertiser|verkäufer|dealer|realtor|consultor)(?:$|[-_\s\d])|(?:^|[-_\s])\w{0,12}(?:footer|agent|broker|office|contact)(?:$|[-_\s])/i;
/** What stands beside the address of an office: how to reach it, what form it has, that it may trade. */
const OFFICE_SAYS =
  /@\w|\bgmbh\b|\bltd\b|\bllc\b|\bllp\b|\binc\b|\bplc\b|\bs\.?a\.?r\.?l\b|\bs\.?l\.?u?\b\.?|\bs\.?r\.?l\b|\bsp\. z o|\bb\.?v\b|\bsprl\b|\bbvba\b|\bs\.?p\.?a\b|\bltda\b|\boy\b|\bkft\b|\boü\b|\bs\.?c\.?p\b|\bab\b(?=,|$)|©|copyright|\bkvk\b|\bnip\b|\bcreci\b|\bpsra\b|\bipi\b|\bami\b \d|p\.?\s?iva|\bvat (?:no|reg)|licen[cs]|registered in|impressum|immobil|vastgoed|real ?estate|realty|estate agents?|makelaar|makler|mægler|megler|mäklare|nieruchomo|nekretnin|properties(?:,|$)|propiedades|fincas|\bbrokers?\b|ansprechpartner/i;
const PHONE =
  /(?:^|[\s,(])(?:\+|tel|☎|phone|t:)?[\s.:]*\(?(?:\+\d{1,3}|0\d)[\d\s()/.-]{6,16}\d(?:$|[\s,])|\(\d{3}\)\s?\d{3}-\d{4}/i;
const PERSON_TYPE = /Organization|RealEstateAgent|LocalBusiness|AutoDealer|Store|Corporation|WebSite|Person/;

/** Boxes and words of who runs the site, wherever on the page they stand. */
const SITES_BOX =
  /(?:^|[-_\s])(?:site-header|top-?bar|masthead|pie|pied|fu(?:ss|ß)|imprint|impressum|copyright|about-?us)(?:$|[-_\s\d])|(?:^|[-_\s])\w{0,12}foot(?:er)?(?:$|[-_\s\d])/i;
const SITES_WORDS =
  /©|copyright|head ?office|headquarters|registered (?:office|in)|haupt(?:sitz|verwaltung)|firmensitz|impressum|siège social|sede (?:social|legale|central)|maatschappelijke zetel|hoofdkantoor|siedziba|huvudkontor/i;

const MAIN_OFFICE =
  /head ?office|headquarters|registered office|haupt(?:sitz|verwaltung)|firmensitz|siège social|hoofdkantoor/i;
/** A text that calls what it tells an office: nobody stays there. */
export const saysOffice = ({ text }: Line): boolean => MAIN_OFFICE.test(text);

/** Which lines are of the site's own head and foot: of its frame from the first text on, or to the last, or called so. */
export function sitesLines(lines: readonly Line[]): (at: number) => boolean {
  const isFrame = ({ cues }: Line) => cues.includes('frame');
  const first = lines.findIndex((line) => !isFrame(line));
  const last = lines.findLastIndex((line) => !isFrame(line));
  return (at) => {
    const { label, text, beside } = lines[at] as Line;
    return (
      at < first ||
      at > last ||
      SITES_BOX.test(label) ||
      SITES_WORDS.test(text) ||
      (beside.length < 160 && SITES_WORDS.test(beside))
    );
  };
}

/** Boxes about who brokers homes: what they sell stands elsewhere. A dealer of cars has them in the yard. */
const AGENT =
  /^(?:(?:about|contact|meet|your|the)\s){0,2}(?:(?:estate|letting|listing|selling|property)\s)?(?:agent|agency|broker|realtor)(?![\p{L}])|^(?:(?:ihr|über den|der)\s){0,2}(?:immobilien)?makler|^(?:l.)?agence(?![\p{L}])|^(?:la )?inmobiliaria|^(?:l.)?agenzia(?![\p{L}])|^(?:a )?imobiliária|^(?:de )?makelaar|^mäklare|^megler|^mægler|^biuro nieruchomości/iu;
const isAgents = ({ beside, above }: Line): boolean => [beside, above].some((box) => AGENT.test(box));

const isOfficeLine = (line: Line): boolean => {
  const { label, beside, above, cues, text } = line;
  return (
    isAgents(line) ||
    cues.includes('frame') ||
    OFFICE_BOX.test(label) ||
    [beside, above, text].some((box) => box.length < 160 && (OFFICE_SAYS.test(box) || PHONE.test(box)))
  );
};

const NIGHT =
  /(?:per|\/|a|à la|pro|za|la|al|ao|od|per una)\s?(?:night|nacht|nuit|noche|noite|notte|nat|natt|noc|noć|yö|öö|éj|νύχτα|gece|nakts)\b|\/\s?(?:night|νύχτα|nacht|nuit|noche|noite|notte|noć|noc|natt|nat)|\b(?:nightly|pro nacht|guests?|check-?in)\b/i;
/** Whoever lets by the night lets their own: the address in the page's foot is where the guests go. */
export const isLodging = ({ lines }: Evidence): boolean =>
  lines.some(
    ({ text, beside, distance }) =>
      distance < 80 && (NIGHT.test(text) || (beside.length < 60 && NIGHT.test(beside))),
  );

/** Whose office a place is. */
type Office = 'seller' | 'agent' | 'site';

/** Whether a place is that of an office which the page names: of who sells, or of who runs the site. */
export function officesOf({
  lines,
  objects,
  headings,
  title,
}: Evidence): (text: string) => Office | undefined {
  const offices: { words: Set<string>; of: Office }[] = [];
  const add = (text: string, of: Office = 'seller') => {
    const told = words(clean(text));
    if (told.size > 1 && [...told].some((word) => /\d/.test(word))) offices.push({ words: told, of });
  };
  const isSites = sitesLines(lines);
  for (const { value } of objects)
    if (PERSON_TYPE.test(String(value['@type'])) && isEntity(value.address))
      add(structured(value.address)?.text ?? '');
  for (const [at, line] of lines.entries()) {
    if (!isOfficeLine(line)) continue;
    const text = clean(line.text);
    const of = isSites(at) ? 'site' : isAgents(line) ? 'agent' : 'seller';
    if (isAddress(text)) add(text, of);
    else if (streetOf(text) || isCodeAndTown(text)) {
      const next = clean(lines[at + 1]?.text);
      add(streetOf(text) && isCodeAndTown(next) ? `${text}, ${next}` : text, of);
    }
  }
  const told = words(`${headings.join(' ')} ${title}`);
  return (text) => {
    const asked = words(text);
    const numbers = [...asked].filter((word) => /\d/.test(word));
    const named = offices.filter(({ words: office }) => {
      const shared = [...asked].filter((word) => office.has(word)).length;
      const same =
        shared / Math.min(asked.size, office.size) > DECIDING.address.office &&
        numbers.every((word) => office.has(word));
      // A page about one house says its own address in its foot, too, and in its heading.
      const isOwn =
        [...office].filter((word) => told.has(word)).length / office.size > DECIDING.address.ownOffice;
      return same && !isOwn && numbers.length > 0;
    });
    // Where the seller's own box tells it as well as the page's foot, it is the seller's.
    const orders: readonly Office[] = ['agent', 'seller', 'site'];
    return orders.find((one) => named.some(({ of }) => of === one));
  };
}
