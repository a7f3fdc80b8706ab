import { picturesIn } from '../clip/count-seen.ts';
import { pageIdentity } from '../clip/page-identity.ts';
import { oneLine } from '../clip/page-words.ts';
import { readSurroundings } from '../clip/surroundings.ts';
import { GALLERY } from '../clip/vocabulary.ts';

/** Looking through a gallery: how long, how far. Milliseconds and steps. */
export const SEEKING = {
  /** For what opens after a press. */
  open: 600,
  /** Between two steps, for what each brings. */
  step: 160,
  longest: 15_000,
  steps: 120,
  /** Steps that bring nothing new before it is over. */
  patience: 4,
} as const;

/** What a hand needs besides the page: a watch, and somebody to tell how many pictures it has met. */
export interface Watch {
  now(): number;
  wait(ms: number): Promise<void>;
  tell(pictures: number): void;
}

const THINGS =
  /photos?|pictures?|images?|gallery|bilder|fotos?|galerie|photographies|zdjęcia|immagini|galleria|imágenes|imagens|galer[ií]a/i;
const ALL =
  /\b(?:all|show|see|view|more|open|alle|ansehen|ver|todas|voir|toutes|mostra|tutte|zobacz|bekijk)\b|\d/i;
const NOT_TO_LOOK = /add|upload|report|download|print|share|save|edit|hinzu|teilen|melden/i;
const NEXT =
  /\bnext\b|weiter|nächst|siguiente|suivant|następn|successiv|volgende|próxim|chevron-?right|arrow-?right|slick-next|^[›→»>]$/i;
const OPENED =
  'dialog[open],[role=dialog],[aria-modal=true],[class*=lightbox i],[class*=fullscreen i],[class*="photo-view" i],[class*="gallery-modal" i]';
const PRESSED = 'button,[role=button],a[href^="#"],a[href^="javascript:void"],[onclick]';
const SMALLEST = 120;

const saidBy = (element: Element): string =>
  oneLine(
    [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')].join(' '),
  ).slice(0, 200);

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;

/** Presses that lead off the page, or send something, are none of ours. */
const isHarmless = (element: Element): boolean =>
  !element.closest('form,header nav,footer') && element.getAttribute('type') !== 'submit';

/** What a person would press to see all photos: a button that says so, else the first large photo of the gallery. */
export function galleryOpener(document: Document): HTMLElement | null {
  const around = readSurroundings(pageIdentity(document.location.href));
  const isOurs = (element: Element) =>
    isHarmless(element) &&
    isShown(element) &&
    !around(element).cues.some((cue) => cue === 'similar' || cue === 'other-page' || cue === 'frame');
  let best: { element: HTMLElement; worth: number } | null = null;
  for (const element of [...document.querySelectorAll<HTMLElement>(PRESSED)].slice(0, 2000)) {
    const said = saidBy(element);
    if (said.length > 60 || !THINGS.test(said) || NOT_TO_LOOK.test(said)) continue;
    const worth = (ALL.test(said) ? 2 : 1) + (around(element).cues.includes('gallery') ? 1 : 0);
    if (worth > (best?.worth ?? 0) && isOurs(element)) best = { element, worth };
  }
  if (best) return best.element;
  for (const image of [...document.images].slice(0, 400)) {
    const { width, height } = image.getBoundingClientRect();
    const box = image.closest<HTMLElement>(PRESSED);
    const words = [image, image.parentElement, box].map((one) => `${one?.className} ${one?.id}`).join(' ');
    if (
      Math.max(width, height, image.width) < 2 * SMALLEST ||
      !(GALLERY.test(words) || around(image).cues.includes('gallery'))
    )
      continue;
    const cursor = document.defaultView?.getComputedStyle(image).cursor ?? '';
    if (box ? isOurs(box) : /pointer|zoom/.test(cursor) && isOurs(image)) return box ?? image;
  }
  return null;
}

const rollsIn = (box: Element): Element[] =>
  [box, ...box.querySelectorAll('*')]
    .slice(0, 3000)
    .filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 200 || element.scrollWidth > element.clientWidth + 200,
    )
    .filter((element) => element.clientHeight > 100)
    .slice(0, 3);

/**
 * Opens the page's gallery and looks through it as a person would: presses what shows all photos, then "next" or down to the
 * end. Only when asked to. Answers the addresses of the pictures that stood there at any time; the gallery stays open.
 */
export async function lookThrough(document: Document, watch: Watch): Promise<string[]> {
  const found = new Set<string>();
  const end = watch.now() + SEEKING.longest;
  const page = document.scrollingElement;
  const top = page?.scrollTop ?? 0;
  const opener = galleryOpener(document);
  opener?.click();
  await watch.wait(SEEKING.open);
  const opened = [...document.querySelectorAll(OPENED)].filter(
    (box) => isShown(box) && box.querySelector('img,[style*="url("]'),
  );
  const box = opened.at(-1) ?? document.body;
  picturesIn(box, found);
  watch.tell(found.size);
  /** Steps until nothing new comes, or there is no step left to take. */
  const go = async (step: () => boolean) => {
    let idle = 0;
    for (let steps = 0; steps < SEEKING.steps && idle < SEEKING.patience && watch.now() < end; steps += 1) {
      const before = found.size;
      const isMoving = step();
      await watch.wait(SEEKING.step);
      picturesIn(box, found);
      idle = found.size > before ? 0 : idle + 1;
      if (idle === 0) watch.tell(found.size);
      if (!isMoving && idle > 0) return;
    }
  };
  for (const roll of opened.length ? rollsIn(box) : page ? [page] : [])
    await go(() => {
      const [x, y] = [roll.scrollLeft, roll.scrollTop];
      roll.scrollBy({ left: roll.clientWidth * 0.9, top: roll.clientHeight * 0.8, behavior: 'instant' });
      return roll.scrollLeft !== x || roll.scrollTop !== y;
    });
  const around = readSurroundings(pageIdentity(document.location.href));
  const next = [...box.querySelectorAll<HTMLElement>(PRESSED)].find(
    (element) =>
      NEXT.test(`${saidBy(element)} ${element.className}`) &&
      isHarmless(element) &&
      (opened.length > 0 || around(element).cues.includes('gallery')),
  );
  if (next)
    await go(() => {
      next.click();
      return true;
    });
  if (page && !opened.length) page.scrollTop = top;
  return [...found].slice(0, 400);
}
