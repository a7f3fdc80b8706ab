/**
 * Where what had the focus is drawn no more, the focus goes to what held it: keyboard and screen reader go on from
 * there, not from the top of the page. Answers how to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: HTMLElement[] = [];
  const note = (): void => {
    held = [];
    for (let at = document.activeElement; at && root.contains(at); at = at.parentElement)
      held.push(at as HTMLElement);
  };
  const look = (): void => {
    const [focused, ...around] = held;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const next = around.find((one) => one.isConnected);
    if (!next) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  note();
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', note);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', note);
  };
}
