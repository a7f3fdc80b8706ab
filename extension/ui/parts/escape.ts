import { useEffect } from 'preact/hooks';

/** Escape steps back, where there is a step back and nothing nearer has taken it. */
export function useEscape(back: (() => void) | undefined): void {
  useEffect(() => {
    if (!back) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Left alone, Escape would close the popup.
      event.preventDefault();
      back();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
