import { addressesIn, isPhotoAddress, NAMING } from './addresses-in.ts';
import type { ElementHere } from './element-here.ts';

/** Cheap look at an element's attributes: is there a picture's address in one of them? Data among them is kept. */
function mayName({ element, names, keepJson }: ElementHere): boolean {
  let found = false;
  for (const name of names) {
    if (name === 'class' || name === 'style' || name === 'id') continue;
    const value = element.getAttribute(name) ?? '';
    if (value.length < 8) continue;
    const first = value.charCodeAt(0);
    if ((first === 123 || first === 91) && value.length > 30) keepJson(value);
    else if (!found && /\.(?:jpe?g|png|webp|avif)/i.test(value)) found = true;
  }
  return found;
}

/** Links to pictures, and any other attribute that names some: each element's are one photo only where they agree. */
export function attribute(here: ElementHere): void {
  const { element, sightings } = here;
  if (element.tagName === 'SOURCE' || !mayName(here)) return;
  const [cues, plan] = [here.cues(), here.plan()];
  for (const { name, value } of element.attributes) {
    if (!NAMING.test(name) || value.length < 8 || (name === 'content' && !element.hasAttribute('itemprop')))
      continue;
    const first = value.charCodeAt(0);
    if (first === 123 || first === 91) continue;
    const from = name === 'href' ? 'link' : name === 'content' ? 'microdata' : 'attribute';
    const entries = addressesIn(value).filter(({ url }) =>
      isPhotoAddress(name === 'href' ? url.replace(/[?#].*$/, '') : url),
    );
    const list = entries.length > 2 ? sightings.fresh() : undefined;
    // What a link, or any box, around one picture names is that picture.
    const inner = entries.length === 1 ? element.getElementsByTagName('img') : [];
    const [only] = inner;
    const around = inner.length === 1 && only ? (only.closest('a') ?? only) : undefined;
    for (const entry of entries)
      sightings.see(entry.url, {
        from,
        element,
        plan,
        list,
        ...(around ? { bond: sightings.bondOf(around) } : {}),
        pixels: entry.pixels,
        cues,
      });
  }
}
