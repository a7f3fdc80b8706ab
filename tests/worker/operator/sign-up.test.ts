import { beforeEach, expect, it } from 'vitest';
import type { SignUpPolicy } from '../../../shared/operator.ts';
import { ask, PASSWORD, type SignedInPerson, send } from '../ask.ts';
import { newOperator, operate } from './operator.ts';

let olga: SignedInPerson;
beforeEach(async () => {
  olga = await newOperator();
});

const signUp = (email: string, more: object = {}) =>
  ask<{ code?: string; workspaces?: object[] }>('POST', '/v1/people', {
    body: {
      ...{ name: 'Anna Berg', email, password: PASSWORD, ofAge: true, acceptedTerms: '2026-11-22' },
      ...{ device: 'Laptop', timeZone: 'Europe/Berlin', ...more },
    },
  });
const mode = (to: string) => operate<SignUpPolicy>(olga, 'PUT', '/sign-up', { mode: to });

it('begins as the Worker was deployed, and is as the operator chose from then on', async () => {
  const before = await operate<SignUpPolicy>(olga, 'GET', '/sign-up');
  expect(before.body).toEqual({ mode: 'open', allowed: [], fixed: [], passes: [] });
  expect((await mode('closed')).body.mode).toBe('closed');
  const refused = await signUp('anna@example.org');
  expect([refused.status, refused.body.code]).toEqual([403, 'sign-up-closed']);
  await mode('open');
  expect((await signUp('anna@example.org')).status).toBe(201);
});

it('lets in who is on the list, in capitals too, and nobody who was taken off it', async () => {
  await mode('listed');
  const list = await operate<SignUpPolicy>(olga, 'POST', '/allowed', {
    emails: ['Anna@Example.org', 'b@x.example'],
  });
  expect(list.body.allowed).toEqual(['anna@example.org', 'b@x.example']);
  expect((await signUp('ANNA@example.org')).status).toBe(201);
  await operate(olga, 'POST', '/allowed/remove', { email: 'b@x.example' });
  expect((await signUp('b@x.example')).body.code).toBe('sign-up-closed');
});

it('a workspace’s invitation lets nobody in where only the list does, and an operator’s neither', async () => {
  await mode('listed');
  const made = await operate<{ url: string }>(olga, 'POST', '/passes', {});
  expect((await signUp('anna@example.org', { invitation: made.body.url })).body.code).toBe('sign-up-closed');
});

it('an operator’s invitation lets one person in, into a workspace of their own', async () => {
  await mode('invited');
  const made = await operate<{ id: string; url: string; isSent: boolean }>(olga, 'POST', '/passes', {});
  expect([made.status, made.body.isSent]).toEqual([201, false]);
  const page = await send(new URL(made.body.url).pathname);
  expect(await page.text()).toContain('a workspace of your own');
  const anna = await signUp('anna@example.org', { invitation: made.body.url });
  expect(anna.body.workspaces).toMatchObject([{ name: "Anna's workspace", role: 'owner' }]);
  const second = await signUp('ben@example.org', { invitation: made.body.url });
  expect([second.status, second.body.code]).toEqual([422, 'invitation-over']);
  expect((await send(new URL(made.body.url).pathname)).status).toBe(404);
});

it('one that names an e-mail is for nobody else, and one that was taken back is over', async () => {
  await mode('invited');
  const made = await operate<{ id: string; url: string }>(olga, 'POST', '/passes', {
    email: 'Anna@example.org',
  });
  expect((await signUp('ben@example.org', { invitation: made.body.url })).body.code).toBe('invitation-over');
  const open = await operate<SignUpPolicy>(olga, 'GET', '/sign-up');
  expect(open.body.passes).toMatchObject([{ id: made.body.id, email: 'anna@example.org' }]);
  expect((await operate(olga, 'DELETE', `/passes/${made.body.id}`)).status).toBe(200);
  expect((await signUp('anna@example.org', { invitation: made.body.url })).body.code).toBe('invitation-over');
});
