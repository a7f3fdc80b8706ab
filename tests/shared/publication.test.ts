import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVENTS,
  type EventName,
  from,
  isAtRest,
  isEditable,
  isEnded,
  next,
  postStatus,
  STATUSES,
  type Status,
} from '../../shared/publication.ts';

test('only a staged post crosses the fence', () => {
  const into = STATUSES.flatMap((status) =>
    EVENTS.filter((event) => next(status, event) === 'publishing').map((event) => `${status} ${event}`),
  );
  expect(into).toEqual(['ready claim']);
});

test('nothing on its way can be edited, moved or canceled', () => {
  for (const status of ['publishing', 'confirming', 'uncertain', 'published', 'delivered'] as const) {
    expect(next(status, 'edit')).toBeNull();
    expect(next(status, 'cancel')).toBeNull();
    expect(isEditable(status)).toBe(false);
  }
});

test('what nobody saw the end of goes on only with proof: "retry" that it is not there, "ready" that a part of it is', () => {
  const again = EVENTS.filter((event) => {
    const to = next('uncertain', event);
    return to !== null && !isAtRest(to) && to !== 'uncertain';
  });
  expect(again).toEqual(['ready', 'retry']);
});

test('a late yes is taken wherever the machine stands, save where it was canceled or taken back', () => {
  const closed = STATUSES.filter((status) => next(status, 'accept') === null);
  expect(closed).toEqual(['published', 'canceled', 'removed']);
});

test('a held or failed post can be sent again, changed or dropped by its owner', () => {
  expect(next('held', 'resume')).toBe('scheduled');
  expect(next('failed', 'resend')).toBe('scheduled');
  for (const status of ['held', 'failed'] as const) {
    expect(next(status, 'edit')).toBe('scheduled');
    expect(next(status, 'cancel')).toBe('canceled');
  }
});

test('"from" and "next" tell the same table', () => {
  for (const event of EVENTS)
    expect(from(event)).toEqual(STATUSES.filter((status) => next(status, event) !== null));
});

test('whatever happens, an ended post is never sent again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events: EventName[]) => {
      let status: Status = 'scheduled';
      let hasEnded = false;
      for (const event of events) {
        status = next(status, event) ?? status;
        hasEnded ||= isEnded(status);
        if (hasEnded) expect(isEnded(status)).toBe(true);
      }
    }),
  );
});

test('every status but the last ones is left by something', () => {
  const stuck = STATUSES.filter((status) => EVENTS.every((event) => next(status, event) === null));
  expect(stuck).toEqual(['canceled', 'removed']);
});

test('a post shows the part of it that most needs attention', () => {
  expect(postStatus(['published', 'failed', 'scheduled'])).toBe('failed');
  expect(postStatus(['published', 'canceled'])).toBe('published');
  expect(postStatus([])).toBeNull();
});
