import type { Context } from '../context.ts';
import { requestFor } from '../providers/request.ts';
import { byCloudflare } from './cloudflare.ts';
import { MailRefused } from './refused.ts';

/** One letter. `key`: the same letter sent again has the same one, and is delivered once. */
export interface Mail {
  to: string[];
  subject: string;
  text: string;
  key: string;
}

/** Who carries letters. Throws where it did not take one; it may be asked again with the same key. */
export interface Sender {
  send(mail: Mail): Promise<void>;
}

const TIMEOUT = 20_000;

/** The service of the settings: one over HTTP, or Cloudflare's own where it is bound; null where none is set. */
export function senderOf(context: Pick<Context, 'env' | 'fetch'>): Sender | null {
  const { MAIL_URL, MAIL_SECRET, MAIL_FROM, EMAIL } = context.env;
  if (!MAIL_FROM) return null;
  if (MAIL_URL && MAIL_SECRET)
    return overHttp(context, { url: MAIL_URL, secret: MAIL_SECRET, from: MAIL_FROM });
  return EMAIL ? byCloudflare(EMAIL, MAIL_FROM) : null;
}

/**
 * A mail service with a call of this form, which several understand:
 * https://resend.com/docs/api-reference/emails/send-email (read on 2026-11-27).
 */
function overHttp(
  context: Pick<Context, 'env' | 'fetch'>,
  { url, secret, from }: { url: string; secret: string; from: string },
): Sender {
  const provider = { platform: 'mail', hosts: [new URL(url).hostname] };
  const request = requestFor(context, { provider, timeoutMs: TIMEOUT });
  return {
    async send({ to, subject, text, key }) {
      const answer = await request(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ from, to, subject, text }),
      });
      if (!answer.ok) throw new MailRefused(answer.status);
    },
  };
}
