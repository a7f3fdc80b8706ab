import type { Evidence } from '../../seen.ts';
import { clausesOf } from './neighbours.ts';
import { ELSEWHERE } from './pairs.ts';
import { isHome } from './shop-or-home.ts';

/** What is told of vehicles and of little else: as a value, or as its label. Each is a kind of its own. */
const KINDS = [
  /^(?:fuel(?: type)?:?\s?)?(?:petrol|diesel|gas(?:oline)?|(?:plug-in |mild )?hybrid|electric|lpg|benzin(?:a|e)?|bensin|benzyna|essence|gazole|gasolina|gas[óo]leo|benzine|dizel|elektro|el[ée]ctrico|électrique|hybride|h[íi]brido|ibrida|бензин|дизель|بنزين|ديزل|ガソリン|汽油|柴油|휘발유|경유)$|^(?:fuel(?: type)?|kraftstoff(?:art)?|carburant|énergie|combustible|carburante|alimentazione|combustível|brandstof|(?:rodzaj )?paliwa?|bränsle|drivstoff|drivmiddel|yakıt(?: tipi)?|топливо|نوع الوقود|燃料|燃料类型|연료)\b/iu,
  /^(?:(?:transmission|gearbox|getriebe):?\s?)?(?:automatic|manual(?: gearbox| transmission)?|automatik(?:getriebe)?|schaltgetriebe|(?:boîte )?(?:automatique|manuelle)|autom[áa]tic[oa]|automat(?:isch|yczna)?|handgeschakeld|manuale|manuell|düz vites|otomatik|أوتوماتيك|اوتوماتيك|يدوي|オートマ|自动|手动|自動|자동|수동)$|^(?:transmission|gearbox|getriebe(?:art)?|boîte de vitesses|(?:tipo de )?cambio|caja de cambios|caixa de velocidades|câmbio|versnellingsbak|transmissie|skrzynia biegów|växellåda|girkasse|gear(?:kasse|type)|vites(?: tipi)?|кпп|коробка|ناقل الحركة|القير|ミッション|变速箱|변속기)\b/iu,
  /^(?:saloon|sedan|estate|hatchback|suv|coup[ée]|convertible|cabrio(?:let)?|kombi|limousine|berline|break|familiar|station ?wagon|pick-?up|touring|roadster|mpv|minivan|5-?dr|3-?dr)$|^(?:body ?(?:type|style)|karosserie(?:form)?|carrosserie|carrocería|carrozzeria|nadwozie|kaross|kasa tipi|кузов|هيكل السيارة)\b/iu,
  /^\d{2,4}\s?(?:kw|ps|b?hp|ch|cv|km|hk|л\.\s?с\.?)(?:\s?\(\d{2,4}\s?(?:kw|ps|b?hp|ch|cv|km|hk)\))?$|^(?:\d{3,4}|\d\.\d)\s?(?:cc|ccm|cm³|cm3|l|litres?)$|^(?:engine(?: size| hours| capacity)?|hubraum|leistung|cylindrée|cilindrada|cilindrata|motor(?:grootte)?|pojemność(?: skokowa)?|moc(?: silnika)?|motor hacmi|排气量|排気量|배기량)\b/iu,
  /^(?:vin|chassis(?: number| no\.?)?|hu(?: bis)?|tüv|mot(?: expiry| due)?|contrôle technique|itv|service history|previous owners|number of owners|fahrzeughalter|vorbesitzer|license plate|kenteken|車検|修復歴)\b/iu,
];
/** So many kinds of them are a vehicle's. */
const ENOUGH = 2;
const WITHIN = 100;
const LONGEST = 40;

/** Whether the page is of a car, a boat, a motorcycle: it says so in data, or tells by its heading what is told of those alone. */
export function isVehicle({ lines, entities }: Evidence): boolean {
  if (
    /\b(?:Car|Vehicle|Motorcycle|MotorizedBicycle|BusOrCoach)\b/.test(
      String(entities.map((entity) => entity['@type'])),
    )
  )
    return true;
  if (isHome(lines)) return false;
  const near = lines
    .filter(({ distance, cues }) => distance <= WITHIN && !cues.some((cue) => ELSEWHERE.has(cue)))
    .flatMap(({ text }) => clausesOf(text))
    .filter(({ length }) => length <= LONGEST);
  return KINDS.filter((kind) => near.some((text) => kind.test(text))).length >= ENOUGH;
}

const YEAR = /(?<![\p{L}\d.,/-])(?:19[2-9]\d|20[0-4]\d)(?![\p{L}\d.,/])/gu;
/** Makes that call models by such numbers. */
const CALLS_MODELS = /(?:peugeot|bmw|rover|mazda|tatra|volga|daf)\s$/i;
/** The year a vehicle's heading tells: the only number in it that may be one, and no name of a model. */
export function yearInHeading(heading: string): string | undefined {
  const years = [...heading.matchAll(YEAR)]
    .filter(({ index }) => !CALLS_MODELS.test(heading.slice(0, index)))
    .map(([year]) => year);
  return new Set(years).size === 1 ? years[0] : undefined;
}
