import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { SignedIn } from '../../shared/api.ts';
import { openKeys } from '../../worker/connect/seal.ts';
import { codeAt, stepOf } from '../../worker/people/totp.ts';
import { bindings } from '../flows/account.ts';
import { ask, newPerson, PASSWORD, type SignedInPerson } from './ask.ts';

const { DB } = env as unknown as { DB: D1Database };
const STEP = 30_000;
/** Base32 of `12345678901234567890`, the secret of the document's own examples. */
const EXAMPLE = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code', () => {
  // https://datatracker.ietf.org/doc/html/rfc6238#appendix-B, the last six of its eight digits.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s', async (second, code) => {
    expect(await codeAt(EXAMPLE, Math.floor(second / 30))).toBe(code);
  });

  it('counts one step before and after, and no further', async () => {
    const now = 1_234_567_890_000;
    const middle = Math.floor(now / STEP);
    for (const [offset, isGood] of [
      [-2, false],
      [-1, true],
      [0, true],
      [1, true],
      [2, false],
    ] as const)
      expect(await stepOf(EXAMPLE, await codeAt(EXAMPLE, middle + offset), now)).toBe(
        isGood ? middle + offset : null,
      );
  });
});

const clock = Date.now;
let ahead = 0;
/** The clock goes on: each code is another. */
async function nextCode(secret: string): Promise<string> {
  ahead += 2 * STEP;
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + ahead);
  return codeAt(secret, Math.floor(Date.now() / STEP));
}

async function withCodes(): Promise<SignedInPerson & { secret: string; recovery: string[] }> {
  const anna = await newPerson();
  const begun = await ask<{ secret: string; address: string }>('POST', '/v1/me/codes', {
    token: anna.token,
    body: { password: PASSWORD },
  });
  expect(begun.status).toBe(200);
  const { secret, address } = begun.body;
  expect(new URL(address).searchParams.get('secret')).toBe(secret);
  const code = await nextCode(secret);
  const on = await ask<{ recovery: string[] }>('POST', '/v1/me/codes/confirm', {
    token: anna.token,
    body: { code },
  });
  expect(on.status).toBe(200);
  return { ...anna, secret, recovery: on.body.recovery };
}
const signIn = (email: string, code?: string, password = PASSWORD) =>
  ask<SignedIn & { code: string }>('POST', '/v1/sessions', {
    body: { email, password, device: 'Phone', ...(code ? { code } : {}) },
  });

