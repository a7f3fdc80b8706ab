import { MailRefused } from './refused.ts';
import type { Sender } from './sender.ts';

/**
 * Cloudflare's own mail service, bound as `EMAIL`:
 * https://developers.cloudflare.com/email-service/api/send-emails/workers-api/ (read on 2026-11-27).
 */

/** What is wrong with the letter or its address: the same again is refused again. */
const FOR_GOOD = new Set([
  'E_VALIDATION_ERROR',
  'E_FIELD_MISSING',
  'E_TOO_MANY_RECIPIENTS',
  'E_RECIPIENT_NOT_ALLOWED',
  'E_RECIPIENT_SUPPRESSED',
]);

/** `Name <address>`, taken apart. */
function senderFrom(from: string): string | { name: string; email: string } {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  if (!email) return from.trim();
  return name ? { name, email } : email;
}

/** It knows no keys by which a letter that is sent again is the same: after a lost answer one may come twice. */
export function byCloudflare(binding: Pick<SendEmail, 'send'>, from: string): Sender {
  return {
    async send({ to, subject, text }) {
      try {
        await binding.send({ from: senderFrom(from), to, subject, text });
      } catch (error) {
        const code = String((error as { code?: unknown } | null)?.code ?? '');
        throw new MailRefused(FOR_GOOD.has(code) ? 422 : 503);
      }
    },
  };
}
