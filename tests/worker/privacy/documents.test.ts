import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '../../../shared/api.ts';
import { type DocumentVersion, POLICY, TERMS } from '../../../shared/privacy/documents.ts';
import { keepDocuments } from '../../../worker/privacy/documents.ts';
import { ask, newPerson, PASSWORD, type SignedInPerson, send } from '../ask.ts';
import { DB, draft, newAccount, schedule, stillClocks, target } from '../sample.ts';
import { context } from './household.ts';

const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
let anna: SignedInPerson;
const [terms, policy] = [TERMS, POLICY] as unknown as [DocumentVersion[], DocumentVersion[]];

/** Here the first of each is all there is, whatever came later. */
const real = [TERMS, POLICY].map((versions) => [...versions]) as [DocumentVersion[], DocumentVersion[]];
beforeEach(async () => {
  terms.length = 1;
  policy.length = 1;
  stillClocks();
  anna = await newPerson();
  await keepDocuments(context());
});
afterEach(() => {
  terms.splice(0, terms.length, ...real[0]);
  policy.splice(0, policy.length, ...real[1]);
});

const comes = (versions: DocumentVersion[], change: Partial<DocumentVersion>): void =>
  void versions.push({
    version: day(0),
    effective: day(14),
    changes: ['Photos are kept for a year.'],
    matters: true,
    ...change,
  });
const pending = async () => (await ask<Me>('GET', '/v1/me', { token: anna.token })).body.documents;
const html = async (path: string) => (await send(path)).text();
const notices = async () =>
  (await DB.prepare(`SELECT message FROM notices WHERE kind = 'policy'`).all<{ message: string }>()).results;

describe('the privacy policy and the terms', () => {
  it('are pages with the day they hold from, who runs the server, and how to reach them', async () => {
    for (const path of ['/privacy', '/terms']) {
      const text = await html(path);
      expect(text).toContain('In effect since 2026-11-22');
      expect(text).toContain('whoever runs 127.0.0.1:8787');
    }
    expect(await html('/')).toMatch(/href="\/privacy".*href="\/terms"/);
  });

  it('name what the law and the platforms ask for', async () => {
    const text = await html('/privacy');
    for (const words of [
      'YouTube API Services',
      'https://policies.google.com/privacy',
      'https://security.google.com/settings/security/permissions',
      'Cloudflare',
      'under 13',
      'within 30 days',
      'Nothing is sold',
      'authority for data protection',
    ])
      expect(text).toContain(words);
    expect(await html('/terms')).toContain('https://www.youtube.com/t/terms');
  });

  it('are kept in every version that was shown, each at an address of its own', async () => {
    comes(policy, { effective: day(0) });
    await keepDocuments({ ...context(), now: () => Date.now() + 1000 });
    await keepDocuments({ ...context(), now: () => Date.now() + 2000 });
    const links = [...(await html('/privacy')).matchAll(/href="(\/privacy\/[\w-]+)"/g)].map(
      (one) => one[1] ?? '',
    );
    expect(links).toHaveLength(2);
    expect(links[1]).toContain('2026-11-22');
    const old = await html(links[1] ?? '');
    expect(old).toMatch(/version 2026-11-22/);
    expect(old).toContain('Every single field');
    expect((await send('/privacy/2020-01-01')).status).toBe(404);
  });

  it('keep another version where whoever runs the server gives another name', async () => {
    const { env } = context();
    await keepDocuments({
      ...context(),
      env: { ...env, OPERATOR: 'Harrow <Lane> Ltd', CONTACT: 'privacy@harrow.example' },
    });
    const { results } = await DB.prepare(`SELECT body FROM documents WHERE kind = 'terms'`).all<{
      body: string;
    }>();
    expect(results).toHaveLength(2);
    expect(
      results.some((row) =>
        row.body.includes('Harrow &lt;Lane&gt; Ltd: <a href="mailto:privacy@harrow.example">'),
      ),
    ).toBe(true);
    expect(await notices()).toEqual([]);
  });
});

