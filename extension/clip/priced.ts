const MONEY =
  /(?:[$€£₹₺₽₪]|\b(?:[A-Z]{3}|kr|Rs\.?))\s?\d|\d[\d.,\s]*(?:€|£|₽|₺|zł|kr\b|Kč|Ft\b|lei\b|EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|RON|HUF|AED)/;
const MOST_IMAGES = 600;
const HIGHEST = 5;
const LONGEST = 400;
/** So many different prices beside so many pictures are those of other things. */
const FEWEST = 3;

/** The smallest box that holds this picture alone and some words; its words. */
function wordsBeside(image: Element): string {
  let box = image.parentElement;
  for (let up = 0; box && up < HIGHEST; up++, box = box.parentElement) {
    if (box.getElementsByTagName('img').length > 1 || box.getElementsByTagName('h1').length > 0) return '';
    const text = box.textContent ?? '';
    if (text.length > 2 * LONGEST) return '';
    if (MONEY.test(text)) return text.trim().slice(0, LONGEST);
  }
  return '';
}

/** Pictures that each stand in a box with a price of its own: cards of other things, however the page links them. */
export function pricedImages(document: Document): Set<Element> {
  const priced = new Map<Element, string>();
  const images = document.getElementsByTagName('img');
  for (let at = 0; at < images.length && at < MOST_IMAGES; at++) {
    const image = images[at] as Element;
    const words = wordsBeside(image);
    if (words) priced.set(image, words);
  }
  return new Set(priced.values()).size < FEWEST ? new Set() : new Set(priced.keys());
}
