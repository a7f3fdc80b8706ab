import * as z from 'zod';

/** What guards a person's account, as the Worker tells of it: e-mail, codes from an app, passkeys. */

const At = z.number().int();
const Empty = z.object({});

/** Six digits from the app, or a recovery code; asked for where the second factor is on. */
export const Code = z.string().trim().min(6, 'a code').max(40);
const password = z.string().min(1).max(200);
/** What is asked once more before something that matters. */
const sure = { password, code: Code.optional() };

export const Passkey = z.object({ id: z.string(), name: z.string(), madeAt: At, lastUsedAt: At.nullable() });
export type Passkey = z.infer<typeof Passkey>;

export const Guards = z.object({
  email: z.string(),
  /** Known to be theirs. */
  isConfirmed: z.boolean(),
  /** An e-mail it is to change to, once that is confirmed. */
  pending: z.string().nullable(),
  /** Whether letters can be written from here, and in the sandbox where they are read. */
  mail: z.boolean(),
  mailbox: z.string().nullable(),
  /** Since when codes are asked for; null: they are not. */
  codesSince: At.nullable(),
  recoveryLeft: z.number().int(),
  passkeys: z.array(Passkey),
});
export type Guards = z.infer<typeof Guards>;

const Recovery = z.object({
  /** Told once, here. */
  recovery: z.array(z.string()),
});

/** A part of the table in `api.ts`. */
export const OWN_ACCOUNT = {
  guards: { method: 'GET', path: '/v1/me/guards', in: Empty, out: Guards },
  /** The letter that proves the e-mail once more. */
  writeAgain: { method: 'POST', path: '/v1/me/email/letter', in: Empty, out: Empty },
  changeEmail: {
    method: 'POST',
    path: '/v1/me/email',
    in: z.object({ ...sure, email: z.email('an e-mail address').max(254) }),
    /** `letter`: it changes once the letter there is answered; otherwise it has changed. */
    out: z.object({ letter: z.boolean() }),
  },
  beginCodes: {
    method: 'POST',
    path: '/v1/me/codes',
    in: z.object(sure),
    /** What the app is told, as text and as an `otpauth:` address; told once, here. */
    out: z.object({ secret: z.string(), address: z.string() }),
  },
  /** The first code of the app proves that it has it: from then on codes are asked for. */
  confirmCodes: {
    method: 'POST',
    path: '/v1/me/codes/confirm',
    in: z.object({ code: Code }),
    out: Recovery,
  },
  renewRecovery: { method: 'POST', path: '/v1/me/codes/recovery', in: z.object(sure), out: Recovery },
  endCodes: { method: 'POST', path: '/v1/me/codes/end', in: z.object(sure), out: Empty },
  addPasskey: {
    method: 'POST',
    path: '/v1/me/passkeys',
    in: z.object(sure),
    /** Open this address in a tab: the passkey is made there. */
    out: z.object({ url: z.url() }),
  },
  dropPasskey: {
    method: 'POST',
    path: '/v1/me/passkeys/:id/remove',
    in: z.object(sure),
    out: Empty,
  },
} as const;

/** What an extension brings back from the page where a passkey was shown. */
export const SignInByPasskey = z.object({
  code: z.string().max(100),
  /** What the page was told the SHA-256 of. */
  verifier: z.string().min(43).max(128),
  device: z.string().trim().min(1).max(100),
});
