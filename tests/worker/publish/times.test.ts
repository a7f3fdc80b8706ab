import { expect, test } from 'vitest';
import { backOff, firstLook, nextLook, prepareAt, spent } from '../../../worker/posts/times.ts';
import { scaled } from '../../../worker/waits.ts';

const waits = scaled(1);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const publishAt = 100 * DAY;
const timing = { publishAt, mediaBytes: 1_000_000, mediaComplete: true };

test('preparation begins five minutes ahead, earlier the more there is to send, and never too early', () => {
  const ahead = (mediaBytes: number): number =>
    (publishAt - prepareAt({ ...timing, mediaBytes }, waits)) / MINUTE;
  expect(ahead(1_000_000)).toBe(5);
  expect(ahead(100_000_000)).toBe(10);
  expect(ahead(4_000_000_000)).toBe(40);
});

test('a post is first looked at when it is scheduled, to rehearse it', () => {
  expect(firstLook(timing, publishAt - 3 * DAY, waits)).toBe(publishAt - 3 * DAY);
});

test('a post for now is prepared at once', () => {
  expect(firstLook(timing, publishAt, waits)).toBe(publishAt);
});

test('a post whose media has not come waits for it instead of being prepared', () => {
  const { mediaComplete: _, ...unknown } = timing;
  expect(firstLook(unknown, publishAt, waits)).toBe(publishAt + waits.mediaGrace);
});

test('the next looks are a day ahead, an hour ahead, then preparation', () => {
  expect(nextLook(timing, publishAt - 3 * DAY, waits)).toBe(publishAt - DAY);
  expect(nextLook(timing, publishAt - DAY, waits)).toBe(publishAt - 60 * MINUTE);
  expect(nextLook(timing, publishAt - 60 * MINUTE, waits)).toBe(publishAt - 5 * MINUTE);
  expect(nextLook(timing, publishAt - MINUTE, waits)).toBe(publishAt - MINUTE);
});

test('pauses double up to the last, and are summed as they were', () => {
  expect([0, 1, 2, 3, 9].map((tries) => backOff(2, 12, tries))).toEqual([2, 4, 8, 12, 12]);
  expect(spent(2, 12, 4)).toBe(26);
});

test('a publishing call is over before "it is not there" counts', () => {
  expect(waits.publishCall + waits.lease).toBeLessThan(waits.settled);
});

test('what was seen to take long is begun earlier, within bounds, and never later than is declared', () => {
  const ahead = (takes: number | null): number =>
    (publishAt - prepareAt({ ...timing, takes }, waits)) / MINUTE;
  expect(ahead(null)).toBe(5);
  expect(ahead(2 * MINUTE)).toBe(5);
  expect(ahead(10 * MINUTE)).toBe(15);
  expect(ahead(600 * MINUTE)).toBe(40);
});
