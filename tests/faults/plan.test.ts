import { expect, test } from 'vitest';
import { platforms } from '../../shared/platforms/index.ts';
import { chanceOf } from './chance.ts';
import { accountsFor, planRound, type Round } from './plan.ts';
import { POINTS, type Trouble } from './plan-trouble.ts';
import { PLAYED } from './played/index.ts';

const plan = (seed: string, rounds = 60): Round[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: rounds }, (_, round) => planRound(chance, round, rounds));
};
const nameOf = (trouble: Trouble): string => {
  if ('mood' in trouble) return trouble.mood.mood;
  if ('broken' in trouble) {
    const { binding, use, how } = trouble.broken;
    return [binding, use, how].filter(Boolean).join(' ');
  }
  return 'clock' in trouble ? 'clock' : 'ticks';
};

test('a seed tells the whole of a run, and another seed another', () => {
  expect(plan('a')).toEqual(plan('a'));
  expect(plan('a')).not.toEqual(plan('b'));
});

test('a run posts every kind of post to every platform', () => {
  const posts = plan('a', 10).flatMap((round) => round.posts);
  for (const { platform, kinds } of platforms)
    for (const { kind } of kinds)
      expect(posts.some((post) => post.platform === platform && post.kind.kind === kind)).toBe(true);
});

test('a long run dies at every kind of instant and breaks everything that can be broken', () => {
  const rounds = plan('a', 600);
  const kills = new Set(
    rounds.map(({ kill }) => {
      if (kill.at === 'inside') return `${kill.side} ${kill.point}`;
      return kill.at === 'arrival' ? `${kill.platform} ${kill.operation}` : kill.at;
    }),
  );
  for (const point of POINTS)
    for (const side of ['before', 'after']) expect(kills).toContain(`${side} ${point}`);
  for (const { platform, kinds } of PLAYED)
    for (const { publishing } of kinds) expect(kills).toContain(`${platform} ${publishing}`);
  const troubles = new Set(rounds.flatMap((round) => round.troubles.map(nameOf)));
  expect([...troubles].sort()).toEqual([
    ...['bucket delete after', 'bucket delete before', 'bucket get after', 'bucket get before'],
    ...['bucket head after', 'bucket head before', 'bucket put after', 'bucket put before', 'clock'],
    ...['database after', 'database before', 'database read after', 'database read before'],
    ...['database write after', 'database write before', 'down'],
    ...['drop-reply-after-success', 'expire-token', 'fail', 'limited'],
    ...['queue after', 'queue before', 'queue late', 'queue never', 'queue swapped', 'queue twice'],
    ...['revoke', 'slow', 'ticks', 'unreachable'],
  ]);
});

test('the clock jumps only where no platform holds a call for long', () => {
  for (const { troubles } of plan('a', 400)) {
    if (!troubles.some((one) => 'clock' in one)) continue;
    for (const one of troubles) if ('mood' in one) expect(one.mood.ms ?? 0).toBeLessThan(1000);
  }
});

test('no account is asked for more posts than its platform takes', () => {
  for (const rounds of [1, 20, 200]) {
    const posts = plan('a', rounds).flatMap((round) => round.posts);
    for (const { platform } of PLAYED)
      for (let account = 0; account < accountsFor(rounds); account += 1) {
        const own = posts.filter((post) => post.platform === platform && post.account === account);
        expect(own.length).toBeLessThanOrEqual(5);
        expect(own.filter((post) => post.kind.place === 'inbox').length).toBeLessThanOrEqual(2);
      }
    expect(new Set(posts.map((post) => post.key)).size).toBe(posts.length);
  }
});
