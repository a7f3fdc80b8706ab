const WHOLE = /__vitePreload\(\(\) => (import\("[^"]+"\))(?:,[^()]*)?\)/g;
const NAMED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]+"\)(?:\.then\(\(?[\w$]+\)? => [\w$.]+\))?);?\s*return \{[^}]*\};?\s*\}(?:,[^()]*)?\)/g;

/**
 * For the build: parts that come later are imported plainly. The bundler would fetch ahead what they import; here all
 * lies on the same disk, and the fetching ahead is code that every opening of the popup would read.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code: string) => ({ code: code.replace(WHOLE, '$1').replace(NAMED, '$1'), map: null }),
};
