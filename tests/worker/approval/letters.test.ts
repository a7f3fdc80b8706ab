import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { buildContext } from '../../../worker/build-context.ts';
import type { Bindings } from '../../../worker/env.ts';
import { mailReviews } from '../../../worker/mail/mail-reviews.ts';
import { MAIL_SETTINGS, mailFake } from '../../fakes/mail.ts';
import { ask } from '../ask.ts';
import { stillClocks } from '../sample.ts';
import { approve, at, newTeam, say, type Team, write } from './team.ts';

let team: Team;
let mail: ReturnType<typeof mailFake>;
let go: () => Promise<void>;
beforeEach(async () => {
  stillClocks();
  team = await newTeam();
  let shift = 0;
  const now = () => Date.now() + shift;
  mail = mailFake(now);
  const plain = buildContext(env as unknown as Bindings, { waitUntil: () => undefined });
  const context = {
    ...plain,
    now,
    env: { ...plain.env, ...MAIL_SETTINGS },
    fetch: (async (url: string, init: RequestInit) => mail.app.fetch(new Request(url, init))) as typeof fetch,
  };
  // Before anything happened, so that all of it is news.
  await mailReviews({ ...context, now: () => Date.now() });
  go = async () => {
    shift += 60_000;
    await mailReviews(context);
  };
});

const letters = () => mail.letters().map(({ to, subject }) => [to[0], subject]);

it('whose turn it is learns of it by e-mail, once: approvers of what waits, writers of what became of it', async () => {
  const { id } = await write(team);
  await go();
  await go();
  expect(letters()).toEqual([[team.ada.email, 'Townhouse, 5 rooms waits for your approval.']]);
  await say(team.ada, id, 'changes', { note: 'The price is missing.' });
  await go();
  expect(letters().at(-1)).toEqual([
    team.edda.email,
    'Townhouse, 5 rooms should be changed before it goes out.',
  ]);
  await approve(team.ada, id);
  await go();
  expect(letters().slice(2)).toEqual([[team.edda.email, 'Townhouse, 5 rooms is approved.']]);
});

it('nobody is asked by e-mail to approve what they had a hand in', async () => {
  await write(team, {}, team.anna);
  await go();
  expect(letters().map(([to]) => to)).toEqual([team.ada.email]);
});

it('whom a comment calls gets it by e-mail', async () => {
  const { id } = await write(team);
  await ask('POST', at(team.ada, `/posts/${id}/comments`), {
    token: team.ada.token,
    body: { text: 'Edda, is the price right?', clientSees: false, mentions: [team.edda.userId] },
  });
  await go();
  const letter = mail.letters().find(({ to }) => to[0] === team.edda.email);
  expect(letter?.subject).toBe('You are mentioned in a comment on Townhouse, 5 rooms');
  expect(letter?.text).toContain('Edda, is the price right?');
});
