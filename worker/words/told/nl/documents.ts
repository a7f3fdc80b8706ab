import type { documents as en } from '../en/documents.ts';

export const documents: Record<keyof typeof en, string> = {
  'first-terms': 'Dit zijn de eerste voorwaarden.',
  'first-policy': 'Dit is het eerste beleid.',
  reviewed:
    'Berichten kunnen worden beoordeeld: wie wat heeft goedgekeurd wordt bij het bericht bewaard, met de naam die een klant opgeeft die via een link beslist.',
  'client-links':
    'Links voor klanten worden bewaard tot 90 dagen nadat ze eindigen, en een toegangscode laat een halve dag een cookie achter.',
  'script-keys':
    'Eigenaren kunnen sleutels voor scripts maken. Van een sleutel bewaren we wat hij mag, wanneer hij voor het laatst is gebruikt en een hash met sleutel; de sleutel zelf wordt één keer getoond.',
  'named-addresses':
    'Eigenaren kunnen adressen (webhooks) opgeven die horen wat er van berichten werd: kenmerken, toestanden en links. Wat is gemeld wordt 30 dagen bewaard.',
  idempotency:
    'Wat met een Idempotency-Key wordt gevraagd, wordt met het antwoord een dag lang versleuteld bewaard.',
  'open-line':
    'Zolang een venster open is, meldt een lijn dat er iets is veranderd; wie luistert staat ernaast, hooguit een uur.',
  'film-look': 'De look van de films van een werkruimte wordt in je browser bewaard, tot je daar uitlogt.',
  'on-time':
    'Om op tijd te sturen noteren we of heel veel berichten in dezelfde seconde weggaan en hoe lang een platform nodig heeft om een soort bericht voor te bereiden.',
  'draft-tags': 'Labels waaronder je concepten opbergt worden erbij bewaard, in je browser.',
  yours:
    'Waar brieven geschreven kunnen worden, vraagt er een of je e-mailadres van jou is. Of je hebt geantwoord wordt bij je account bewaard.',
  'account-guards':
    'Je kunt je account beschermen met codes uit een app en met passkeys. Daarvan bewaren we een versleuteld geheim, hashes, openbare sleutels en de namen die je geeft.',
  'signed-from':
    'Vanuit welke extensie je bent ingelogd wordt bij de sessie bewaard, en haar willekeurige kenmerk tot 90 dagen na het laatste gebruik.',
  'operator-page':
    'Wie de server beheert heeft een pagina die mensen met naam en e-mailadres toont, werkruimtes met naam en cijfers, en niets van wat ze maken.',
  'let-in-list':
    'Wie de server beheert mag een lijst bijhouden van e-mailadressen die worden toegelaten, en noteert wat mensen per e-mail vragen: bewaard tot twee jaar na het antwoord.',
  'kept-language':
    'De taal die je extensie spreekt wordt bij je account bewaard, zodat brieven aan jou in die taal zijn.',
  'plans-sold':
    'Waar abonnementen worden verkocht, wordt bij het account bewaard wat is betaald, en Stripe krijgt het e-mailadres van wie betaalt.',
  'file-of-own':
    'Een video die wordt gemaakt of geknipt, wordt geschreven naar een bestand dat je browser alleen voor deze extensie bewaart, tot hij bij zijn concept is opgeslagen.',
  'quiet-hours':
    'Je stille uren worden bij je account bewaard, zodat er dan geen brief komt. Een brief die is tegengehouden wordt bewaard tot ze eindigen, hooguit 30 dagen.',
};
