import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../../worker/app.ts';
import { buildContext } from '../../worker/build-context.ts';
import { type Bindings, readEnv } from '../../worker/env.ts';
import { signUp } from '../../worker/people/sign-in.ts';
import { PASSWORD } from './ask.ts';

const raw = env as unknown as Bindings & Record<string, unknown>;
const errorOf = (change: object): string => {
  try {
    readEnv({ ...raw, ...change });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the settings', () => {
  it('that are missing are named, with what to set', () => {
    expect(errorOf({ MASTER_KEYS: undefined })).toMatch(/MASTER_KEYS: .*openssl rand -base64 32/);
    expect(errorOf({ PUBLIC_URL: undefined, DB: undefined })).toMatch(/DB.*PUBLIC_URL/);
  });

  it('that are left empty, as the sample file of secrets leaves them, are not set', () => {
    const left = { TIKTOK_CLIENT_KEY: '', X_CLIENT_SECRET: '', SANDBOX_URL: '', SIGN_UP: '' };
    const env = readEnv({ ...raw, ...left });
    expect(env).toMatchObject({ SIGN_UP: 'open' });
    expect([env.TIKTOK_CLIENT_KEY, env.X_CLIENT_SECRET, env.SANDBOX_URL]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(errorOf({ MASTER_KEYS: '' })).toMatch(/MASTER_KEYS: .*openssl rand/);
  });

  it.each([
    [{ MASTER_KEYS: 'k1:c2VjcmV0LXZhbHVl' }, 'c2VjcmV0'],
    [{ PUBLIC_URL: 'https://clips.example/path/' }, 'clips.example'],
    [{ SIGN_UP: 'maybe' }, 'maybe'],
    [{ WAIT_FACTOR: '-3' }, '-3'],
    [{ SANDBOX_URL: 'ftp://sandbox.example' }, 'sandbox.example'],
  ])('that are wrong are named and never repeated: %o', (change, value) => {
    expect(errorOf(change)).toContain(Object.keys(change)[0]);
    expect(errorOf(change)).not.toContain(value);
  });
});

it('a Worker that is not set up says to whoever asks what is to be set', async () => {
  const bare = { ...raw, MASTER_KEYS: undefined };
  const execution = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };
  const answer = await buildApp().request('https://clips.example/v1/me', {}, bare, execution);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    code: 'not-set-up',
    message: 'Please set MASTER_KEYS: a secret `k1:BASE64`, made with: echo "k1:$(openssl rand -base64 32)"',
  });
});

const person = {
  name: 'Anna Berg',
  email: 'anna@example.org',
  password: PASSWORD,
  ofAge: true as const,
  acceptedTerms: '2026-11-22',
  device: 'Laptop',
  timeZone: 'Europe/Berlin',
};
const caller = { address: undefined, origin: undefined, lang: 'en' as const };
const closed = { status: 403, code: 'sign-up-closed' };

it('where sign-up is closed nobody new gets in', async () => {
  const open = buildContext(raw, { waitUntil: () => undefined });
  const context = { ...open, env: { ...open.env, SIGN_UP: 'closed' as const, SIGN_UP_ALLOW: person.email } };
  await expect(signUp(context, person, caller)).rejects.toMatchObject(closed);
});

it('where only invited people get in, so do those on the list, and nobody else', async () => {
  const open = buildContext(raw, { waitUntil: () => undefined });
  const env = {
    ...open.env,
    SIGN_UP: 'invited' as const,
    SIGN_UP_ALLOW: 'ben@example.org, Anna@Example.org',
  };
  const context = { ...open, env };
  const carla = { ...person, email: 'carla@example.org' };
  await expect(signUp(context, carla, caller)).rejects.toMatchObject(closed);
  const guess = { ...carla, invitation: 'a'.repeat(43) };
  await expect(signUp(context, guess, caller)).rejects.toMatchObject({ code: 'invitation-over' });
  expect((await signUp(context, person, caller)).person.email).toBe('anna@example.org');
});
