/** Pictures smaller than this are signs and portraits. Pixels, long side. */
const SMALLEST = 120;
/** Counting goes no farther than a person would read. */
const MOST = 2000;
/** Between two countings, ms. */
const PAUSE = 100;

/** The addresses of all pictures that stand in a box now, of those that are no icons. */
export function picturesIn(box: ParentNode, found: Set<string>): void {
  const images = box.querySelectorAll('img');
  for (let at = 0; at < images.length && at < MOST; at++) {
    const image = images[at] as HTMLImageElement;
    const side = Math.max(image.naturalWidth, image.naturalHeight, image.width);
    const address = image.currentSrc || image.src;
    if (side >= SMALLEST && /^https?:/.test(address)) found.add(address);
  }
  for (const painted of box.querySelectorAll<HTMLElement>('[style*="url("]')) {
    if (found.size >= MOST) return;
    const address = /url\(\s*['"]?(https?:[^'")]+)/.exec(painted.getAttribute('style') ?? '')?.[1];
    if (address) found.add(address);
  }
}

/** Counts what a page shows while it is waited for; `tell` hears of each number that is higher than the last. */
export function counting(
  document: Document,
  now: () => number,
  tell: (pictures: number) => void,
): () => void {
  const found = new Set<string>();
  let next = 0;
  let told = 0;
  return () => {
    if (now() < next) return;
    next = now() + PAUSE;
    picturesIn(document, found);
    if (found.size <= told) return;
    told = found.size;
    tell(told);
  };
}
