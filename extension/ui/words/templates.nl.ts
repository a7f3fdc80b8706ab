import type { TemplateWords } from './templates.en.ts';

export const nl: TemplateWords = {
  title: 'Voorgestelde bijschriften',
  help: 'Waarmee een bijschrift begint. Namen tussen accolades worden gegevens van de pagina; een regel waarvan de pagina de gegevens niet geeft valt weg.',
  where: 'Gebruikt voor',
  everywhere: 'Alle plekken',
  only: (platform) => `Voor ${platform} apart`,
  template: 'Sjabloon',
  insert: (name) => `${name} invoegen`,
  unknown: (names) => `Er is geen gegeven dat ${names} heet.`,
  tooLong: (most) => `Een sjabloon heeft hoogstens ${most} tekens.`,
  preview: 'Wat het van je nieuwste concept maakt',
  example: 'Wat het van een advertentie maakt',
  nothing: 'Niets: de pagina geeft geen van deze gegevens.',
  save: 'Bewaren',
  saved: 'Bewaard',
  back: 'De onze weer gebruiken',
  sample: {
    title: 'Huis bij de boomgaard',
    address: 'Molenweg 3, Amberveld',
    place: 'Amberveld',
    text: 'Een stenen huis met ommuurde tuin, tien minuten van het station.',
  },
};
