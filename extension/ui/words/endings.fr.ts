import type { EndingWords } from './endings.en.ts';

export const fr: EndingWords = {
  because: {
    disconnected: 'vous l’avez déconnectée',
    'shared-consent':
      'vous l’avez déconnectée ici. Sur la plateforme l’autorisation reste, car une autre connexion en vit',
    'not-given-back': 'vous l’avez déconnectée. La plateforme n’a pas répondu : retirez l’app là-bas aussi',
    'not-taken': 'la plateforme ne l’accepte plus',
    'platform-ended': 'la plateforme y a mis fin',
    removed: 'l’app a été retirée sur la plateforme',
    'data-deleted': 'son propriétaire a demandé l’effacement de ses données',
    'account-deleted': 'le compte a été supprimé sur la plateforme',
    'age-changed': 'la plateforme a changé l’âge du compte',
    banned: 'la plateforme a banni ou suspendu le compte',
    closed: 'la plateforme a fermé le compte',
    'wants-you': 'la plateforme attend quelque chose de vous. Ouvrez son app, faites-le, puis reconnectez',
    'lacks-permission': 'une autorisation manque. Reconnectez et autorisez tout ce qui est demandé',
    'left-out': 'le compte a été laissé hors de la dernière autorisation. Reconnectez et cochez-le',
    'not-professional': 'ce n’est pas un compte professionnel. Passez-le en pro dans l’app, puis reconnectez',
    'no-channel': 'ce compte Google n’a pas de chaîne. Créez-en une, puis reconnectez',
    'sixty-days': 'une telle connexion prend fin après 60 jours',
    imported: 'elle vient d’un import, qui ne transporte pas de clés. Reconnectez ici',
  },
  said: (words) => `la plateforme a dit : « ${words} »`,
};
