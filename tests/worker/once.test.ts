import { beforeEach, expect, it, vi } from 'vitest';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, stillClocks } from './sample.ts';

/** `Idempotency-Key`: what a script asks twice is done once. */

let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
});

const invite = (key: string, role = 'viewer', person = anna) =>
  ask<{ id: string; url: string; code: string; message: string }>(
    'POST',
    `/v1/w/${person.workspaceId}/invitations`,
    { token: person.token, body: { role }, headers: { 'idempotency-key': key } },
  );
const invitations = () => DB.prepare('SELECT count(*) AS n FROM invitations').first<number>('n');

it('the same key and body are answered as before, and nothing is done again', async () => {
  const first = await invite('one');
  const second = await invite('"one"');
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(second.headers.get('idempotent-replayed')).toBe('true');
  expect(await invitations()).toBe(1);
  expect((await invite('two')).body.id).not.toBe(first.body.id);
});

it('the same key with another body is refused with words', async () => {
  await invite('one');
  const { status, body } = await invite('one', 'editor');
  expect([status, body.code]).toEqual([422, 'key-reused']);
  expect(body.message).toContain('Take a new one');
  expect(await invitations()).toBe(1);
});

it('of twins at once one is done, and the other hears of it', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => invite('one')));
  expect(await invitations()).toBe(1);
  for (const { status, body } of answers) expect(status === 201 || body.code === 'twin-under-way').toBe(true);
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
});

it('a key belongs to whoever asks: another person, and another key for scripts, begin anew', async () => {
  const ben = await newPerson('Ben Wolf');
  await invite('one');
  expect((await invite('one', 'editor', ben)).status).toBe(201);
  const make = async () =>
    (
      await ask<{ key: string }>('POST', `/v1/w/${anna.workspaceId}/api-keys`, {
        token: anna.token,
        body: { name: 'Script', scopes: ['media:write'], days: null },
      })
    ).body.key;
  const look = (token: string, sha: string) =>
    ask('POST', `/v1/w/${anna.workspaceId}/media/presence`, {
      token,
      body: { sha256s: [sha.repeat(64)] },
      headers: { 'idempotency-key': 'one' },
    });
  const [first, second] = [await make(), await make()];
  expect((await look(first, 'a')).status).toBe(200);
  expect((await look(first, 'a')).headers.get('idempotent-replayed')).toBe('true');
  expect((await look(first, 'b')).status).toBe(422);
  const other = await look(second, 'b');
  expect([other.status, other.headers.get('idempotent-replayed')]).toEqual([200, null]);
});

it('what was refused was not done, and may be asked anew with the same key', async () => {
  const leave = () =>
    ask('POST', `/v1/w/${anna.workspaceId}/leave`, {
      token: anna.token,
      headers: { 'idempotency-key': 'one' },
    });
  expect((await leave()).status).toBe(409);
  expect((await leave()).body.code).toBe('last-owner');
});

it('what was begun and never ended is not begun again: whoever asks is told to look', async () => {
  await invite('one');
  await DB.prepare('UPDATE repeats SET status = NULL, answer_sealed = NULL').run();
  expect((await invite('one')).body.code).toBe('twin-under-way');
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 301_000);
  expect((await invite('one')).body.code).toBe('end-unknown');
  expect(await invitations()).toBe(1);
});

it('after a day a key is forgotten', async () => {
  await invite('one');
  await DB.prepare('UPDATE repeats SET at = at - 86400001').run();
  expect((await invite('one', 'editor')).status).toBe(201);
});

it('a key that is none is refused, and answers lie in the database encrypted', async () => {
  expect((await invite('with a space')).status).toBe(400);
  const { body } = await invite('one');
  const { results } = await DB.prepare('SELECT * FROM repeats').all();
  expect(JSON.stringify(results)).not.toContain(body.url.slice(-20));
});
