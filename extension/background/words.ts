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
};

/** In the language that was chosen, else the browser's; English where we do not have it. */
export async function words(): Promise<Words> {
  const chosen = (await readRemembered()).language ?? browser.i18n.getUILanguage();
  return chosen.startsWith('de') ? de : en;
}
