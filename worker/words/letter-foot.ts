import type { PageLanguage } from './language.ts';

/** What stands at the foot of each letter. */
export const LETTER_FOOT: Record<PageLanguage, (url: string) => string> = {
  en: (url) => `Open Clipcast in your browser to see more and to decide.\nSent by the Clipcast at ${url}.`,
  de: (url) =>
    `Öffne Clipcast in deinem Browser, um mehr zu sehen und zu entscheiden.\nGesendet vom Clipcast unter ${url}.`,
  es: (url) =>
    `Abre Clipcast en tu navegador para ver más y decidir.\nEnviado por el Clipcast que está en ${url}.`,
  fr: (url) =>
    `Ouvrez Clipcast dans votre navigateur pour en voir plus et décider.\nEnvoyé par le Clipcast à l’adresse ${url}.`,
  nl: (url) =>
    `Open Clipcast in je browser om meer te zien en te beslissen.\nVerstuurd door de Clipcast op ${url}.`,
  pl: (url) =>
    `Otwórz Clipcast w przeglądarce, aby zobaczyć więcej i zdecydować.\nWysłane przez Clipcast pod adresem ${url}.`,
};
