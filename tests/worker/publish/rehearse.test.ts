import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { toInstant, toWall } from '../../../shared/schedule.ts';
import type { Bindings } from '../../../worker/env.ts';
import { keyOf } from '../../../worker/media/store.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { walkZones } from '../../../worker/publish/follow-zone.ts';
import { failing } from './play.ts';
import { Process } from './process.ts';
import { HOUR, newStage, PHOTO, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const { MEDIA } = env as unknown as Bindings;
const DAY = 24 * HOUR;

async function rehearsed(
  prepare: (stage: Stage) => Promise<unknown>,
  change: Parameters<Stage['add']>[0] = {},
) {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 3 * DAY, ...change });
  await prepare(stage);
  await advance(stage.context(), id, 'clock');
  const { problems, status } = await stage.row(id);
  return { stage, id, status, codes: (problems ?? []).map((one) => one.code) };
}

test('a consent that ends before the post goes out is told days ahead', async () => {
  const { stage, id, status, codes } = await rehearsed((stage) =>
    stage.db.run(`UPDATE connections SET ends_at = ${stage.now() + 2 * DAY}`),
  );
  expect([status, codes]).toEqual(['scheduled', ['connection-ends']]);
  expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
});

test('a photo whose bytes are gone is told, and nothing else is stopped by it', async () => {
  const { codes, status } = await rehearsed(() => MEDIA.delete(keyOf('w1', PHOTO.sha256)));
  expect([status, codes]).toEqual(['scheduled', ['media-gone']]);
});

test('settings the account no longer offers are told with their field', async () => {
  const { stage, id, codes } = await rehearsed(async (stage) => {
    stage.play.moods.rehearse.push(() => ({ limits: { choices: { privacy: ['SELF_ONLY'] } }, problems: [] }));
  });
  expect(codes).toEqual(['option-not-offered']);
  expect((await stage.row(id)).problems?.[0]?.field).toBe('options.privacy');
});

test('a caption that the account may not write so long any more is told', async () => {
  const { codes } = await rehearsed(async () => undefined, { caption: 'x'.repeat(5000) });
  expect(codes).toEqual(['caption-too-long']);
});

test('more posts in a day than the platform takes are told of the one too many', async () => {
  const { codes } = await rehearsed(async (stage) => {
    for (let post = 1; post <= 15; post += 1)
      await stage.add({ publishAt: stage.now() + 3 * DAY - post * HOUR, dueAt: null });
  });
  expect(codes).toEqual(['quota']);
});

test.each([
  [
    'a day',
    'facebook',
    'reel',
    30,
    HOUR / 2,
    'posts of this kind (reel) go out in the day before it, and 30',
  ],
  ['a minute', 'tiktok', 'photos', 6, 5000, 'go out in the minute before it, and 6'],
] as const)('more in %s than %s takes of a %s are told of the one too many', async (...row) => {
  const [, platform, kind, most, apart, words] = row;
  const beside = (count: number) =>
    rehearsed(
      async (stage) => {
        await stage.db.run(`UPDATE accounts SET platform = '${platform}'`);
        const publishAt = stage.now() + 3 * DAY;
        for (let post = 1; post <= count; post += 1)
          await stage.add({ platform, kind, publishAt: publishAt - post * apart, dueAt: null });
        // Of another kind, or canceled: they take nobody's place.
        if (kind === 'reel')
          await stage.add({ platform, kind: 'text', publishAt: publishAt - 1, dueAt: null });
        await stage.add({ platform, kind, status: 'canceled', publishAt: publishAt - 1, dueAt: null });
      },
      { platform, kind },
    );
  expect((await beside(most - 1)).codes).not.toContain('quota');
  const { stage, id, codes } = await beside(most);
  expect(codes).toContain('quota');
  const told = (await stage.row(id)).problems?.find((one) => one.code === 'quota');
  expect(told).toMatchObject({ field: 'when' });
  expect(told?.message).toContain(words);
});

const learnt = (stage: Stage, key: string, pace: { openAt?: number; left?: number; resetsAt?: number }) =>
  stage.db.run(
    `INSERT OR REPLACE INTO paces (key, open_at, calls_left, resets_at, updated_at) VALUES ('${key}', ${pace.openAt ?? 0},
      ${pace.left ?? 'NULL'}, ${pace.resetsAt ?? 'NULL'}, 1)`,
  );

