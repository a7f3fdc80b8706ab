import { beforeEach, expect, it } from 'vitest';
import type { CalendarEntry } from '../../shared/calendar.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { draft, hashOf, jpeg, newAccount, schedule, stillClocks } from './sample.ts';

const DAY = 86_400_000;
const MARCH = Date.parse('2027-03-01T00:00:00Z');

let anna: SignedInPerson;
let account: string;
let sha256: string;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
  await schedule(anna, draft(account, sha256));
});

const calendar = (person: SignedInPerson, from: number, to: number, workspaceId = person.workspaceId) =>
  ask<{ items: CalendarEntry[]; more: boolean }>(
    'GET',
    `/v1/w/${workspaceId}/calendar?from=${from}&to=${to}`,
    { token: person.token },
  );

it('shows what goes out in a stretch of days, with its cover and time, and nothing outside of it', async () => {
  const { body } = await calendar(anna, MARCH, MARCH + DAY);
  expect(body.more).toBe(false);
  expect(body.items).toMatchObject([
    {
      draftId: 'draft-0001',
      accountId: account,
      platform: 'tiktok',
      status: 'scheduled',
      cover: sha256,
      scheduledAt: '2027-03-01T18:30:00',
      timeZone: 'Europe/Berlin',
      publishAt: Date.parse('2027-03-01T17:30:00Z'),
      version: 1,
    },
  ]);
  expect((await calendar(anna, MARCH + DAY, MARCH + 2 * DAY)).body.items).toEqual([]);
});

it('is nobody else’s, and takes no more than two months at once', async () => {
  const ben = await newPerson();
  expect((await calendar(ben, MARCH, MARCH + DAY)).body.items).toEqual([]);
  expect((await calendar(ben, MARCH, MARCH + DAY, anna.workspaceId)).status).toBe(404);
  expect((await calendar(anna, MARCH, MARCH + 63 * DAY)).status).toBe(400);
  expect((await calendar(anna, MARCH, MARCH)).status).toBe(400);
});
