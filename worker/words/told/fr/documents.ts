import type { documents as en } from '../en/documents.ts';

export const documents: Record<keyof typeof en, string> = {
  'first-terms': 'Ce sont les premières conditions.',
  'first-policy': 'C’est la première politique.',
  reviewed:
    'Les publications peuvent être relues : qui a approuvé quoi est conservé avec la publication, avec le nom que donne un client qui décide par un lien.',
  'client-links':
    'Les liens pour clients sont conservés jusqu’à 90 jours après leur fin, et un code laisse un cookie pendant une demi-journée.',
  'script-keys':
    'Les propriétaires peuvent créer des clés pour des scripts. D’une clé nous gardons ce qu’elle permet, quand elle a servi pour la dernière fois et une empreinte à clé ; la clé elle-même est montrée une fois.',
  'named-addresses':
    'Les propriétaires peuvent indiquer des adresses (webhooks) auxquelles on dit ce que deviennent les publications : identifiants, états et liens. Ce qui a été dit est conservé 30 jours.',
  idempotency:
    'Ce qui est demandé avec une Idempotency-Key est conservé avec sa réponse, chiffré, pendant un jour.',
  'open-line':
    'Tant qu’une fenêtre est ouverte, une ligne lui dit que quelque chose a changé ; qui écoute est noté à côté, une heure au plus.',
  'film-look':
    'L’apparence des films d’un espace de travail est gardée dans votre navigateur, jusqu’à ce que vous vous y déconnectiez.',
  'on-time':
    'Pour envoyer à l’heure, nous notons si de très nombreuses publications partent à la même seconde et combien de temps une plateforme met à préparer un type de publication.',
  'draft-tags':
    'Les étiquettes sous lesquelles vous rangez des brouillons sont gardées avec eux, dans votre navigateur.',
  yours:
    'Là où des lettres peuvent être écrites, l’une demande si votre e-mail est bien le vôtre. Si vous avez répondu est conservé avec votre compte.',
  'account-guards':
    'Vous pouvez protéger votre compte par les codes d’une application et par des clés d’accès. Nous en gardons un secret chiffré, des empreintes, des clés publiques et les noms que vous donnez.',
  'signed-from':
    'L’extension depuis laquelle vous vous êtes connecté est conservée avec la session, et son identifiant aléatoire jusqu’à 90 jours après son dernier usage.',
  'operator-page':
    'Qui gère le serveur a une page qui montre les personnes par nom et e-mail, les espaces de travail par nom et chiffres, et rien de ce qu’ils font.',
  'let-in-list':
    'Qui gère le serveur peut tenir une liste d’adresses e-mail admises, et note ce que les personnes demandent par e-mail : conservé deux ans après la réponse.',
  'kept-language':
    'La langue que parle votre extension est conservée avec votre compte, afin que les lettres vous soient écrites dans cette langue.',
  'plans-sold':
    'Là où des formules sont vendues, ce qui est payé est conservé avec le compte, et Stripe reçoit l’adresse e-mail de qui paie.',
  'file-of-own':
    'Une vidéo en cours de création ou de découpe est écrite dans un fichier que votre navigateur garde pour cette extension seule, jusqu’à ce qu’elle soit enregistrée avec son brouillon.',
  'quiet-hours':
    'Vos heures de calme sont conservées avec votre compte, afin qu’aucune lettre n’y arrive. Une lettre retenue est conservée jusqu’à leur fin, 30 jours au plus.',
};
