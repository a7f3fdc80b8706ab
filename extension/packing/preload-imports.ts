import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * For the build: a page names what its first script will import, so that the browser reads all of it from disk at once
 * and not one after another.
 */
export const preloadImports: Plugin = {
  name: 'preload-imports',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }): HtmlTagDescriptor[] =>
      (chunk?.imports ?? []).map((path) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${path}` },
        injectTo: 'head',
      })),
  },
};
