import { beforeEach, expect, test } from 'vitest';
import { toInstant } from '../../shared/schedule.ts';
import { keepQuiet } from '../../worker/db/queries/held-letters.ts';
import { mailNotices } from '../../worker/mail/mail-notices.ts';
import { sendHeld, writeTo } from '../../worker/mail/quiet.ts';
import { senderOf } from '../../worker/mail/sender.ts';
import { MAIL_SETTINGS, mailFake } from '../fakes/mail.ts';
import { ask, newPerson } from './ask.ts';
import { newStage, type Stage } from './publish/stage.ts';

/** Nobody is written to in their quiet hours; what was held back comes as one letter when they end. */

const NIGHT = {
  ...{ from: '22:00', to: '07:00', days: [1, 2, 3, 4, 5, 6, 7], urgent: true },
  timeZone: 'Europe/Berlin',
};
let stage: Stage;
let mail: ReturnType<typeof mailFake>;
let context: ReturnType<Stage['context']>;

beforeEach(async () => {
  stage = await newStage();
  mail = mailFake(stage.now);
  const plain = stage.context();
  context = {
    ...plain,
    env: { ...plain.env, ...MAIL_SETTINGS },
    fetch: (async (url: string, init: RequestInit) => mail.app.fetch(new Request(url, init))) as typeof fetch,
  };
});

/** Sets the clock to this wall time of Berlin, some days on. */
const at = (wall: string): void =>
  stage.pass(toInstant(`2027-03-${wall}:00`, 'Europe/Berlin').at - stage.now());
const quiet = (hours: object | null) => keepQuiet(stage.db, 'u1', hours && JSON.stringify(hours));
const member = async () => {
  const [row] = await stage.db.all<{ quiet: string | null }>(`SELECT quiet_hours AS quiet FROM users`);
  return { id: 'u1', email: 'a@b.example', language: 'en', quiet: row?.quiet ?? null };
};
async function write(key: string, isUrgent = false): Promise<void> {
  const sender = senderOf(context);
  if (!sender) throw new Error('No sender');
  const letter = { workspaceId: 'w1', subject: `About ${key}`, text: `Words of ${key}`, lang: 'en' } as const;
  await writeTo(context, sender, await member(), { ...letter, key, isUrgent });
}
const subjects = () => mail.letters().map((one) => one.subject);
const heldNow = async () => (await stage.db.all('SELECT * FROM held_letters')).length;

test('by day a letter goes at once, by night it waits until the morning', async () => {
  await quiet(NIGHT);
  at('01T20:00');
  await write('one');
  expect(subjects()).toEqual(['About one']);
  at('01T23:30');
  await write('two');
  await sendHeld(context);
  expect(subjects()).toEqual(['About one']);
  at('02T06:59');
  await sendHeld(context);
  expect(subjects()).toHaveLength(1);
  at('02T07:00');
  await sendHeld(context);
  expect(mail.letters().at(-1)).toMatchObject({ to: ['a@b.example'], subject: 'About two' });
  expect(mail.letters().at(-1)?.text).toContain('Words of two');
  expect(await heldNow()).toBe(0);
});

test('several of a night come as one letter, in their order, once', async () => {
  await quiet(NIGHT);
  at('01T23:00');
  await write('one');
  await write('one');
  at('02T03:00');
  await write('two');
  at('02T08:00');
  mail.refuse(1);
  await expect(sendHeld(context)).rejects.toThrow('503');
  await sendHeld(context);
  await sendHeld(context);
  expect(subjects()).toEqual(['2 messages from your quiet hours']);
  expect(mail.letters()[0]?.text).toMatch(/About one\n\nWords of one[\s\S]*About two\n\nWords of two/);
});

test('what needs its owner comes through, unless they want quiet from that too', async () => {
  await quiet(NIGHT);
  at('01T23:00');
  await write('failed', true);
  expect(subjects()).toEqual(['About failed']);
  await quiet({ ...NIGHT, urgent: false });
  await write('failed again', true);
  expect(subjects()).toHaveLength(1);
  expect(await heldNow()).toBe(1);
});

test('a notice of a failed post heeds them as well, and reaches its owner in the morning', async () => {
  await quiet({ ...NIGHT, urgent: false });
  at('01T23:00');
  await mailNotices(context);
  await stage.db.run(
    `INSERT INTO notices (id, workspace_id, kind, message, created_at)
     VALUES ('n1', 'w1', 'failed', 'A post did not go out.', ${stage.now()})`,
  );
  stage.pass(60_000);
  await mailNotices(context);
  expect(subjects()).toEqual([]);
  at('02T07:01');
  await sendHeld(context);
  expect(subjects()).toEqual(['A post did not go out.']);
});

test('turned off, what waits goes with the next minute; made longer, it waits longer', async () => {
  await quiet(NIGHT);
  at('01T23:00');
  await write('one');
  await quiet({ ...NIGHT, to: '09:00' });
  at('02T07:30');
  await sendHeld(context);
  expect(subjects()).toEqual([]);
  await quiet(null);
  await sendHeld(context);
  expect(subjects()).toEqual(['About one']);
});

test('whoever left a workspace meanwhile hears no more of it', async () => {
  await quiet(NIGHT);
  at('01T23:00');
  await write('one');
  await stage.db.run(`DELETE FROM members`);
  at('02T08:00');
  await sendHeld(context);
  expect(subjects()).toEqual([]);
});

test('a person sets them over the API, for themselves, and what they cannot be is refused', async () => {
  const { token } = await newPerson();
  const put = (quiet: object | null) =>
    ask<{ field?: string }>('PUT', '/v1/me/quiet-hours', { token, body: { quiet } });
  expect((await put(NIGHT)).status).toBe(200);
  const rows = await stage.db.all<{ quiet: string | null }>('SELECT quiet_hours AS quiet FROM users');
  expect(rows.filter(({ quiet }) => quiet !== null)).toHaveLength(1);
  expect((await put({ ...NIGHT, from: '25:00' })).status).toBe(400);
  expect((await put({ ...NIGHT, timeZone: 'Mars/Olympus' })).status).toBe(400);
  expect((await put(null)).status).toBe(200);
});
