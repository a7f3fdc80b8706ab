import { beforeEach, expect, it } from 'vitest';
import type { Me } from '../../../shared/api.ts';
import type { PolicyFields } from '../../../shared/operator.ts';
import { newest, POLICY } from '../../../shared/privacy/documents.ts';
import { keepDocuments } from '../../../worker/privacy/documents.ts';
import { ask, newPerson, type SignedInPerson, send } from '../ask.ts';
import { context } from '../privacy/household.ts';
import { DB } from '../sample.ts';
import { newOperator, operate } from './operator.ts';

const DAY = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const TEXTS = {
  operator: 'Harrow <Lane> Ltd',
  contact: 'privacy@harrow.example',
  processors: 'Resend, Inc. (letters)\nStripe (payments)',
  transfers: 'To the United States, under standard contractual clauses.',
};
let olga: SignedInPerson;
beforeEach(async () => {
  olga = await newOperator();
});

const change = (effective: string, texts: object = TEXTS, changes = ['Letters are sent by Resend.']) =>
  operate<PolicyFields & { code: string }>(olga, 'POST', '/policy', { ...texts, effective, changes });
const page = async (path = '/privacy') => (await send(path)).text();
const at = (ms: number) => ({ ...context(), now: () => ms });

it('is theirs at once while nobody else is here, and needs two weeks once somebody is', async () => {
  const first = await change(dayIn(0));
  expect(first.status).toBe(200);
  expect(await page()).toContain('Harrow &lt;Lane&gt; Ltd');
  expect(await page()).toContain('<p>Stripe (payments)</p>');
  await newPerson();
  const soon = await change(dayIn(3), { ...TEXTS, processors: 'Another' });
  expect([soon.status, soon.body.code]).toEqual([422, 'too-soon']);
  expect(await page('/forgot')).toContain('privacy@harrow.example');
  // Whom to write to may change at once.
  expect((await change(dayIn(0), { ...TEXTS, contact: 'new@harrow.example' })).status).toBe(200);
});

it('is announced on the page, told to members and to be accepted, and holds from its day on', async () => {
  await change(dayIn(0));
  const anna = await newPerson();
  await newPerson('Ben Wolf');
  await keepDocuments(context());
  const next = await change(dayIn(20), { ...TEXTS, processors: 'Acme GmbH (letters)' }, [
    'Letters are sent by Acme.',
  ]);
  expect(next.status).toBe(200);
  const shown = await page();
  expect(shown).toContain(`What changes on ${dayIn(20)}`);
  expect(shown).not.toContain('Acme GmbH');
  const notices = await DB.prepare(`SELECT message FROM notices WHERE workspace_id = ? AND kind = 'policy'`)
    .bind(anna.workspaceId)
    .all();
  expect(JSON.stringify(notices.results)).toContain('Letters are sent by Acme.');
  const { body } = await ask<Me>('GET', '/v1/me', { token: anna.token });
  const [pending] = body.documents;
  expect(pending).toMatchObject({ kind: 'privacy', effective: dayIn(20), must: false });
  expect(pending?.version).toBe(`${newest(POLICY).version}~${next.body.version}`);
  const accepted = await ask<{ documents: object[] }>('POST', '/v1/me/documents', {
    token: anna.token,
    body: { privacy: pending?.version },
  });
  expect(accepted.body.documents).toEqual([]);

  const later = at(Date.now() + 21 * DAY);
  const { showDocument } = await import('../../../worker/privacy/documents.ts');
  const holds = await (await showDocument(later, 'privacy', 'en')).text();
  expect(holds).toContain('Acme GmbH');
  expect(holds).toContain(`In effect since ${dayIn(20)}`);
  await keepDocuments(later);
  const kept = await DB.prepare(`SELECT body FROM documents WHERE kind = 'privacy' ORDER BY made_at`).all<{
    body: string;
  }>();
  expect(kept.results.map(({ body: text }) => text.includes('Acme'))).toEqual([false, true]);
});

it('who signs up later is told of nothing that held before', async () => {
  await change(dayIn(0));
  const anna = await newPerson();
  const { body } = await ask<Me>('GET', '/v1/me', { token: anna.token });
  expect(body.documents).toEqual([]);
});

it('can be seen before it is anybody’s, and taken back before its day', async () => {
  const seen = await operate<{ html: string }>(olga, 'POST', '/policy/preview', TEXTS);
  expect(seen.body.html).toContain('Harrow &lt;Lane&gt; Ltd');
  expect(seen.body.html).toMatch(/^<!doctype html>/);
  expect(await page()).not.toContain('Harrow');
  await newPerson();
  const next = await change(dayIn(20));
  expect((await operate(olga, 'POST', '/policy/drop', { version: next.body.version })).status).toBe(200);
  const { body } = await operate<{ coming: object[] }>(olga, 'GET', '/policy');
  expect(body.coming).toEqual([]);
  expect((await operate(olga, 'POST', '/policy/drop', { version: next.body.version })).status).toBe(404);
});

it('says nothing new where nothing is', async () => {
  await change(dayIn(0));
  expect((await change(dayIn(0))).body.code).toBe('nothing-new');
});

it('a second change before everybody was told of the first takes nothing from it: each workspace is told of both', async () => {
  const COUNT = 450;
  await DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${COUNT})
     INSERT INTO workspaces (id, name, time_zone, created_at)
     SELECT printf('w-%04d', i), 'Client ' || i, 'UTC', 1 FROM n`,
  ).run();
  await newPerson();
  expect((await change(dayIn(20), TEXTS, ['Letters are sent by Resend.'])).status).toBe(200);
  const second = { ...TEXTS, processors: 'Acme GmbH (letters)' };
  expect((await change(dayIn(30), second, ['Letters are sent by Acme.'])).status).toBe(200);
  for (let minute = 0; minute < 10; minute += 1) await keepDocuments(context());
  const told = async (words: string) =>
    (
      await DB.prepare(
        `SELECT count(*) AS notices, count(DISTINCT workspace_id) AS workspaces FROM notices WHERE kind = 'policy' AND message LIKE ?`,
      )
        .bind(`%${words}%`)
        .raw<[number, number]>()
    )[0];
  // The operator's own workspace, the new person's, and all others.
  const everybody = [COUNT + 2, COUNT + 2];
  expect(await told('Resend')).toEqual(everybody);
  expect(await told('Acme')).toEqual(everybody);
  expect(await DB.prepare(`SELECT count(*) AS n FROM marks WHERE key LIKE 'telling-%'`).first('n')).toBe(0);
});
