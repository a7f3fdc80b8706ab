import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';
import { type Field, HEADS } from './fields.ts';

/**
 * What the columns of a table are called: in the six languages of Clipcast, and in the tables of Buffer, Hootsuite, Later,
 * Metricool, Publer, SocialBee and their like. Written as `plain` makes them.
 * https://publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq
 * https://help.socialbee.com/article/80-how-do-i-import-content-via-csv
 * https://help.hoopai.com/marketing/social-csv-import
 */
const NAMES: Partial<Record<Field, string>> = {
  settings:
    'settings for each account|einstellungen je konto|ajustes de cada cuenta|réglages de chaque compte|instellingen per account|ustawienia każdego konta',
  title:
    'title|name|headline|listing title|post title|video title|document title|property|product|product name|titel|name des entwurfs|überschrift|bezeichnung|objekt|titulo|título|nombre|titular|titre|nom|intitulé|naam|kop|tytuł|nazwa|nagłówek',
  caption:
    'caption|captions|text|message|content|post|post text|post content|post message|body|copy|status|status update|tweet|description text|text post|beschriftung|bildunterschrift|beitrag|beitragstext|nachricht|inhalt|texto|mensaje|contenido|pie de foto|publicación|texte|légende|message texte|contenu|publication|tekst|bijschrift|bericht|inhoud|treść|podpis|wiadomość|opis posta',
  hashtags: 'hashtags|hashtag|hash tags|mots-dièse|mots dièse|hasztagi|hasztag|hasjtags',
  link: 'link|links|url|website|page|page url|listing url|product url|landing page|web link|ogmetaurl|link url|linkurl|href|permalink|webseite|seite|adresse der seite|enlace|enlaces|página|lien|liens|site web|page web|koppeling|webadres|strona|adres strony|odnośnik',
  date: 'date|datum|fecha|jour|day|data|dzień|publish date|post date|scheduled date|schedule date|posting date|date time|datetime|date and time|date/time|date & time|posting time|scheduled time|schedule time|scheduled at|scheduled for|publish at|publish time|postatspecifictime|publish date time|when|datum und uhrzeit|termin|veröffentlichung|veröffentlichungsdatum|fecha y hora|fecha de publicación|date et heure|date de publication|quand|publicatiedatum|datum en tijd|data i godzina|data publikacji|date - intl. format or prompt|date intl format or prompt',
  time: 'time|hour|uhrzeit|zeit|hora|heure|tijd|tijdstip|uur|godzina|czas|post time|time of day',
  timeZone:
    'time zone|timezone|tz|zeitzone|zona horaria|huso horario|fuseau horaire|fuseau|tijdzone|strefa czasowa',
  accounts:
    'accounts|account|profile|profiles|channel|channels|network|networks|platform|platforms|social network|social networks|social account|social accounts|social profile|where|konto|konten|kanal|kanäle|netzwerk|netzwerke|plattform|plattformen|cuenta|cuentas|canal|canales|red|redes|plataforma|plataformas|compte|comptes|canaux|réseau|réseaux|plateforme|plateformes|kanaal|kanalen|netwerk|netwerken|accounts kanalen|konta|kanał|kanały|sieć|platforma|platformy',
  media:
    'media|medias|photos and videos|fotos und videos|fotos y vídeos|photos et vidéos|foto’s en video’s|zdjęcia i filmy|foto’s|video’s|image|images|photo|photos|picture|pictures|video|videos|file|files|filename|file name|attachment|attachments|asset|assets|media url|media urls|media url(s)|image url|image urls|imageurl|imageurls|image link|picture url|photo url|video url|video urls|videourl|videourls|gifurl|gifurls|gif url|media file|media files|media urls separated by comma|media url(s) - separated by comma|bild|bilder|foto|fotos|datei|dateien|medien|bild url|bild urls|imagen|imágenes|archivo|archivos|fotografía|vídeo|vídeos|url de imagen|fichier|fichiers|médias|image url s|afbeelding|afbeeldingen|foto s|bestand|bestanden|video s|zdjęcie|zdjęcia|plik|pliki|obraz|obrazy|film|filmy|wideo',
  moreMedia:
    'more media|more photos and videos, not picked|weitere fotos und videos, nicht gewählt|más fotos y vídeos, sin elegir|autres photos et vidéos, non choisies|meer foto’s en video’s, niet gekozen|dalsze zdjęcia i filmy, niewybrane',
  alt: 'alt|alt text|alt texts|alt text(s)|alternative text|alt text picture|image alt text|alt text(s) - separated by |||alt texts separated by|alternativtext|alternativtexte|bildbeschreibung|bildbeschreibungen|texto alternativo|textos alternativos|texte alternatif|textes alternatifs|alternatieve tekst|alternatieve teksten|alt tekst|tekst alternatywny|teksty alternatywne',
  subtitles:
    'subtitles|subtitle|srt|vtt|subtitle file|untertitel|subtítulos|sous-titres|sous titres|ondertitels|ondertiteling|napisy',
  tags: 'tags|tag|labels|label|label(s)|label(s) - separated by comma|labels separated by comma|category|categories|campaign|schlagwort|schlagwörter|schlagworte|etikett|etiketten|kategorie|kategorien|etiqueta|etiquetas|categoría|categorías|étiquette|étiquettes|catégorie|catégories|label s|categorie|categorieën|trefwoorden|etykieta|etykiety|kategoria|kategorie',
  price:
    'price|asking price|list price|rent|amount|preis|kaufpreis|miete|kaltmiete|precio|importe|alquiler|prix|loyer|prijs|vraagprijs|huur|huurprijs|cena|czynsz|price tag',
  currency: 'currency|währung|moneda|divisa|devise|monnaie|valuta|munt|waluta',
  period: 'period|price period|rent period|preis pro zeitraum|zeitraum|periodo|período|période|periode|okres',
  address:
    'address|full address|location|adresse|anschrift|lage|standort|dirección|ubicación|adresse complète|lieu|adres|locatie|lokalizacja',
  street:
    'street|street address|straße|strasse|straße und hausnummer|calle|rue|straat|straat en huisnummer|ulica',
  postalCode:
    'postal code|postcode|zip|zip code|post code|plz|postleitzahl|código postal|codigo postal|cp|code postal|kod pocztowy',
  city: 'city|town|place|locality|ort|stadt|ciudad|localidad|población|ville|commune|stad|plaats|gemeente|miasto|miejscowość',
  region:
    'region|state|province|county|bundesland|región|provincia|comunidad autónoma|région|département|regio|provincie|województwo',
  country: 'country|land|país|pais|pays|kraj',
  bedrooms:
    'bedrooms|beds|bedroom|bed|br|schlafzimmer|dormitorios|habitaciones|chambres|chambre|slaapkamers|slaapkamer|sypialnie|liczba sypialni',
  bathrooms:
    'bathrooms|baths|bathroom|bath|badezimmer|bäder|bad|baños|aseos|salles de bain|salles de bains|badkamers|badkamer|łazienki|liczba łazienek',
  rooms:
    'rooms|room count|number of rooms|zimmer|zimmeranzahl|anzahl zimmer|estancias|piezas|pièces|nombre de pièces|kamers|aantal kamers|pokoje|liczba pokoi',
  area: 'area|size|living area|floor area|sqft|sq ft|square feet|sqm|m2|m²|square meters|square metres|fläche|wohnfläche|größe|superficie|metros cuadrados|metros|tamaño|surface|surface habitable|oppervlakte|woonoppervlakte|grootte|powierzchnia|metraż',
  areaUnit:
    'area unit|size unit|flächeneinheit|unidad de superficie|unité de surface|oppervlakte eenheid|jednostka powierzchni',
  year: 'year|year built|model year|build year|baujahr|jahr|año|año de construcción|année|année de construction|bouwjaar|jaar|rok|rok budowy|rok produkcji',
  mileage:
    'mileage|odometer|kilometers|kilometres|km|miles|kilometerstand|laufleistung|kilometraje|kilómetros|kilométrage|kilomètres|przebieg',
  mileageUnit:
    'mileage unit|einheit der laufleistung|unidad de kilometraje|unité de kilométrage|eenheid kilometerstand|jednostka przebiegu',
  make: 'make|brand|manufacturer|marke|hersteller|marca|fabricante|marque|fabricant|merk|fabrikant|marka|producent',
  model: 'model|modell|modelo|modèle',
  condition: 'condition|zustand|estado|état|staat|conditie|stan',
  seller:
    'seller|agent|broker|dealer|vendor|verkäufer|makler|anbieter|händler|vendedor|agente|vendeur|verkoper|makelaar|sprzedawca|pośrednik',
  listingId:
    'listing id|listing number|id|ref|reference|sku|item number|mls|mls number|objektnummer|artikelnummer|referenz|referencia|número de anuncio|référence|numéro d annonce|referentie|objectnummer|numer oferty|numer ogłoszenia|nr oferty',
  description:
    'description|details|long description|property description|product description|beschreibung|objektbeschreibung|descripción|description longue|descriptif|omschrijving|beschrijving|opis',
};

