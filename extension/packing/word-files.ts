import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const LOADER = '/extension/ui/words/load-words.ts';

/** What stands in the package instead: no page has to know which themes and languages there are. */
const IN_PACKAGE = `export const loadWords = async (theme, language) =>
  (await import(/* @vite-ignore */ \`/words/\${theme}.\${language}.js\`))[language];`;

/** For the build: the words of every theme in every language but English, each in `words/THEME.LANGUAGE.js`. */
export const wordFiles: Plugin = {
  name: 'word-files',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(LOADER)) return undefined;
    const root = resolve(id, '..');
    const rooms = { '': root, 'platforms/': resolve(root, '../../../shared/platforms/words') };
    for (const [theme, room] of Object.entries(rooms))
      for (const path of globSync(`${room}/*.[a-z][a-z].ts`)) {
        if (path.endsWith('.en.ts')) continue;
        const fileName = `words/${theme}${basename(path, '.ts')}.js`;
        this.emitFile({ type: 'chunk', id: path, fileName, preserveSignature: 'strict' });
      }
    return IN_PACKAGE;
  },
};
