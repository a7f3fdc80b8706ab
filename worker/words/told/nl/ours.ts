import type { ours as en } from '../en/ours.ts';

export const ours: Record<keyof typeof en, string> = {
  gone: 'Een geplaatst bericht is niet meer te zien: het is op het platform verwijderd, verborgen of weggehaald.',
  unsettled:
    'Een bericht is misschien geplaatst: het account werd losgekoppeld voordat het platform het zei. Kijk en kies dan.',
  'account-again': 'Dit account moet opnieuw gekoppeld worden.',
  'must-connect': '{name} moet opnieuw gekoppeld worden.',
  'connect-first': '{name} moet eerst opnieuw gekoppeld worden.',
  'one-waits': 'Eén bericht wacht erop.',
  'some-wait': '{n} berichten wachten erop.',
  'one-open': 'Eén bericht werd net geplaatst: hoe dat afliep is pas te vragen als het weer gekoppeld is.',
  'some-open':
    '{n} berichten werden net geplaatst: hoe dat afliep is pas te vragen als het weer gekoppeld is.',
  'ends-tomorrow': 'De verbinding met {name} eindigt over een dag: koppel opnieuw.',
  'ends-soon': 'De verbinding met {name} eindigt over {n} dagen: koppel opnieuw.',
  'one-after': 'Eén bericht valt daarna.',
  'some-after': '{n} berichten vallen daarna.',
  'no-readable': 'Het platform gaf geen leesbaar antwoord.',
  renewing: 'De verbinding wordt net vernieuwd.',
  'changed-meanwhile': 'De verbinding veranderde intussen.',
  renewed: 'De verbinding is vernieuwd.',
  'no-app': 'Deze Worker heeft geen app-gegevens meer voor {p}.',
  'platform-ended': 'Het platform heeft deze verbinding beëindigd.',
  'held-here':
    'Wie deze server beheert houdt deze werkruimte vast: {why} De berichten wachten, er gaat niets verloren.',
  'open-again':
    'Deze werkruimte is weer open. De berichten gaan door; die waarvan de tijd voorbij is vragen het je eerst.',
  'payment-failed':
    'Een betaling voor je abonnement mislukte. Alles gaat door tot {day}; daarna wordt niets nieuws aangenomen, en wat gepland is gaat nog uit. Kijk in de instellingen naar je kaart.',
  'plan-ended':
    'Je abonnement is afgelopen. Wat er is blijft en wat gepland is gaat uit; boven het gratis abonnement wordt niets nieuws aangenomen.',
  'series-stopped': 'Een herhaald bericht is gestopt: {why}',
  'series-gone': 'Het bericht dat herhaald wordt, of wie het maakte, is er niet meer.',
  'policy-changes': 'Het privacybeleid van deze server verandert op {day}. {changes}',
  'terms-change': 'De gebruiksvoorwaarden van deze server veranderen op {day}. {changes}',
  'taken-back': 'Het is teruggenomen: alles blijft zoals het is.',
  'your-word': 'Een bericht wacht op jouw beslissing.',
  'broke-post': 'Er ging aan onze kant iets stuk met dit bericht. Het is niet verzonden.',
  'broke-step': 'Bij deze stap ging er aan onze kant iets stuk.',
  'media-gone-again':
    'Een foto of video van dit bericht is niet meer bewaard: open het concept en plan het opnieuw.',
  'media-gone': 'Een foto of video van dit bericht is niet meer bewaard.',
  'media-missing':
    'Foto’s of video’s van dit bericht zijn er nog niet: open de browser waarin het gemaakt is.',
  'not-approved': 'Een bericht wacht op goedkeuring en is niet uitgegaan.',
  'approval-void': 'Een bericht is na goedkeuring veranderd en wacht op een nieuwe.',
  late: 'Een bericht is te laat en wacht op jouw beslissing.',
  'connection-dead': 'Een bericht wacht tot het account weer gekoppeld is.',
  'media-not-here': 'Een bericht wacht op foto’s of video’s die niet zijn aangekomen.',
  duplicate: 'Een bericht lijkt op een dat al uitging en wacht op jouw beslissing.',
  quota: 'Een bericht wacht: het account heeft voorlopig geen berichten meer over.',
  suspended: 'Een bericht wacht: wie deze server beheert houdt de werkruimte vast.',
  skipped: 'Een bericht was te laat en is overgeslagen, zoals je koos.',
  'not-finished': 'Het platform heeft dit bericht niet klaargemaakt.',
  'too-long-working': 'Het platform is er al te lang mee bezig.',
  working: 'Het platform is ermee bezig.',
  'never-arrived': 'Het platform nam het bericht niet aan, hoe vaak het ook verzonden werd.',
  'not-arrived': 'Het is niet op het platform aangekomen.',
  'may-be-published': 'Misschien geplaatst: kijk op het platform en kies dan.',
  'no-end': 'We zagen niet hoe de publicatie-aanroep eindigde.',
  'no-step-end': 'Deze stap kwam niet tot een einde.',
  'connection-ends':
    'De verbinding met {name} eindigt op {day}, voordat dit bericht uitgaat: koppel opnieuw.',
  'quota-day':
    '{n} berichten van dit account gaan uit in de dag ervoor, en er worden er {most} aangenomen: kies een latere tijd.',
  'quota-kind':
    '{n} berichten van deze soort ({kind}) gaan uit in de dag ervoor, en er worden er {most} aangenomen: kies een latere tijd.',
  'quota-minute':
    '{n} berichten van dit account gaan uit in de minuut ervoor, en er worden er {most} aangenomen: kies een latere tijd.',
  'platform-full': '{p} neemt tot {when} niets meer aan: dan gaat dit bericht uit, of kies een latere tijd.',
  'alike-beside':
    '{p} weigert een tekst die het net gezien heeft: de keer ervoor of erna in de reeks zegt hetzelfde, geef het dus andere woorden.',
  'one-by-one': 'Het is te laat en gaat uit na de berichten ervoor, een voor een.',
  'no-more-now': 'Het platform neemt voorlopig niets meer aan.',
  'not-asked': 'Het kon niet gevraagd worden.',
  'tried-again':
    'Het wordt vanzelf opnieuw geprobeerd; kies een andere tijd als dit bericht niet kan wachten.',
  'platform-silent': 'Het platform antwoordde niet.',
  'and-more': '(en nog {n})',
  'nearly-same': 'Bijna hetzelfde als “{title}” op hetzelfde account. Toch plaatsen?',
  elsewhere: 'Dit account hoort niet bij deze werkruimte.',
  'webhook-gone':
    'De webhook op {host} is uitgezet: hij antwoordde dat hij weg is. Maak hem in orde, zet hem aan in de instellingen en stuur opnieuw wat hij miste.',
  'webhook-failing':
    'De webhook op {host} is uitgezet: hij nam vijf dagen niets aan. Maak hem in orde, zet hem aan in de instellingen en stuur opnieuw wat hij miste.',
};
