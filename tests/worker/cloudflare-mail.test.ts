import { expect, it } from 'vitest';
import type { SignedIn } from '../../shared/api.ts';
import { senderOf } from '../../worker/mail/sender.ts';
import { signUpBody, site } from './site.ts';

/** Cloudflare's own mail service, as a binding: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/ */
function binding(refusal?: { code: string }) {
  const sent: unknown[] = [];
  const send = async (message: unknown) => {
    if (refusal) throw Object.assign(new Error('no'), refusal);
    sent.push(message);
    return { messageId: 'one' };
  };
  return { sent, EMAIL: { send } as unknown as SendEmail };
}
const MAIL_FROM = 'Clipcast <posts@clipcast.example>';

it('letters go by the binding where no other service is set', async () => {
  const { sent, EMAIL } = binding();
  const at = site({ EMAIL, MAIL_FROM });
  const { status } = await at.ask<SignedIn>('POST', '/v1/people', { body: signUpBody('carla@example.org') });
  expect(status).toBe(201);
  expect(sent).toMatchObject([
    {
      from: { name: 'Clipcast', email: 'posts@clipcast.example' },
      to: ['carla@example.org'],
      subject: 'Confirm your e-mail for Clipcast',
      text: expect.stringContaining('/email/'),
    },
  ]);
});

it('without a sender’s address there are no letters, and another service comes first', () => {
  const { EMAIL } = binding();
  const sender = (env: object) => senderOf({ env, fetch } as Parameters<typeof senderOf>[0]);
  expect(sender({ EMAIL })).toBeNull();
  expect(sender({ MAIL_FROM })).toBeNull();
  expect(sender({ EMAIL, MAIL_FROM })).not.toBeNull();
});

it.each([
  ['E_RECIPIENT_SUPPRESSED', 422],
  ['E_RATE_LIMIT_EXCEEDED', 503],
])('a refusal %s counts as %i: for good, or to be tried again', async (code, status) => {
  const { EMAIL } = binding({ code });
  const sender = senderOf({ env: { EMAIL, MAIL_FROM }, fetch } as unknown as Parameters<typeof senderOf>[0]);
  const letter = { to: ['carla@example.org'], subject: 's', text: 't', key: 'k' };
  await expect(sender?.send(letter)).rejects.toMatchObject({ status });
});