describe('codes from an app', () => {
  it('are asked for at sign-in, after the password, and each is good once', async () => {
    const anna = await withCodes();
    expect(anna.recovery).toHaveLength(10);
    expect((await signIn(anna.email, undefined, 'wrong')).body.code).toBe('wrong-password');
    expect(await signIn(anna.email)).toMatchObject({ status: 403, body: { code: 'code-needed' } });
    const code = await nextCode(anna.secret);
    expect((await signIn(anna.email, code)).status).toBe(201);
    expect(await signIn(anna.email, code)).toMatchObject({ status: 403, body: { code: 'wrong-code' } });
  });

  it('are not on before the first is given, and none of two at once is heard twice', async () => {
    const anna = await newPerson();
    const body = { password: PASSWORD };
    const begun = await ask<{ secret: string }>('POST', '/v1/me/codes', { token: anna.token, body });
    expect((await signIn(anna.email)).status).toBe(201);
    const wrong = await ask('POST', '/v1/me/codes/confirm', { token: anna.token, body: { code: '000000' } });
    expect(wrong.body.code).toBe('wrong-code');
    const code = await nextCode(begun.body.secret);
    await ask('POST', '/v1/me/codes/confirm', { token: anna.token, body: { code } });
    const next = await nextCode(begun.body.secret);
    const ends = await Promise.all([signIn(anna.email, next), signIn(anna.email, next)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual([201, 403]);
    expect(
      (await ask('POST', '/v1/me/codes', { token: anna.token, body: { ...body, code: next } })).status,
    ).toBe(403);
  });

  it('slow who guesses them, even with the right password', async () => {
    const anna = await withCodes();
    for (let count = 0; count < 5; count += 1)
      expect((await signIn(anna.email, String(count).padStart(6, '0'))).status).toBeGreaterThanOrEqual(403);
    const { status } = await signIn(anna.email, await codeAt(anna.secret, Math.floor(Date.now() / STEP)));
    expect(status).toBe(429);
  });

  it('have recovery codes, each once, stored as hashes', async () => {
    const anna = await withCodes();
    const [first = ''] = anna.recovery;
    expect(first).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
    const rows = await DB.batch(
      ['recovery_codes', 'second_factors'].map((name) => DB.prepare(`SELECT * FROM ${name}`)),
    );
    const stored = JSON.stringify(rows.map((one) => one.results));
    for (const secret of [anna.secret, first, first.replaceAll('-', '')])
      expect(stored).not.toContain(secret);
    expect((await signIn(anna.email, first.toUpperCase())).status).toBe(201);
    expect((await signIn(anna.email, first)).status).toBe(403);
  });

  it('are switched off with password and code alone; new recovery codes end the old ones', async () => {
    const anna = await withCodes();
    const post = async (path: string, code?: string) =>
      ask<{ recovery: string[]; code: string }>('POST', `/v1/me/codes/${path}`, {
        token: anna.token,
        body: { password: PASSWORD, ...(code ? { code } : {}) },
      });
    expect((await post('end')).body.code).toBe('code-needed');
    const renewed = await post('recovery', await nextCode(anna.secret));
    expect(renewed.body.recovery).toHaveLength(10);
    expect((await signIn(anna.email, anna.recovery[3])).status).toBe(403);
    expect((await post('end', renewed.body.recovery[0])).status).toBe(200);
    expect((await signIn(anna.email)).status).toBe(201);
    const deeds = await DB.prepare(`SELECT group_concat(action) AS all_of FROM audit`).first<string>(
      'all_of',
    );
    for (const deed of ['codes-on', 'recovery-renewed', 'codes-off']) expect(deeds).toContain(deed);
  });

  it('are asked for before a consent, a new password and a deletion', async () => {
    const anna = await withCodes();
    const connect = (code?: string) =>
      ask('POST', `/v1/w/${anna.workspaceId}/connections`, {
        token: anna.token,
        body: { platform: 'tiktok', ...(code ? { code } : {}) },
      });
    expect((await connect()).body.code).toBe('code-needed');
    expect((await connect(await nextCode(anna.secret))).body.code ?? '').not.toMatch(/code/);
    // It counts for a while.
    expect((await connect()).body.code ?? '').not.toMatch(/code/);
    const change = { password: PASSWORD, newPassword: 'quite another secret' };
    expect((await ask('POST', '/v1/me/password', { token: anna.token, body: change })).body.code).toBe(
      'code-needed',
    );
    const gone = await ask('POST', '/v1/me/delete', { token: anna.token, body: { password: PASSWORD } });
    expect(gone.body.code).toBe('code-needed');
  });

  it('outlive a change of the master key', async () => {
    const anna = await withCodes();
    const { buildContext } = await import('../../worker/build-context.ts');
    const { reseal } = await import('../../worker/connect/reseal.ts');
    const { expectCode } = await import('../../worker/people/codes.ts');
    const context = buildContext(bindings, { waitUntil: () => undefined });
    const newer = `n2:${btoa('n'.repeat(32))}`;
    const both = openKeys(`${newer},${bindings.MASTER_KEYS}`);
    const progress = await reseal({ ...context, keys: both }, { table: 'factors', after: '' });
    expect(progress).toMatchObject({ sealed: 1, unreadable: [], left: 0 });
    const code = await nextCode(anna.secret);
    await expect(expectCode({ ...context, keys: openKeys(newer) }, anna.userId, code)).resolves.toBe(true);
  });
});