describe('a change', () => {
  it('is told to the members of every workspace, once, and ahead of its day', async () => {
    await newPerson('Ben Wolf');
    comes(policy, {});
    for (let minute = 0; minute < 4; minute += 1) await keepDocuments(context());
    const told = await notices();
    expect(told).toHaveLength(2);
    expect(told[0]?.message).toBe(
      `The privacy policy of this server changes on ${day(14)}. Photos are kept for a year.`,
    );
    expect(await html('/privacy')).toContain(`What changes on ${day(14)}`);
  });

  it('of the terms that matters is asked to be accepted, and from its day on nothing new goes in before', async () => {
    const account = await newAccount(anna);
    comes(terms, {});
    expect(await pending()).toMatchObject([
      { kind: 'terms', version: day(0), effective: day(14), matters: true, must: false },
    ]);
    expect((await schedule(anna, draft(account, 'a'.repeat(64)))).status).toBe(201);
    terms.pop();
    comes(terms, { version: day(-20), effective: day(0) });
    terms[1] = { ...(terms[1] as DocumentVersion), version: '2026-12-01' };
    const targets = [target(account, 'b'.repeat(64), { duplicate: true })];
    const input = draft(account, 'b'.repeat(64), { draftId: 'draft-0002', targets });
    const { status, body } = await schedule<{ code: string }>(anna, input);
    expect([status, body.code]).toEqual([403, 'terms-changed']);
    const accepted = await ask<{ documents: object[] }>('POST', '/v1/me/documents', {
      token: anna.token,
      body: { terms: '2026-12-01' },
    });
    expect(accepted.body.documents).toEqual([]);
    expect((await schedule(anna, input)).status).toBe(201);
  });

  it('of the policy is shown until it was read, and stops nothing', async () => {
    const account = await newAccount(anna);
    comes(policy, { version: '2026-12-01', effective: day(0) });
    expect(await pending()).toMatchObject([
      { kind: 'privacy', must: false, changes: ['Photos are kept for a year.'] },
    ]);
    expect((await schedule(anna, draft(account, 'a'.repeat(64)))).status).toBe(201);
    await ask('POST', '/v1/me/documents', { token: anna.token, body: { privacy: '2026-12-01' } });
    expect(await pending()).toEqual([]);
  });
});

describe('accepting', () => {
  it('is written down with its version and day, and takes no version that is none of ours', async () => {
    comes(terms, { version: '2026-12-01' });
    await ask('POST', '/v1/me/documents', { token: anna.token, body: { terms: '2026-12-01' } });
    const row = await DB.prepare('SELECT terms_version, terms_at FROM users').first<{
      terms_version: string;
      terms_at: number;
    }>();
    expect(row?.terms_version).toBe('2026-12-01');
    expect(Math.abs((row?.terms_at ?? 0) - Date.now())).toBeLessThan(60_000);
    const deed = await DB.prepare(`SELECT detail FROM audit WHERE action = 'terms-accepted'`).first('detail');
    expect(deed).toBe('terms 2026-12-01');
    const wrong = await ask('POST', '/v1/me/documents', { token: anna.token, body: { terms: '1999-01-01' } });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'terms-unknown']);
    // An older one accepted late takes nothing back.
    await ask('POST', '/v1/me/documents', { token: anna.token, body: { terms: '2026-11-22' } });
    expect(await DB.prepare('SELECT terms_version FROM users').first('terms_version')).toBe('2026-12-01');
  });

  it('comes with signing up: of the terms this server has, and no others', async () => {
    const { body: shown } = await ask<{ terms: { version: string; url: string } }>('GET', '/v1/documents');
    expect(shown.terms).toMatchObject({ version: '2026-11-22', url: 'http://127.0.0.1:8787/terms' });
    const signUp = (acceptedTerms: string) =>
      ask('POST', '/v1/people', {
        body: {
          name: 'Ben Wolf',
          email: 'ben@example.org',
          password: PASSWORD,
          ofAge: true,
          acceptedTerms,
          device: 'Laptop',
          timeZone: 'UTC',
        },
      });
    expect((await signUp('1999-01-01')).body).toMatchObject({
      code: 'terms-unknown',
      field: 'acceptedTerms',
    });
    expect((await signUp('2026-11-22')).status).toBe(201);
    expect(await pending()).toEqual([]);
  });
});
