/** Waits before a reading, in ms. */
export const SETTLING = {
  /** A page with all its parts counts as still when nothing changed for so long. */
  quiet: 100,
  /** A page that still shows where something will come is given more. */
  patience: 400,
  /** No page is waited for longer. */
  longest: 1200,
} as const;

/** What pages show where something is still to come, by a word of its class, as long as it can be seen: grey boxes, and boxes that turn. */
const COMING = /skeleton|shimmer|-glow|(?<!lazy.)(?:spinner|\bload(?:er|ing))/i;
const MAYBE_COMING = ['skeleton', 'shimmer', '-glow', 'spinner', 'loader', 'loading']
  .map((word) => `[class*="${word}" i]`)
  .join();
const isTurning = (document: Document): boolean =>
  [...document.querySelectorAll(MAYBE_COMING)].some(
    (one) => COMING.test(one.className) && one.checkVisibility?.() !== false,
  );

/** Elements of a body that is still to be filled by a script. */
const FEW = 12;

function isComing(document: Document): boolean {
  if (document.readyState === 'loading') return true;
  return (
    document.querySelector('[aria-busy=true]') !== null ||
    !document.body?.getElementsByTagName('*')[FEW - 1] ||
    isTurning(document)
  );
}

export interface Timers {
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
}

/**
 * Ends at once on a page that is all there; where something is still coming, when the page has been still for a moment, at
 * the latest after `SETTLING.longest` ms. Only looks: nothing is scrolled, pressed or changed. `onMore` is called as more comes.
 */
export function settled(document: Document, timers: Timers, onMore: () => void = () => {}): Promise<void> {
  const Observer = document.defaultView?.MutationObserver;
  if (!Observer || !isComing(document)) return Promise.resolve();
  return new Promise((done) => {
    const end = () => {
      timers.clear(quiet);
      timers.clear(last);
      observer.disconnect();
      done();
    };
    const rest = () => timers.set(end, isComing(document) ? SETTLING.patience : SETTLING.quiet);
    const observer = new Observer(() => {
      onMore();
      timers.clear(quiet);
      quiet = rest();
    });
    const last = timers.set(end, SETTLING.longest);
    let quiet = rest();
    onMore();
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'srcset'] });
  });
}
