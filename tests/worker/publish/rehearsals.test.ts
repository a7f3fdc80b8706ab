import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import type { Bindings } from '../../../worker/env.ts';
import { keyOf } from '../../../worker/media/store.ts';
import type { Job } from '../../../worker/providers/provider.ts';
import { advance } from '../../../worker/publish/advance.ts';
import { HOUR, newStage, PHOTO, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const { MEDIA } = env as unknown as Bindings;
const DAY = 24 * HOUR;

/** When a post of three days from now is rehearsed: by the looks that its own row asks for. */
const MOMENTS = ['scheduling', 'a day ahead', 'an hour ahead', 'staging'] as const;

interface Item {
  what: string;
  code: string;
  field: string;
  /** Something becomes wrong, a moment before the look that is to see it. */
  spoil(stage: Stage, id: string): unknown;
}

const set = (table: string, change: string) => (stage: Stage) =>
  stage.db.run(`UPDATE ${table} SET ${change}`);

/** What the platform itself says at this look. */
const says =
  (told: (job: Job) => { limits?: object; problems?: { code: string; field: string; message: string }[] }) =>
  ({ play }: Stage) =>
    void play.moods.rehearse.unshift((job) => ({ limits: {}, problems: [], ...told(job) }));

const ITEMS: Item[] = [
  {
    what: 'a consent that ends before the post goes out',
    code: 'connection-ends',
    field: 'account',
    spoil: (stage, id) =>
      stage.db.run(
        `UPDATE connections SET ends_at = (SELECT publish_at - 1000 FROM publications WHERE id = '${id}')`,
      ),
  },
  {
    what: 'a consent that lacks a scope by now',
    code: 'scope-missing',
    field: 'account',
    async spoil(stage) {
      await set('connections', `scopes = '["user.info.basic"]'`)(stage);
      says(({ scopes }) => ({
        problems: scopes.includes('video.publish')
          ? []
          : [{ code: 'scope-missing', field: 'account', message: 'Connect it again and allow it.' }],
      }))(stage);
    },
  },
  {
    what: 'a day that is full',
    code: 'quota',
    field: 'when',
    async spoil(stage, id) {
      const { publishAt } = await stage.row(id);
      for (let post = 1; post <= 15; post += 1)
        await stage.add({ publishAt: publishAt - post * HOUR, dueAt: null, status: 'published' });
    },
  },
  {
    what: 'a setting that the account offers no more',
    code: 'option-not-offered',
    field: 'options.privacy',
    spoil: says(() => ({ limits: { choices: { privacy: ['SELF_ONLY'] } } })),
  },
  {
    what: 'media that the Rules do not take',
    code: 'image-format',
    field: 'media.0',
    spoil: set('post_media', `detail = '${JSON.stringify({ ...PHOTO, mime: 'image/gif' })}'`),
  },
  {
    what: 'media that cannot be read any more',
    code: 'media-gone',
    field: 'media.0',
    spoil: () => MEDIA.delete(keyOf('w1', PHOTO.sha256)),
  },
  {
    what: 'a caption that is too long as it is sent',
    code: 'caption-too-long',
    field: 'caption',
    spoil: (stage, id) =>
      stage.db.run(`UPDATE publications SET caption = '${'x'.repeat(4001)}' WHERE id = '${id}'`),
  },
  {
    what: 'trouble that the platform tells of',
    code: 'restricted',
    field: 'account',
    spoil: says(() => ({
      problems: [{ code: 'restricted', field: 'account', message: 'This account may not post for a week.' }],
    })),
  },
];

/** Each look comes when the row asks for it; before the given one something is spoiled. */
async function lookUntil(moment: number, { spoil }: Item) {
  const stage = await newStage();
  const id = await stage.add({ publishAt: stage.now() + 3 * DAY });
  for (let look = 0; look <= moment; look += 1) {
    const { dueAt } = await stage.row(id);
    stage.pass((dueAt as number) - stage.now());
    if (look === moment) await spoil(stage, id);
    await advance(stage.context(), id, 'clock');
  }
  return { stage, id };
}

const CASES = ITEMS.flatMap((item) =>
  MOMENTS.map((moment, at) => ({ ...item, moment, at }) satisfies Item & { moment: string; at: number }),
);

test.each(CASES)('$what is found at $moment, told at once, and stops nothing', async ({ at, ...item }) => {
  const { stage, id } = await lookUntil(at, item);
  const { problems, status } = await stage.row(id);
  expect(problems).toMatchObject([{ code: item.code, field: item.field }]);
  expect(problems?.[0]?.message).not.toBe('');
  expect(await stage.noticesOf(id)).toEqual(['rehearsal']);
  expect(status).toBe(item.moment === 'staging' ? 'ready' : 'scheduled');
  await stage.rest();
  expect(stage.play.publicOf(id)).toBe(1);
});
