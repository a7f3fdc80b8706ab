import { beforeEach, expect, it } from 'vitest';
import type { PrivacyRequest } from '../../../shared/operator.ts';
import { answer, noteRequest } from '../../../worker/operator/requests.ts';
import { MAIL_SETTINGS, mailFake } from '../../fakes/mail.ts';
import { newPerson, ORIGIN, type SignedInPerson, send } from '../ask.ts';
import { context, household } from '../privacy/household.ts';
import { readZip, textIn } from '../privacy/read-zip.ts';
import { DB, stillClocks } from '../sample.ts';
import { newOperator, operate } from './operator.ts';

const DAY = 86_400_000;
let olga: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  olga = await newOperator();
});

const noted = (kind: string, email: string, more: object = {}) =>
  operate<PrivacyRequest & { code: string }>(olga, 'POST', '/requests', { kind, email, ...more });
const answered = (id: string, how: string, words = '') =>
  operate<PrivacyRequest & { code: string }>(olga, 'POST', `/requests/${id}/answer`, { how, answer: words });

it('is due a month after it came, and what is due first stands first', async () => {
  const receivedAt = Date.now() - 20 * DAY;
  const late = await noted('other', 'old@x.example', { receivedAt, about: 'Wants a correction' });
  expect([late.status, late.body.dueAt]).toEqual([201, receivedAt + 30 * DAY]);
  await noted('other', 'new@x.example');
  const { body } = await operate<{ items: PrivacyRequest[] }>(olga, 'GET', '/requests');
  expect(body.items.map((one) => one.email)).toEqual(['old@x.example', 'new@x.example']);
  const tomorrow = await noted('other', 'a@x.example', { receivedAt: Date.now() + DAY });
  expect(tomorrow.body.code).toBe('bad-day');
});

it('a deletion takes the person away, with a receipt that names nobody; another owner takes over', async () => {
  const anna = await household();
  const ben = await newPerson('Ben Wolf');
  await DB.prepare(`INSERT INTO members VALUES (?, ?, 'editor', 0)`).bind(anna.workspaceId, ben.userId).run();
  const request = await noted('deletion', anna.email.toUpperCase());
  expect(request.body.isKnown).toBe(true);
  expect((await answered(request.body.id, 'delete')).body.code).toBe('answer-missing');
  const done = await answered(request.body.id, 'delete', 'Answered from the same address');
  expect(done.body).toMatchObject({ outcome: 'done', email: null, isKnown: false });
  expect(await DB.prepare('SELECT id FROM users WHERE id = ?').bind(anna.userId).first()).toBeNull();
  const role = DB.prepare('SELECT role FROM members WHERE workspace_id = ? AND user_id = ?');
  expect(await role.bind(anna.workspaceId, ben.userId).first('role')).toBe('owner');
  const receipt = await send(String(done.body.receiptUrl).slice(ORIGIN.length));
  expect(receipt.status).toBe(200);
  expect(JSON.stringify((await DB.prepare('SELECT * FROM privacy_requests').all()).results)).not.toContain(
    anna.email,
  );
  expect((await answered(request.body.id, 'done', 'Again')).body.code).toBe('answered');
});

it('who deletes their account themselves stands in no request any more', async () => {
  const anna = await newPerson();
  await noted('other', anna.email, { about: 'Anna asks' });
  const { removePerson } = await import('../../../worker/privacy/delete.ts');
  await removePerson(context(), anna.userId);
  expect(await DB.prepare('SELECT email, about FROM privacy_requests').first()).toEqual({
    email: null,
    about: '',
  });
});

it('without a mail service an export is not handed to the operator', async () => {
  const anna = await newPerson();
  const request = await noted('export', anna.email);
  const refused = await answered(request.body.id, 'send');
  expect([refused.status, refused.body.code]).toEqual([422, 'no-mail']);
  expect(await DB.prepare('SELECT count(*) AS n FROM export_tickets').first('n')).toBe(0);
});

it('an export goes to the person’s own e-mail alone, and begins by a press', async () => {
  const anna = await household();
  const plain = context();
  const mail = mailFake(plain.now);
  const world = {
    ...plain,
    env: { ...plain.env, ...MAIL_SETTINGS, SANDBOX_URL: undefined },
    fetch: (async (url: string, init: RequestInit) => mail.app.fetch(new Request(url, init))) as typeof fetch,
  };
  const request = await noteRequest(world, olga.userId, { kind: 'export', email: anna.email, about: '' });
  const told = await answer(world, olga.userId, request.id, { how: 'send', answer: '' });
  expect(told.outcome).toBe('done');
  const [letter] = mail.letters();
  expect(letter?.to).toEqual([anna.email]);
  const [address = ''] = /http\S+\/take\/\S+/.exec(letter?.text ?? '') ?? [];
  expect(JSON.stringify(told)).not.toContain(address.split('/').at(-1));
  const path = address.slice(ORIGIN.length);
  // Opened by the mail service, and still there.
  expect(await (await send(path)).text()).toContain('<form method="post"');
  const file = await send(path.replace('/take/', '/export/'), { method: 'POST' });
  const files = readZip(new Uint8Array(await file.arrayBuffer()));
  expect(JSON.parse(textIn(files, 'person.json')).person.email).toBe(anna.email);
  expect((await send(path.replace('/take/', '/export/'), { method: 'POST' })).status).toBe(404);
});

it('of an e-mail that nobody has nothing can be sent or deleted; it is answered in words', async () => {
  const request = await noted('deletion', 'nobody@x.example');
  expect((await answered(request.body.id, 'delete', 'They asked by phone')).body.code).toBe('nobody-here');
  const done = await answered(request.body.id, 'refuse', 'Nothing is stored of you.');
  expect(done.body).toMatchObject({ outcome: 'refused', answer: 'Nothing is stored of you.' });
});