test.each([
  ['its account', 'a/a1'],
  ['all of our app', 'p/tiktok'],
])(
  'a platform that takes nothing of %s until after the time is told of at once, and is not asked',
  async (_, key) => {
    const { stage, id, status, codes } = await rehearsed((stage) =>
      stage.db
        .all<{ at: number }>('SELECT publish_at AS at FROM publications')
        .then(([post]) => learnt(stage, key, { openAt: (post?.at ?? 0) + HOUR / 2 })),
    );
    expect([status, codes]).toEqual(['scheduled', ['platform-full']]);
    expect(stage.play.calls).toEqual([]);
    expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
    const { problems, publishAt, timeZone } = await stage.row(id);
    expect(problems?.[0]?.message).toContain('TikTok takes no more until');
    expect(problems?.[0]?.message).toContain(toWall(publishAt + HOUR / 2, timeZone).slice(11, 15));
    // It is stopped by nothing: once there is room again, it goes out.
    await stage.rest();
    expect(stage.play.publicOf(id)).toBe(1);
  },
);

test('a limit that is over by then is no trouble, and what is seen by ourselves is told beside it', async () => {
  const { codes, stage } = await rehearsed(async (stage) => {
    await learnt(stage, 'a/a1', { openAt: stage.now() + DAY, left: 0, resetsAt: stage.now() + DAY });
    await MEDIA.delete(keyOf('w1', PHOTO.sha256));
  });
  expect(codes).toEqual(['media-gone']);
  expect(stage.play.calls).toEqual([]);
});

test('calls that are left until after the time are counted off by the posts before it', async () => {
  const withLeft = (left: number) =>
    rehearsed(async (stage) => {
      for (const hours of [1, 2]) await stage.add({ publishAt: stage.now() + hours * HOUR, dueAt: null });
      await learnt(stage, 'a/a1', { left, resetsAt: stage.now() + 4 * DAY });
    });
  expect((await withLeft(3)).codes).toEqual([]);
  expect((await withLeft(2)).codes).toEqual(['platform-full']);
});

test('a limit that is met shortly before a post’s second is told at once, and once', async () => {
  const stage = await newStage();
  const near = await stage.add({ publishAt: stage.now() + 4 * 60_000 });
  const openAt = stage.now() + HOUR;
  await learnt(stage, 'a/a1', { openAt });
  await advance(stage.context(), near, 'clock');
  expect(await stage.noticesOf(near)).toEqual(['rehearsal']);
  expect(await stage.row(near)).toMatchObject({
    ...{ status: 'scheduled', failureKind: 'limited', dueAt: openAt },
    problems: [{ code: 'platform-full', field: 'when' }],
  });
  await stage.rest();
  expect(stage.play.publicOf(near)).toBe(1);
  expect(await stage.noticesOf(near)).toEqual(['rehearsal']);
});

test('a platform that cannot be asked now hides nothing that we see ourselves', async () => {
  const { codes, status } = await rehearsed(async (stage) => {
    stage.play.moods.rehearse.push(failing('unavailable'));
    await MEDIA.delete(keyOf('w1', PHOTO.sha256));
  });
  expect([status, codes]).toEqual(['scheduled', ['media-gone']]);
});

test('a platform in trouble an hour ahead is told then, stops nothing, and is forgotten once it answers', async () => {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 2 * DAY });
  const trouble = failing('unavailable');
  stage.play.moods.rehearse.push(trouble, trouble, trouble);
  const seen: unknown[] = [];
  for (let look = 0; look < 3; look += 1) {
    await advance(stage.context(), id, 'clock');
    const { dueAt, problems } = await stage.row(id);
    seen.push(problems?.map((one) => one.code) ?? null);
    stage.pass((dueAt as number) - stage.now());
  }
  expect(seen).toEqual([null, null, ['platform-trouble']]);
  expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
  await stage.rest();
  expect(await stage.row(id)).toMatchObject({ status: 'published', problems: null });
});

