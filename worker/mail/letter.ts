import type { Context } from '../context.ts';
import { type Mail, MailRefused, type Sender } from './sender.ts';

/** Sends one letter, with where it comes from at its foot. Throws where the service is down: it is tried again later. */
export async function sendLetter(context: Context, sender: Sender, mail: Mail): Promise<void> {
  const foot = `Open Clipcast in your browser to see more and to decide.\nSent by the Clipcast at ${context.env.PUBLIC_URL}.`;
  await sender.send({ ...mail, text: `${mail.text}\n\n${foot}` }).catch((error) => {
    // An address that is not taken must not keep the others from theirs; everything else is tried again.
    if (!(error instanceof MailRefused) || error.status >= 500 || error.status === 429) throw error;
    context.log.error('mail', error, { status: error.status });
  });
}
