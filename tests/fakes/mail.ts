import { Hono } from 'hono';
import * as z from 'zod';

/** A letter that the sandbox's mail service took. */
export interface Letter {
  at: number;
  from: string;
  to: string[];
  subject: string;
  text: string;
}

const Body = z.strictObject({
  from: z.string().includes('@'),
  to: z.array(z.email()).min(1).max(50),
  subject: z.string().min(1),
  text: z.string().min(1),
});

/** Nothing about it is secret. */
export const MAIL_SETTINGS = {
  MAIL_URL: 'https://api.resend.com/emails',
  MAIL_SECRET: 'sandbox-mail-secret',
  MAIL_FROM: 'Clipcast <posts@clipcast.example>',
} as const;

/** A strict stand-in for a mail service: https://resend.com/docs/api-reference/emails/send-email (read on 2026-11-27). */
export function mailFake(now: () => number) {
  const letters: Letter[] = [];
  const known = new Map<string, string>();
  let refusing = 0;
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname });
  app.post('/emails', async (c) => {
    if (c.req.header('authorization') !== `Bearer ${MAIL_SETTINGS.MAIL_SECRET}`)
      return c.json({ statusCode: 401, name: 'missing_api_key', message: 'Missing API key' }, 401);
    if (refusing > 0) {
      refusing -= 1;
      return c.json({ statusCode: 503, name: 'application_error', message: 'Try again' }, 503);
    }
    const body = Body.safeParse(await c.req.json().catch(() => null));
    if (!body.success)
      return c.json({ statusCode: 422, name: 'validation_error', message: z.prettifyError(body.error) }, 422);
    const key = c.req.header('idempotency-key') ?? '';
    if (key.length > 256)
      return c.json({ statusCode: 400, name: 'invalid_idempotency_key', message: 'Too long' }, 400);
    const id = known.get(key) ?? crypto.randomUUID();
    if (!known.has(key)) letters.push({ at: now(), ...body.data });
    if (key) known.set(key, id);
    return c.json({ id });
  });
  return {
    hosts: ['api.resend.com'],
    app,
    letters: (): readonly Letter[] => letters,
    /** The next so many letters are not taken. */
    refuse: (times: number): void => {
      refusing = times;
    },
  };
}

export type MailFake = ReturnType<typeof mailFake>;