test('the same trouble is told when it is found and an hour ahead, and is gone once it is put right', async () => {
  const stage = await newStage();
  const publishAt = stage.now() + 3 * DAY;
  const id = await stage.add({ publishAt });
  const trouble = { code: 'shadow', field: 'account', message: 'Something is wrong with this account.' };
  for (let look = 0; look < 3; look += 1)
    stage.play.moods.rehearse.push(() => ({ limits: {}, problems: [trouble] }));
  await stage.rest();
  expect(await stage.noticesOf(id)).toEqual(['rehearsal', 'rehearsal']);
  expect(await stage.row(id)).toMatchObject({ status: 'published', problems: null });
});

test('trouble found at staging is told at once, and the post is staged and sent all the same', async () => {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 4 * 60_000 });
  const trouble = { code: 'shadow', field: 'account', message: 'Something is wrong with this account.' };
  stage.play.moods.rehearse.push(() => ({ limits: {}, problems: [trouble] }));
  await advance(stage.context(), id, 'clock');
  expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
  expect(await stage.row(id)).toMatchObject({ status: 'ready', rehearsed: 'stage', problems: [trouble] });
  await stage.rest();
  expect(stage.play.publicOf(id)).toBe(1);
});

test('a consent found to be over at staging holds the post instead of failing it', async () => {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 4 * 60_000 });
  stage.play.moods.rehearse.push(failing('reconnect'));
  await advance(stage.context(), id, 'clock');
  expect(await stage.row(id)).toMatchObject({ status: 'held', holdReason: 'connection-dead' });
  expect(stage.play.calls).toEqual(['rehearse']);
});

test('a platform that asks for few calls is not rehearsed with days ahead', async () => {
  const { stage, codes } = await rehearsed((stage) =>
    stage.db.run(
      `INSERT INTO paces (key, quiet_until, updated_at) VALUES ('p/tiktok', ${stage.now() + HOUR}, 1)`,
    ),
  );
  expect([stage.play.calls, codes]).toEqual([[], []]);
});

test('a zone that changed its rules moves a planned post to the same time by its clocks', async () => {
  const stage = await newStage();
  const timeZone = 'Europe/Berlin';
  const scheduledAt = `${toWall(stage.now() + 3 * DAY, timeZone).slice(0, 10)}T18:30:00`;
  const { at } = toInstant(scheduledAt, timeZone);
  // Stored when the zone was still thought to be an hour further from UTC.
  const id = await stage.add({ scheduledAt, timeZone, publishAt: at - HOUR });
  await advance(stage.context(), id, 'clock');
  expect(await stage.row(id)).toMatchObject({ publishAt: at, scheduledAt, status: 'scheduled' });
  await stage.rest();
  expect(stage.play.published[0]?.at).toBeGreaterThanOrEqual(at);
  expect((await stage.row(id)).lateMs).toBeLessThan(250);
});

test('the calendar far ahead follows its zones too: all of it is gone through, a part at a time', async () => {
  const stage = await newStage();
  const timeZone = 'Europe/Berlin';
  const scheduledAt = `${toWall(stage.now() + 30 * DAY, timeZone).slice(0, 10)}T18:30:00`;
  const { at } = toInstant(scheduledAt, timeZone);
  const far = { scheduledAt, timeZone, publishAt: at };
  for (let post = 0; post < 60; post += 1) await stage.add({ ...far, dueAt: at - 2 * DAY + post });
  const id = await stage.add({ ...far, publishAt: at + HOUR, dueAt: at - DAY });
  await walkZones(stage.context());
  expect((await stage.row(id)).publishAt).toBe(at + HOUR);
  await walkZones(stage.context());
  expect(await stage.row(id)).toMatchObject({ publishAt: at, scheduledAt, status: 'scheduled' });
  expect(stage.play.calls).toEqual([]);
  const process = new Process();
  await walkZones(stage.context(process));
  expect(process.rowsRead).toBeLessThan(120);
});

test('a rule found to have changed an hour ahead still brings the post out by the clock', async () => {
  const stage = await newStage();
  const publishAt = stage.now() + 3 * DAY;
  const id = await stage.add({ publishAt });
  stage.pass(publishAt - HOUR - stage.now());
  const later = publishAt + HOUR;
  await stage.db.run(
    `UPDATE publications SET scheduled_at = '${toWall(later, 'Europe/Berlin')}' WHERE id = '${id}'`,
  );
  await stage.rest();
  expect(stage.play.published[0]?.at).toBeGreaterThanOrEqual(Math.floor(later / 1000) * 1000);
});
