import type { Inside } from './inside.ts';

/** What a template will show once a script puts it in place. */
export const template = (element: Element): Inside | null =>
  element.tagName === 'TEMPLATE' ? { root: (element as HTMLTemplateElement).content } : null;
