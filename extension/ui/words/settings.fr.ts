import { number } from './format.ts';
import { nombre } from './french.ts';
import type { SettingsWords } from './settings.en.ts';

export const fr: SettingsWords = {
  title: 'Réglages',
  you: 'Vous',
  signedInAs: (name, email) => `${name}, ${email}`,
  at: (worker) => `sur ${worker}`,
  signOut: 'Se déconnecter',
  signOutEverywhere: 'Se déconnecter partout',
  sureEverywhere: 'Chaque appareil devra se reconnecter. Les clés pour scripts restent valables.',
  yes: 'Se déconnecter partout maintenant',
  no: 'Rester connecté',
  keep: 'Garder',
  workspace: 'Espace de travail',
  name: 'Nom',
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'Les heures sont choisies et affichées dans ce fuseau, sur chaque appareil.',
  lateness: 'Quand une publication serait en retard',
  latenessHint:
    'Vaut pour toute publication qui ne dit rien d’autre. Un Worker arrêté, par exemple, met en retard.',
  duplicateDays: 'Demander pour les publications semblables sur (jours)',
  duplicateDaysHint: 'Les mêmes mots ou presque les mêmes photos sur un compte. 0 : ne jamais demander.',
  save: 'Enregistrer',
  saved: 'Enregistré',
  devices: 'Appareils',
  thisDevice: 'Cet appareil',
  lastUsed: (when) => `dernière utilisation ${when}`,
  endDevice: 'Déconnecter',
  storage: 'Dans ce navigateur',
  stored: (drafts, size) =>
    `${number(drafts)} ${nombre(drafts, 'brouillon', 'brouillons')} avec leurs photos, ${size}`,
  storageHint:
    'Les photos restent ici jusqu’à la suppression de leur brouillon. Rien ne quitte le navigateur avant que vous programmiez.',
  photos: 'Photos et vidéos',
  prepared: 'Prêtes à l’envoi',
  previews: 'Petites images',
  allowed: (size) => `Le navigateur garderait jusqu’à ${size}.`,
  language: 'Langue',
  asBrowser: 'Comme le navigateur',
  languages: {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    nl: 'Nederlands',
    pl: 'Polski',
  },
  languageHint: 'Des écrans et des notifications de ce navigateur.',
  policy: 'Ce qui est gardé, pourquoi et combien de temps',
  yourData: 'Vos données',
  cleanUp: 'Nettoyer',
  sureCleanUp:
    'Les brouillons publiés il y a plus de 30 jours sont supprimés de ce navigateur, avec leurs photos. Ce qui est publié le reste.',
  cleanUpNow: 'Nettoyer maintenant',
  cleaned: (drafts) =>
    drafts === 0
      ? 'Il n’y avait rien à nettoyer.'
      : `${number(drafts)} ${nombre(drafts, 'brouillon supprimé', 'brouillons supprimés')}.`,
  shortcuts: 'Raccourcis',
  about: 'À propos',
  version: (version) => `Clipcast ${version}, licence MIT`,
  tagline: 'Clippez une annonce. Diffusez-la partout, à l’heure, une seule fois.',
};
