import type { TemplateWords } from './templates.en.ts';

export const pl: TemplateWords = {
  title: 'Proponowane opisy',
  help: 'Od czego zaczyna się opis. Nazwy w nawiasach klamrowych stają się danymi strony; wiersz, którego danych strona nie podaje, odpada.',
  where: 'Używane dla',
  everywhere: 'Wszystkie miejsca',
  only: (platform) => `Osobno: ${platform}`,
  template: 'Szablon',
  insert: (name) => `Wstaw ${name}`,
  unknown: (names) => `Nie ma danych o nazwie ${names}.`,
  tooLong: (most) => `Szablon ma najwyżej ${most} znaków.`,
  preview: 'Co z niego wyjdzie dla najnowszego szkicu',
  example: 'Co z niego wyjdzie dla ogłoszenia',
  nothing: 'Nic: strona nie podaje żadnych z tych danych.',
  save: 'Zapisz',
  saved: 'Zapisano',
  back: 'Wróć do naszego',
  sample: {
    title: 'Domek przy sadzie',
    address: 'ul. Młyńska 3, Ambrowo',
    place: 'Ambrowo',
    text: 'Kamienny domek z ogrodem za murem, dziesięć minut od stacji.',
  },
};
