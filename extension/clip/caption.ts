const CAPTION = /^(?:H[1-6]|FIGCAPTION|SUMMARY|LEGEND)$/;
/** Boxes around an image, and elements before it, in which its heading is looked for. */
const HIGHEST = 3;
const FARTHEST = 3;
const LONGEST = 40;

/** The nearest heading or caption of an image, where it is short. */
export function captionOf(image: Element): string | undefined {
  for (let at: Element | null = image, step = 0; at && step < HIGHEST; step++, at = at.parentElement) {
    const caption: Element | null = at.nextElementSibling;
    let before = caption?.tagName === 'FIGCAPTION' ? caption : at.previousElementSibling;
    for (let far = 0; before && far < FARTHEST; far++, before = before.previousElementSibling) {
      if (!CAPTION.test(before.tagName)) continue;
      const words = (before.textContent ?? '').slice(0, LONGEST + 20).trim();
      return words.length <= LONGEST ? words : undefined;
    }
  }
  return undefined;
}
