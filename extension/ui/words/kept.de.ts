import { plural } from './catalogue.ts';
import { number } from './format.ts';
import type { KeptWords } from './kept.en.ts';

export const de: KeptWords = {
  title: 'Was aufbewahrt wird, und wie lange',
  help: 'Gemacht aus derselben Liste, nach der gelöscht wird und die Erklärung entsteht.',
  policy: 'Die ganze Erklärung',
  what: 'Was',
  howLong: 'Aufbewahrt',
  who: 'Wer es noch bekommt',
  nobody: 'niemand',
  worker: 'Auf deinem Worker',
  browser: 'In diesem Browser',
  categories: {
    identity: 'Wer du bist',
    credentials: 'Passwörter und Schlüssel',
    device: 'Geräte und Netze',
    'social-account': 'Deine Konten bei den Plattformen',
    content: 'Was du veröffentlichst',
    listing: 'Das Inserat, aus dem es kam',
    result: 'Was aus deinen Beiträgen wurde',
    preference: 'Deine Einstellungen',
    operation: 'Kennungen, Zustände und Zeiten',
  },
  receivers: {
    platforms: 'die Plattformen, auf denen du veröffentlichst',
    'workspace-members': 'Mitglieder des Arbeitsbereichs',
    webhooks: 'Adressen, die eine Inhaberin oder ein Inhaber genannt hat',
    'payment-service': 'Stripe, wo du zahlst',
  },
  kept: {
    'with-account': 'so lange wie dein Konto',
    'with-workspace': 'so lange wie der Arbeitsbereich',
    'with-connection': 'bis die Verbindung endet',
    'with-post': 'so lange wie der Beitrag',
    'with-server': 'so lange der Worker läuft',
    'with-draft': 'bis du den Entwurf löschst',
    'with-session': 'bis dieses Gerät abgemeldet wird',
  },
  days: (days) => `${number(days)} ${plural(days, 'Tag', 'Tage')}`,
  upTo: (days) => `höchstens ${days}`,
};
