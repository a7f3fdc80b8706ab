import type { ours as en } from '../en/ours.ts';

export const ours: Record<keyof typeof en, string> = {
  gone: 'Une publication n’est plus visible : elle a été supprimée, masquée ou retirée sur la plateforme.',
  unsettled:
    'Une publication est peut-être partie : son compte a été déconnecté avant que la plateforme le dise. Vérifiez, puis choisissez.',
  'account-again': 'Ce compte doit être reconnecté.',
  'must-connect': '{name} doit être reconnecté.',
  'connect-first': '{name} doit d’abord être reconnecté.',
  'one-waits': 'Une publication l’attend.',
  'some-wait': '{n} publications l’attendent.',
  'one-open':
    'Une publication était en train de partir : on ne saura comment cela a fini qu’une fois le compte reconnecté.',
  'some-open':
    '{n} publications étaient en train de partir : on ne saura comment cela a fini qu’une fois le compte reconnecté.',
  'ends-tomorrow': 'La connexion à {name} se termine dans un jour : reconnectez-la.',
  'ends-soon': 'La connexion à {name} se termine dans {n} jours : reconnectez-la.',
  'one-after': 'Une publication est prévue après.',
  'some-after': '{n} publications sont prévues après.',
  'no-readable': 'La plateforme n’a pas donné de réponse lisible.',
  renewing: 'La connexion est en cours de renouvellement.',
  'changed-meanwhile': 'La connexion a changé entre-temps.',
  renewed: 'La connexion a été renouvelée.',
  'no-app': 'Ce Worker n’a plus d’identifiants d’application pour {p}.',
  'platform-ended': 'La plateforme a mis fin à cette connexion.',
  'held-here':
    'La personne qui gère ce serveur suspend cet espace : {why} Ses publications attendent, rien n’est perdu.',
  'open-again':
    'Cet espace est de nouveau ouvert. Ses publications reprennent ; celles dont l’heure est passée vous demandent d’abord.',
  'payment-failed':
    'Un paiement de votre formule a échoué. Tout continue jusqu’au {day} ; ensuite rien de nouveau n’est accepté, et ce qui est prévu part encore. Vérifiez votre carte dans les réglages.',
  'plan-ended':
    'Votre formule est terminée. Ce qui est là reste et ce qui est prévu part ; au-delà de la formule gratuite, rien de nouveau n’est accepté.',
  'series-stopped': 'Une publication répétée s’est arrêtée : {why}',
  'series-gone': 'La publication répétée, ou son auteur, n’est plus là.',
  'policy-changes': 'La politique de confidentialité de ce serveur change le {day}. {changes}',
  'terms-change': 'Les conditions d’utilisation de ce serveur changent le {day}. {changes}',
  'taken-back': 'C’est annulé : tout reste en l’état.',
  'your-word': 'Une publication attend votre décision.',
  'broke-post': 'Quelque chose a cassé de notre côté avec cette publication. Elle n’a pas été envoyée.',
  'broke-step': 'Quelque chose a cassé de notre côté pendant cette étape.',
  'media-gone-again':
    'Une photo ou une vidéo de cette publication n’est plus conservée : ouvrez le brouillon et planifiez-la de nouveau.',
  'media-gone': 'Une photo ou une vidéo de cette publication n’est plus conservée.',
  'media-missing':
    'Des photos ou vidéos de cette publication ne sont pas encore arrivées : ouvrez le navigateur où elle a été faite.',
  'not-approved': 'Une publication attend une approbation et n’est pas partie.',
  'approval-void': 'Une publication a été modifiée après son approbation et en attend une nouvelle.',
  late: 'Une publication est en retard et attend votre décision.',
  'connection-dead': 'Une publication attend que son compte soit reconnecté.',
  'media-not-here': 'Une publication attend des photos ou vidéos qui ne sont pas arrivées.',
  duplicate: 'Une publication ressemble à une autre déjà partie et attend votre décision.',
  quota: 'Une publication attend : le compte n’a plus de publications disponibles pour l’instant.',
  suspended: 'Une publication attend : la personne qui gère ce serveur suspend l’espace.',
  skipped: 'Une publication était trop en retard et a été omise, comme vous l’aviez choisi.',
  'not-finished': 'La plateforme n’a pas fini de préparer cette publication.',
  'too-long-working': 'La plateforme y travaille depuis trop longtemps.',
  working: 'La plateforme y travaille.',
  'never-arrived': 'La plateforme n’a pas pris la publication, malgré plusieurs envois.',
  'not-arrived': 'Elle n’est pas arrivée sur la plateforme.',
  'may-be-published': 'Peut-être publiée : regardez sur la plateforme, puis choisissez.',
  'no-end': 'Nous n’avons pas vu comment l’appel de publication s’est terminé.',
  'no-step-end': 'Cette étape n’est pas arrivée à son terme.',
  'connection-ends':
    'La connexion à {name} se termine le {day}, avant le départ de cette publication : reconnectez-la.',
  'quota-day':
    '{n} publications de ce compte partent dans les 24 heures précédentes, et {most} sont prises : choisissez une heure plus tardive.',
  'quota-kind':
    '{n} publications de ce type ({kind}) partent dans les 24 heures précédentes, et {most} sont prises : choisissez une heure plus tardive.',
  'quota-minute':
    '{n} publications de ce compte partent dans la minute précédente, et {most} sont prises : choisissez une heure plus tardive.',
  'platform-full':
    '{p} n’accepte plus rien jusqu’à {when} : cette publication part alors, ou choisissez une heure plus tardive.',
  'alike-beside':
    '{p} refuse un texte déjà vu à l’instant : la fois d’avant ou d’après dans sa série dit la même chose, donnez-lui donc d’autres mots.',
  'one-by-one': 'Elle est en retard et part après les précédentes, une par une.',
  'no-more-now': 'La plateforme n’en prend plus pour l’instant.',
  'not-asked': 'Impossible de le demander.',
  'tried-again':
    'Un nouvel essai se fait tout seul ; choisissez une autre heure si cette publication ne peut pas attendre.',
  'platform-silent': 'La plateforme n’a pas répondu.',
  'and-more': '(et {n} de plus)',
  'nearly-same': 'Presque la même que « {title} » sur le même compte. La publier quand même ?',
  elsewhere: 'Ce compte n’est pas dans cet espace.',
  'webhook-gone':
    'Le webhook de {host} a été désactivé : il a répondu qu’il n’existe plus. Réparez-le, activez-le dans les réglages et renvoyez ce qu’il a manqué.',
  'webhook-failing':
    'Le webhook de {host} a été désactivé : il n’a rien accepté pendant cinq jours. Réparez-le, activez-le dans les réglages et renvoyez ce qu’il a manqué.',
};
