import { PLAN } from '../vocabulary.ts';

/** Words that call a file or its folder a plan; a whole word each, for `planned-kitchen.jpg` is a photo. */
const PLAN_NAME =
  /(?:^|[^\p{L}])(?:floor[-_ ]?plans?|grundri(?:ss|ß)e?|plattegrond(?:en)?|planimetri[ae]|rzuty?|planritning(?:ar)?|plantegning(?:er)?|pohjakuvat?|pohjapiirros|p[uů]dorysy?|alaprajz(?:ok)?|plan[-_ ]?de[-_ ]?masse|plan[-_ ]?(?:étage|etage|rdc)|site[-_ ]?plan|lageplan)(?![\p{L}])/iu;
/** A town is called so, too: it is a plan only where the name is nothing else. */
const PLANO = /(?:^|\/)planos?[-_]?\d*(?:\.\w{3,5})?(?=\/|$)/i;

/** The folder or the name of a picture calls it a plan. */
export function isPlanAddress(url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const named = path.split('/').slice(-2).join('/').slice(0, 300);
  return PLAN_NAME.test(named) || PLANO.test(named);
}

/** The heading above a gallery may name all that it holds. */
const PHOTOS_TOO = /photo|foto|image|bild|galer/i;

/** The words of a picture call it a plan, or those it stands under do and speak of no photos. */
export const isCalledPlan = (alt = '', caption = ''): boolean =>
  PLAN.test(alt) || (PLAN.test(caption) && !PHOTOS_TOO.test(caption));
