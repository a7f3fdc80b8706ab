import type { Address } from '../../../../shared/clip.ts';
import type { Line } from '../../seen.ts';
import { pairsOf } from './pairs.ts';
import { isCodeAndTown, mayBeStreet, streetOf } from './place-shapes.ts';
import { clean, words } from './place-words.ts';

/** The parts of a place that pages write behind labels, from near to wide. */
const PARTS = {
  street: /^(?:street(?: name| address)?|straße(?:,? ?(?:nr|hausnummer)\.?)?|strasse|rue|calle|rua|ulica|straat(?:naam)?|gata|gateadresse|vej|katuosoite|utca|ulice|улица|sokak|via)$/i,
  number: /^(?:hausnummer|house (?:no\.?|number)|street (?:no\.?|number)|número|numer domu|numero civico|civico|huisnummer)$/i,
  whole: /^(?:(?:full |property |street )?address|(?:item |vehicle |property |boat )?location|located in|lying|standort|fahrzeugstandort|objektstandort|lage|adresse|anschrift|objektadresse|adresse du bien|localisation|emplacement|lieu|ubicación|dirección|indirizzo|localizzazione|luogo|adres|locatie|localização|morada|endereço|lokalizacja|adresa|lokalita|místo|plats|adress|sted|beliggenhet|beliggenhed|sijainti|asukoht|aadress|osoite|adreça|konum|adres bilgisi|адрес|местоположение|διεύθυνση|περιοχή|localizare|cím|所在地|住所|地址|位置|(?:ال)?موقع|(?:ال)?عنوان|آدرس|כתובת|מיקום|주소|소재지|위치)$/i,
  district: /^(?:district|neighbou?rhood(?: name)?|subdivision|suburb|zona|barrio|bairro|freguesia|quartier|quartiere|stadtteil|ortsteil|stadtbezirk|bezirk|wijk|buurt|dzielnica|část obce|městská část|stadsdel|område|bydel|bydelsnavn|kaupunginosa|városrész|mahalle|semt|район|zone|secteur|urbanización|colonia|community|parroquia|(?:ال)?حي|(?:ال)?منطقة|محله|שכונה)$/i,
  town: /^(?:town|city|town\/city|ort|stadt|gemeinde|wohnort|ville|commune|población|municipio|localidad|localidade|ciudad|città|comune|località|concelho|cidade|município|miasto|miejscowość|plaats|woonplaats|gemeente|kommun|poststed|kommune|by|kaupunki|kunta|paikkakunta|obec|město|település|ilçe|город|πόλη|oraș|localitate|(?:ال)?مدينة|شهر|עיר|市区町村)$/i,
  codeAndTown: /^(?:plz ?[/,]? ?ort|postleitzahl ?[/,]? ?ort|postcode (?:en|&|and) (?:plaats|town|city)|code postal (?:et|\/) ville|postnr\.? (?:og|\/) (?:by|sted))$/i,
  region: /^(?:region|state|province|county|provincia|région|département|departement|distrito|regione|estado|województwo|kraj|okres|landskap|län|fylke|bundesland|kanton|canton|emirate|megye|județ|область)$/i,
  postcode: /^(?:post ?code|zip(?: code)?|postal code|plz|postleitzahl|code postal|cp|código postal|codigo postal|c\.?a\.?p\.?|kod pocztowy|psč|postnummer|postnr|postinumero|irányítószám|cep)$/i,
} as const; // biome-ignore format: a table

/** Labels for where a thing is; a shop writes its own address behind others. */
const OF_THING =
  /^(?:(?:item |vehicle )?location|located in|(?:fahrzeug)?standort|emplacement|localisation|ubicación|lokalizacja|lokalita|locatie|localização|plats|sted|sijainti|konum|(?:ال)?موقع|所在地)$/i;

/** Agencies label their own place, too. */
const SELLER =
  /agent|agenc|broker|seller|dealer|branch|office|company|organi[sz]ation|publisher|contact|kontakt|imprint|impressum|footer/i;

/** What a value must look like to be a part: not a number alone, not a sentence, not a link's words. */
const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && text.split(/\s+/).length < 14 && !/[?!€$£*@]|https?:|\d{6,}|m²/.test(text);

/** A place put together from what stands behind labels of its parts; `sure` where it has a street, or a code with its town. */
export function labelledPlace(
  lines: readonly Line[],
): { address: Address; sure: boolean; thing: boolean } | undefined {
  const told: Partial<Record<keyof typeof PARTS, string>> = {};
  let thing = false;
  const own = lines.filter(({ label }) => !SELLER.test(label));
  for (const { name, value, whole, label } of pairsOf(own, PARTS)) {
    const part = clean(name === 'whole' || name === 'codeAndTown' ? whole : value);
    const fits =
      name === 'postcode' || name === 'number' ? /^[\dA-Z][\dA-Z\s-]{0,9}$/i.test(part) : isName(part);
    if (!fits || told[name] !== undefined) continue;
    told[name] = part;
    if (name === 'whole' && OF_THING.test(label)) thing = true;
  }
  const { number, district, town, region, postcode } = told;
  const street = told.street && number && !/\d/.test(told.street) ? `${told.street} ${number}` : told.street;
  const town2 = told.codeAndTown ?? [postcode, town].filter(Boolean).join(' ');
  const text = joined([told.whole, street, district, town2, region]);
  if (!told.whole && !street && !town && !told.codeAndTown && !(district && region)) return undefined;
  const sure =
    [told.whole, street].some((part) => part && (streetOf(part) || mayBeStreet(part))) ||
    isCodeAndTown(town2) ||
    (told.whole !== undefined && isCodeAndTown(told.whole.replace(', ', ' ')));
  const fields = { street, locality: town, region, postalCode: postcode };
  return {
    address: { text, ...Object.fromEntries(Object.entries(fields).filter(([, part]) => part)) },
    thing: thing && sure,
    sure: sure || [told.whole, street, district, town2, region].filter(Boolean).length > 1,
  };
}

/** The parts, each once: what an earlier one tells already is left out. */
function joined(parts: readonly (string | undefined)[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (!part) continue;
    const known = words(kept.join(' '));
    if (![...words(part)].every((word) => known.has(word))) kept.push(part);
  }
  return kept.join(', ');
}
