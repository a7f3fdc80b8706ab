import { browser } from 'wxt/browser';
import { readRemembered } from '../send/remembered.ts';

/** The few words that the background says by itself, where no screen is open. */
const en = {
  clip: 'Clip this page',
  sendTo: (name: string) => `Send to ${name}`,
  published: (name: string) => `Published on ${name}`,
  delivered: (name: string) => `Waiting in your ${name} inbox`,
  failed: (name: string) => `Not published on ${name}`,
  held: (name: string) => `On hold for ${name}: it needs you`,
  foreseen: (name: string) => `Look at a post for ${name} before it goes out`,
  notice: 'Clipcast',
  uncertain: (name: string) => `Look at ${name}: it may have been published`,
  clipFailed: 'This page could not be clipped',
  stuck: 'A post could not be sent',
  quietOver: 'While it was quiet',
  wentOut: (count: number) => (count === 0 ? '' : `${count} went out`),
  needYou: (count: number) => (count === 0 ? '' : count === 1 ? '1 needs you' : `${count} need you`),
};
type Words = typeof en;

const de: Words = {
  clip: 'Diese Seite clippen',
  sendTo: (name) => `An ${name} senden`,
  published: (name) => `Auf ${name} veröffentlicht`,
  delivered: (name) => `Wartet in deinem Eingang bei ${name}`,
  failed: (name) => `Nicht auf ${name} veröffentlicht`,
  held: (name) => `Für ${name} angehalten: du wirst gebraucht`,
  foreseen: (name) => `Sieh dir einen Beitrag für ${name} an, bevor er hinausgeht`,
  notice: 'Clipcast',
  uncertain: (name) => `Sieh auf ${name} nach: vielleicht ist es veröffentlicht`,
  clipFailed: 'Diese Seite war nicht zu clippen',
  stuck: 'Ein Beitrag war nicht zu senden',
  quietOver: 'Während Ruhe war',
  wentOut: (count) => (count === 0 ? '' : `${count} veröffentlicht`),
  needYou: (count) => (count === 0 ? '' : count === 1 ? '1 braucht dich' : `${count} brauchen dich`),
};

const es: Words = {
  clip: 'Clipear esta página',
  sendTo: (name) => `Enviar a ${name}`,
  published: (name) => `Publicada en ${name}`,
  delivered: (name) => `Espera en tu bandeja de ${name}`,
  failed: (name) => `No publicada en ${name}`,
  held: (name) => `En espera para ${name}: te necesita`,
  foreseen: (name) => `Mira una publicación para ${name} antes de que salga`,
  notice: 'Clipcast',
  uncertain: (name) => `Mira en ${name}: quizá esté publicada`,
  clipFailed: 'No se pudo clipear esta página',
  stuck: 'No se pudo enviar una publicación',
  quietOver: 'Mientras había silencio',
  wentOut: (count) => (count === 0 ? '' : count === 1 ? '1 publicada' : `${count} publicadas`),
  needYou: (count) => (count === 0 ? '' : count === 1 ? '1 te necesita' : `${count} te necesitan`),
};

const fr: Words = {
  clip: 'Clipper cette page',
  sendTo: (name) => `Envoyer vers ${name}`,
  published: (name) => `Publiée sur ${name}`,
  delivered: (name) => `Attend dans votre boîte ${name}`,
  failed: (name) => `Non publiée sur ${name}`,
  held: (name) => `En attente pour ${name} : elle a besoin de vous`,
  foreseen: (name) => `Regardez une publication pour ${name} avant son départ`,
  notice: 'Clipcast',
  uncertain: (name) => `Regardez sur ${name} : elle a peut-être été publiée`,
  clipFailed: 'Cette page n’a pas pu être clippée',
  stuck: 'Une publication n’a pas pu être envoyée',
  quietOver: 'Pendant le calme',
  wentOut: (count) => (count === 0 ? '' : count === 1 ? '1 publiée' : `${count} publiées`),
  needYou: (count) => (count === 0 ? '' : count === 1 ? '1 a besoin de vous' : `${count} ont besoin de vous`),
};

const nl: Words = {
  clip: 'Deze pagina clippen',
  sendTo: (name) => `Naar ${name} sturen`,
  published: (name) => `Geplaatst op ${name}`,
  delivered: (name) => `Wacht in je inbox van ${name}`,
  failed: (name) => `Niet geplaatst op ${name}`,
  held: (name) => `In de wacht voor ${name}: jij bent nodig`,
  foreseen: (name) => `Bekijk een bericht voor ${name} voordat het uitgaat`,
  notice: 'Clipcast',
  uncertain: (name) => `Kijk op ${name}: misschien is het geplaatst`,
  clipFailed: 'Deze pagina was niet te clippen',
  stuck: 'Een bericht was niet te versturen',
  quietOver: 'Terwijl het stil was',
  wentOut: (count) => (count === 0 ? '' : `${count} geplaatst`),
  needYou: (count) =>
    count === 0 ? '' : count === 1 ? 'voor 1 ben jij nodig' : `voor ${count} ben jij nodig`,
};

const pl: Words = {
  clip: 'Zrób klip tej strony',
  sendTo: (name) => `Wyślij do: ${name}`,
  published: (name) => `Opublikowano: ${name}`,
  delivered: (name) => `Czeka w Twojej skrzynce: ${name}`,
  failed: (name) => `Nie opublikowano: ${name}`,
  held: (name) => `Wstrzymano dla: ${name}. Potrzebna Twoja decyzja`,
  foreseen: (name) => `Spójrz na post dla: ${name}, zanim wyjdzie`,
  notice: 'Clipcast',
  uncertain: (name) => `Sprawdź: ${name}. Post mógł się ukazać`,
  clipFailed: 'Nie udało się zrobić klipu tej strony',
  stuck: 'Nie udało się wysłać posta',
  quietOver: 'W czasie ciszy',
  wentOut: (count) => (count === 0 ? '' : `opublikowano: ${count}`),
  needYou: (count) => (count === 0 ? '' : `czeka na Ciebie: ${count}`),
};

const WORDS: Record<string, Words> = { en, de, es, fr, nl, pl };

/** In the language that was chosen, else the browser's; English where we do not have it. */
export async function words(): Promise<Words> {
  const chosen = (await readRemembered()).language ?? browser.i18n.getUILanguage();
  return WORDS[chosen.slice(0, 2).toLowerCase()] ?? en;
}
