import { expect, test } from 'vitest';
import { mailNotices } from '../../worker/mail/mail-notices.ts';
import { MAIL_SETTINGS, mailFake } from '../fakes/mail.ts';
import { newStage, type Stage } from './publish/stage.ts';

/** A Worker with a sender (unless told otherwise), and the service it sends to. */
async function post(settings: object = MAIL_SETTINGS) {
  const stage = await newStage();
  const mail = mailFake(stage.now);
  const plain = stage.context();
  const context = {
    ...plain,
    env: { ...plain.env, ...settings },
    fetch: (async (url: string, init: RequestInit) => mail.app.fetch(new Request(url, init))) as typeof fetch,
  };
  const go = async () => {
    stage.pass(60_000);
    await mailNotices(context);
  };
  await go();
  return { stage, mail, go };
}

const notice = (stage: Stage, id: string, message: string, publicationId: string | null = null) =>
  stage.db.run(
    `INSERT INTO notices (id, workspace_id, kind, publication_id, message, created_at)
     VALUES ('${id}', 'w1', 'rehearsal', ${publicationId ? `'${publicationId}'` : 'NULL'}, '${message}', ${stage.now()})`,
  );

test('a Problem found early reaches the owner by e-mail within two minutes, with the post it is about', async () => {
  const { stage, mail, go } = await post();
  const id = await stage.add();
  await notice(stage, 'n1', 'Connect TikTok again.', id);
  await go();
  const [letter] = mail.letters();
  expect(letter).toMatchObject({ to: ['a@b.example'], subject: 'Connect TikTok again.' });
  expect(letter?.text).toContain('House\nConnect TikTok again.');
  expect(letter?.text).toContain('https://clipcast.example');
});

test('what comes together goes in one letter, and none goes twice', async () => {
  const { stage, mail, go } = await post();
  for (const id of ['n1', 'n2', 'n3']) await notice(stage, id, `Look at ${id}.`);
  await go();
  await go();
  expect(mail.letters().map((one) => one.subject)).toEqual(['3 things need you']);
  await notice(stage, 'n4', 'Look at n4.');
  await go();
  expect(mail.letters()).toHaveLength(2);
});

test('a mail service that is down gets the letter later, once', async () => {
  const { stage, mail, go } = await post();
  await notice(stage, 'n1', 'Look at n1.');
  mail.refuse(2);
  await expect(go()).rejects.toThrow('503');
  await expect(go()).rejects.toThrow('503');
  await go();
  await go();
  expect(mail.letters()).toHaveLength(1);
});

test('without a sender nothing is sent, and what was before one was set is no news', async () => {
  const { stage, mail, go } = await post({});
  await notice(stage, 'n1', 'Look at n1.');
  await go();
  expect(mail.letters()).toEqual([]);
  expect(await stage.db.all('SELECT * FROM marks')).toEqual([]);
});
