import { expect, test } from 'vitest';
import { type Asked, type Evidence, judge, type Shown, type Told } from './judge.ts';

const asked = (more: Partial<Asked> = {}): Asked => ({
  key: 'faults 1',
  publicationId: 'p1',
  account: 'agent1.sandbox',
  place: 'account',
  parts: 1,
  publishAt: 10_000,
  ...more,
});
const told = (more: Partial<Told> = {}): Told => ({
  id: 'p1',
  status: 'published',
  dueAt: null,
  holdReason: null,
  failureCode: null,
  remoteId: '7001',
  wasUncertain: false,
  openAttempts: 0,
  ...more,
});
const shown = (more: Partial<Shown> = {}): Shown => ({
  key: 'faults 1',
  account: 'agent1.sandbox',
  place: 'account',
  ids: ['v_pub_1', '7001'],
  acceptedAt: 10_004,
  ...more,
});
const verdict = (given: Partial<Evidence>) => {
  const { lost, doubled, wrong, findings } = judge({
    asked: [asked()],
    told: [told()],
    shown: [shown()],
    refused: new Set(),
    ...given,
  });
  return { lost, doubled, wrong, why: findings.map((one) => one.why) };
};
const fine = { lost: 0, doubled: 0, wrong: 0, why: [] };

test('a post that stands once and is told as published is as it should be', () => {
  expect(verdict({})).toEqual(fine);
});

test('a post that stands twice is doubled, whatever the Worker says', () => {
  expect(verdict({ shown: [shown(), shown({ ids: ['7002'] })] })).toMatchObject({ doubled: 1 });
  expect(
    verdict({ shown: [shown(), shown()], told: [told({ status: 'uncertain', remoteId: null })] }),
  ).toMatchObject({ doubled: 1 });
});

test('one on the account and one in the inbox are two', () => {
  expect(verdict({ shown: [shown(), shown({ place: 'inbox' })] })).toMatchObject({ doubled: 1 });
});

test.each(['scheduled', 'preparing', 'ready', 'publishing', 'confirming'] as const)(
  'a post that nobody has and that is still %s is lost',
  (status) => {
    expect(verdict({ shown: [], told: [told({ status, remoteId: null, dueAt: 20_000 })] })).toMatchObject({
      lost: 1,
      wrong: 0,
    });
  },
);

test('a post that the Worker took and has no row of is lost', () => {
  expect(verdict({ shown: [], told: [] })).toMatchObject({ lost: 1 });
});

test('a post held or failed without the platform having refused it is lost', () => {
  const held = told({ status: 'held', holdReason: 'connection-dead', remoteId: null });
  const failed = told({ status: 'failed', failureCode: 'internal', remoteId: null });
  expect(verdict({ shown: [], told: [held] })).toMatchObject({ lost: 1 });
  expect(verdict({ shown: [], told: [failed] })).toMatchObject({ lost: 1 });
  expect(verdict({ shown: [], told: [failed], refused: new Set(['faults 1']) })).toEqual(fine);
});

test('told as published and not there is wrong; told as failed and there is wrong', () => {
  expect(verdict({ shown: [] })).toMatchObject({ wrong: 1, lost: 0 });
  const failed = told({ status: 'failed', failureCode: 'spam_risk', remoteId: null });
  expect(verdict({ told: [failed], refused: new Set(['faults 1']) })).toMatchObject({ wrong: 1 });
});

test('a post that may be there and may not is truly told as uncertain, once nobody looks any more', () => {
  const left = told({ status: 'uncertain', remoteId: null });
  expect(verdict({ told: [left] })).toEqual(fine);
  expect(verdict({ told: [left], shown: [] })).toEqual(fine);
  expect(verdict({ told: [{ ...left, dueAt: 20_000 }], shown: [] })).toMatchObject({ lost: 1 });
});

test('a draft belongs into the inbox and is told as delivered', () => {
  const draft = {
    asked: [asked({ place: 'inbox' })],
    told: [told({ status: 'delivered', remoteId: 'v_pub_1' })],
  };
  expect(verdict({ ...draft, shown: [shown({ place: 'inbox' })] })).toEqual(fine);
  expect(verdict({ ...draft, shown: [shown()] })).toMatchObject({ wrong: 1 });
});

test('on another account, before its second, or with the receipt of another post is wrong', () => {
  expect(verdict({ shown: [shown({ account: 'agent2.sandbox' })] })).toMatchObject({ wrong: 1 });
  expect(verdict({ shown: [shown({ acceptedAt: 9999 })] })).toMatchObject({ wrong: 1 });
  expect(verdict({ told: [told({ remoteId: '7009' })] })).toMatchObject({ wrong: 1 });
});

test('it may be early by as much as the clock was ahead at that moment, and no more', () => {
  const early = [shown({ acceptedAt: 9000 })];
  expect(verdict({ shown: early, jumps: [{ from: 8900, to: 9100, ms: 1000 }] })).toEqual(fine);
  expect(verdict({ shown: early, jumps: [{ from: 8900, to: 9100, ms: 900 }] })).toMatchObject({ wrong: 1 });
  expect(verdict({ shown: early, jumps: [{ from: 9001, to: 9100, ms: 1000 }] })).toMatchObject({ wrong: 1 });
});

test('some parts of a thread are no thread, unless the platform refused the next', () => {
  const thread = { asked: [asked({ parts: 3 })], shown: [shown({ parts: 2 })] };
  expect(verdict({ ...thread, shown: [shown({ parts: 3 })] })).toEqual(fine);
  expect(verdict(thread)).toMatchObject({ wrong: 1 });
  const failed = told({ status: 'failed', failureCode: 'spam_risk' });
  expect(verdict({ ...thread, told: [failed] })).toMatchObject({ wrong: 1 });
  expect(verdict({ ...thread, told: [failed], refused: new Set(['faults 1']) })).toEqual(fine);
});

test('a first comment that stands there twice is doubled', () => {
  expect(verdict({ shown: [shown({ comments: 1 })] })).toEqual(fine);
  expect(verdict({ shown: [shown({ comments: 2 })] })).toMatchObject({ doubled: 1 });
});

test('what nobody asked for is wrong', () => {
  expect(verdict({ shown: [shown(), shown({ key: 'faults 9' })] })).toMatchObject({ wrong: 1 });
});

test('uncertain posts are counted, settled and left apart', () => {
  const all = judge({
    asked: [],
    told: [
      told({ id: 'a', wasUncertain: true }),
      told({ id: 'b', wasUncertain: true, status: 'failed' }),
      told({ id: 'c', status: 'uncertain' }),
      told({ id: 'd' }),
    ],
    shown: [],
    refused: new Set(),
  });
  expect(all).toMatchObject({ uncertain: 3, uncertainSettled: 2, uncertainLeft: 1 });
  expect(all.ends).toEqual({ published: 2, failed: 1, uncertain: 1 });
});
