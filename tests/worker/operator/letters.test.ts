import { beforeEach, expect, it } from 'vitest';
import { restorePerson, suspendPerson } from '../../../worker/operator/people.ts';
import { answer, noteRequest } from '../../../worker/operator/requests.ts';
import { makePass } from '../../../worker/operator/sign-up.ts';
import { MAIL_SETTINGS, mailFake } from '../../fakes/mail.ts';
import { newPerson, type SignedInPerson } from '../ask.ts';
import { context } from '../privacy/household.ts';
import { DB, stillClocks } from '../sample.ts';
import { newOperator } from './operator.ts';

/** Letters of whoever runs the server are in the language of who reads them. */

let olga: SignedInPerson;
let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  olga = await newOperator();
  anna = await newPerson();
  await DB.prepare(`UPDATE users SET language = 'de' WHERE id = ?`).bind(anna.userId).run();
});

function withMail() {
  const mail = mailFake(Date.now);
  const work: Promise<unknown>[] = [];
  const plain = context();
  const world = {
    ...plain,
    env: { ...plain.env, ...MAIL_SETTINGS },
    fetch: (async (url: string, init: RequestInit) => mail.app.fetch(new Request(url, init))) as typeof fetch,
    later: (one: Promise<unknown>) => void work.push(one),
  };
  const letters = async () => {
    await Promise.all(work);
    return mail.letters();
  };
  return { world, letters };
}

it('to who is suspended, let in again, or asked what is stored of them', async () => {
  const { world, letters } = withMail();
  await suspendPerson(world, olga.userId, anna.userId, 'Spam on a Page.');
  await restorePerson(world, olga.userId, anna.userId);
  for (const [kind, how] of [
    ['export', 'send'],
    ['deletion', 'delete'],
  ] as const) {
    const asked = { kind, email: anna.email, about: '', receivedAt: undefined };
    const { id } = await noteRequest(world, olga.userId, asked);
    await answer(world, olga.userId, id, { how, answer: 'From the same address' });
  }
  const told = await letters();
  expect(told.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([
      'Dein Konto ist gesperrt',
      'Dein Konto ist wieder offen',
      'Was über dich gespeichert ist',
      'Dein Konto ist gelöscht',
    ]),
  );
  expect(told.find(({ subject }) => subject === 'Dein Konto ist gesperrt')?.text).toContain(
    'Spam on a Page.',
  );
  for (const { text } of told) expect(text).toContain('Gesendet vom Clipcast');
});

it('to who is invited: in theirs where they are known, else in that of whoever invites', async () => {
  const { world, letters } = withMail();
  await makePass(world, olga.userId, anna.email, 'fr');
  await makePass(world, olga.userId, 'nobody@x.example', 'fr');
  expect((await letters()).map(({ subject }) => subject).toSorted()).toEqual([
    'Eine Einladung zu Clipcast',
    'Une invitation à Clipcast',
  ]);
});
