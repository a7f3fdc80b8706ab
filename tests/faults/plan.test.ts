import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';
import { accountsFor, planRound, type Round } from './plan.ts';

const plan = (seed: string, rounds = 60): Round[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: rounds }, (_, round) => planRound(chance, round, rounds));
};

test('a seed tells the whole of a run, and another seed another', () => {
  expect(plan('a')).toEqual(plan('a'));
  expect(plan('a')).not.toEqual(plan('b'));
});

test('a long run kills at every kind of instant and breaks everything that can be broken', () => {
  const rounds = plan('a', 200);
  const points = new Set(rounds.map(({ kill }) => (kill.at === 'arrival' ? kill.operation : kill.at)));
  for (const point of ['any', 'second', 'photo.init', 'upload.last', 'upload.chunk', 'status'])
    expect(points).toContain(point);
  const troubles = rounds.flatMap((round) => round.troubles);
  const names = new Set(troubles.map((one) => ('mood' in one ? one.mood.mood : one.broken.binding)));
  expect([...names].sort()).toEqual(
    'bucket database down drop-reply-after-success expire-token fail limited queue slow unreachable'.split(
      ' ',
    ),
  );
  const posts = rounds.flatMap((round) => round.posts);
  expect(new Set(posts.map((post) => `${post.kind} ${post.mode}`)).size).toBe(5);
});

test('no account is asked for more posts or drafts than its platform takes', () => {
  for (const rounds of [1, 20, 200]) {
    const posts = plan('a', rounds).flatMap((round) => round.posts);
    const count = (account: number, mode?: string): number =>
      posts.filter((post) => post.account === account && (!mode || post.mode === mode)).length;
    for (let account = 0; account < accountsFor(rounds); account += 1) {
      expect(count(account)).toBeLessThanOrEqual(5);
      expect(count(account, 'inbox')).toBeLessThanOrEqual(1);
    }
    expect(new Set(posts.map((post) => post.key)).size).toBe(posts.length);
  }
});
