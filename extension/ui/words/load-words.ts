import type { Language } from './language.ts';

/** A theme's words in one language. In the package each such file lies alone: see `packing/word-files.ts`. */
export const loadWords = async (theme: string, language: Language): Promise<object> => {
  const [room, name] = theme.split('/');
  const file = name
    ? await import(`../../../shared/platforms/words/${name}.${language}.ts`)
    : await import(`./${room}.${language}.ts`);
  return file[language];
};
