import type { Context } from '../context.ts';
import type { PageLanguage } from '../words/language.ts';
import { LETTER_FOOT } from '../words/letter-foot.ts';
import { MailRefused } from './refused.ts';
import type { Mail, Sender } from './sender.ts';

/** Sends one letter, with where it comes from at its foot. Throws where the service is down: it is tried again later. */
export async function sendLetter(
  context: Context,
  sender: Sender,
  mail: Mail,
  lang: PageLanguage = 'en',
): Promise<void> {
  const foot = LETTER_FOOT[lang](context.env.PUBLIC_URL);
  await sender.send({ ...mail, text: `${mail.text}\n\n${foot}` }).catch((error) => {
    // An address that is not taken must not keep the others from theirs; everything else is tried again.
    if (!(error instanceof MailRefused) || error.status >= 500 || error.status === 429) throw error;
    context.log.error('mail', error, { status: error.status });
  });
}

/** Writes after the answer, so that its time tells nothing; a service that is down is logged. Nothing without a service. */
export function writeLater(
  context: Context,
  sender: Sender | null,
  mail: Mail,
  lang: PageLanguage = 'en',
): void {
  if (!sender) return;
  context.later(sendLetter(context, sender, mail, lang).catch((error) => context.log.error('mail', error)));
}