/** What people call the platforms. */
const CALLED: Record<Platform, string> = {
  facebook: 'facebook|fb|facebook page',
  instagram: 'instagram|ig|insta',
  linkedin: 'linkedin|linked in|li',
  tiktok: 'tiktok|tik tok|tt',
  x: 'x|twitter|twitter/x|x/twitter|x (twitter)|twitter (x)|x twitter|twitter x',
  youtube: 'youtube|yt|you tube',
};

/** Lower case, one blank between words, no numbers at the end: `Picture Url 1` and `picture_url` are one. */
export const plain = (head: string): string =>
  head
    .normalize('NFC')
    .toLowerCase()
    .replace(/\uFEFF/g, '')
    .replace(/[_\s*]+/g, ' ')
    .trim()
    .replace(/\s*#?\d{1,2}$/, '')
    .replace(/:$/, '')
    .trim();

const known = new Map<string, Field>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][])
  for (const name of names.split('|')) if (!known.has(name)) known.set(name, field);
for (const [head, field] of HEADS) known.set(head, field);

const platforms = new Map<string, Platform>();
for (const platform of PLATFORMS)
  for (const name of CALLED[platform].split('|')) platforms.set(name, platform);

/** The platform of this name, as people write it. */
export const platformCalled = (name: string): Platform | null => platforms.get(plain(name)) ?? null;

/** What a column of this head most likely stands for; null for what says nothing to us. */
export function fieldOf(head: string): Field | null {
  const name = plain(head);
  if (name === '') return null;
  const whole = known.get(name);
  if (whole) return whole;
  const platform = platforms.get(name);
  if (platform) return `on:${platform}`;
  // A caption for one platform: `Instagram caption`, `Text (LinkedIn)`, `caption - facebook`.
  for (const [called, one] of platforms) {
    const rest = name
      .replace(new RegExp(`(?:^|[\\s(\\[-])${called.replace(/[/()]/g, '\\$&')}(?:$|[\\s)\\]-])`), ' ')
      .replace(/[()[\]-]/g, ' ')
      .trim();
    if (rest !== name && known.get(rest) === 'caption') return `caption:${one}`;
  }
  // Words beside it tell how it is to be filled in: `Date (YYYY-MM-DD)`, `Image - up to ten`.
  const bare = name.replace(/\s*(?:\(.*\)|\[.*\]|\s-\s.*)$/, '').trim();
  return bare !== name && bare !== '' ? fieldOf(bare) : null;
}
