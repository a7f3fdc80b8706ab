import type { Inside } from './inside.ts';

/** An element's own tree, where it keeps it open. */
export const shadow = ({ shadowRoot }: Element): Inside | null => (shadowRoot ? { root: shadowRoot } : null);
