import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import {
  type DocumentVersion,
  inForce,
  mustAccept,
  newest,
  POLICY,
  promises,
  since,
  TERMS,
} from '../../shared/privacy/documents.ts';
import { INVENTORY } from '../../shared/privacy.ts';

const DAY = 86_400_000;

it('what people are told of their data is what the inventory says; a change of it needs a new version', () => {
  const text = promises([...INVENTORY, ...BROWSER_INVENTORY]);
  const digest = createHash('sha256').update(text).digest('hex');
  // Where this differs: add a version to POLICY that says in `changes` what is new, with this digest.
  expect(newest(POLICY).digest).toBe(digest);
});

it('a change of purpose, time or receiver is one that people are told of; another column of the same kind is not', () => {
  const entry = { where: 'd1', category: 'result', purpose: 'report', retention: { kept: 'with-post' } };
  const before = promises([entry]);
  expect(promises([entry, { ...entry }])).toBe(before);
  expect(promises([{ ...entry, receivers: ['platforms'] }])).not.toBe(before);
  expect(promises([{ ...entry, retention: { kept: 'with-account' } }])).not.toBe(before);
  expect(promises([{ ...entry, purpose: 'remember' }])).not.toBe(before);
});

it('versions stand in the order of their days, and one that matters is told two weeks ahead', () => {
  for (const versions of [TERMS, POLICY] as readonly (readonly DocumentVersion[])[]) {
    const days = versions.map((one) => one.version);
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const { version, effective, matters, changes } of versions.slice(1)) {
      const ahead = Date.parse(effective) - Date.parse(version);
      expect(ahead).toBeGreaterThanOrEqual(matters ? 14 * DAY : 0);
      expect(changes.length).toBeGreaterThan(0);
    }
  }
});

const old = { version: '2026-01-01', effective: '2026-01-01', changes: ['First.'], matters: true };
const small = { version: '2026-03-01', effective: '2026-03-01', changes: ['Shorter words.'], matters: false };
const big = { version: '2026-05-01', effective: '2026-05-20', changes: ['A new receiver.'], matters: true };
const all = [old, small, big];

it('the version of a day is the newest that holds by then', () => {
  expect(inForce(all, '2026-02-01')).toBe(old);
  expect(inForce(all, '2026-05-19')).toBe(small);
  expect(inForce(all, '2026-05-20')).toBe(big);
  expect(inForce(all, '2025-01-01')).toBe(old);
});

it('somebody is asked again only for what matters, and made to only from its day on', () => {
  expect(since(all, '2026-03-01')).toEqual([big]);
  expect(mustAccept(all, '2026-01-01', '2026-05-19')).toBe(false);
  expect(mustAccept(all, '2026-01-01', '2026-05-20')).toBe(true);
  expect(mustAccept(all, '2026-05-01', '2026-05-20')).toBe(false);
  expect(mustAccept([old, small], '2026-01-01', '2026-05-20')).toBe(false);
});
