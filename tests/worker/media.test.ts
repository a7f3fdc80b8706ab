import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../shared/api.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { typeWithin } from '../../worker/media/store.ts';
import { ask, newPerson, type SignedInPerson, send } from './ask.ts';
import {
  DB,
  draft,
  hashOf,
  jpeg,
  MEDIA,
  mp4,
  newAccount,
  photo,
  putMedia,
  schedule,
  stillClocks,
  target,
} from './sample.ts';

let anna: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
});

const present = async (person: SignedInPerson, ...sha256s: string[]): Promise<string[]> => {
  const path = `/v1/w/${person.workspaceId}/media/presence`;
  return (await ask<{ present: string[] }>('POST', path, { token: person.token, body: { sha256s } })).body
    .present;
};
const keys = async () => (await MEDIA.list()).objects.map((object) => object.key);
const refusal = async (answer: Response) => {
  const body = (await answer.json()) as { code: string };
  return [answer.status, body.code];
};

describe('a medium sent whole', () => {
  it('is kept under its hash with the type its content has, whatever it was called', async () => {
    const bytes = jpeg();
    const sha256 = await hashOf(bytes);
    expect(await present(anna, sha256)).toEqual([]);
    const answer = await putMedia(anna, sha256, bytes, { 'content-type': 'application/x-anything' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ sha256, mime: 'image/jpeg', bytes: bytes.length });
    const stored = await MEDIA.get(`w/${anna.workspaceId}/${sha256}`);
    expect(stored?.httpMetadata?.contentType).toBe('image/jpeg');
    expect(await hashOf(new Uint8Array((await stored?.arrayBuffer()) ?? new ArrayBuffer()))).toBe(sha256);
    expect(await present(anna, sha256)).toEqual([sha256]);
  });

  it.each([
    ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['application/pdf', [...new TextEncoder().encode('%PDF-1.4')]],
    ['image/gif', [...new TextEncoder().encode('GIF89a')]],
    ['image/webp', [...new TextEncoder().encode('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')]],
    ['image/avif', [0, 0, 0, 20, ...new TextEncoder().encode('ftypavif\u0000\u0000\u0000\u0000avif')]],
    ['video/quicktime', [0, 0, 0, 20, ...new TextEncoder().encode('ftypqt  \u0000\u0000\u0000\u0000qt  ')]],
    ['video/webm', [0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84, ...new TextEncoder().encode('webm')]],
  ])('is known as %s by its first bytes', async (mime, head) => {
    const bytes = new Uint8Array(200);
    bytes.set(head);
    const answer = await putMedia(anna, await hashOf(bytes), bytes);
    expect(await answer.json()).toMatchObject({ mime });
  });

  it('is seen by members at an address of its own, and by nobody from another workspace', async () => {
    const bytes = jpeg();
    const sha256 = await hashOf(bytes);
    await putMedia(anna, sha256, bytes);
    const previews = (person: SignedInPerson) =>
      ask<{ items: { sha256: string; url: string }[] }>(
        'POST',
        `/v1/w/${person.workspaceId}/media/previews`,
        {
          token: person.token,
          body: { sha256s: [sha256, '0'.repeat(64)] },
        },
      );
    const { items } = (await previews(anna)).body;
    expect(items.map((one) => one.sha256)).toEqual([sha256]);
    const seen = await send(new URL(items[0]?.url ?? '').pathname);
    expect([seen.status, await hashOf(new Uint8Array(await seen.arrayBuffer()))]).toEqual([200, sha256]);
    expect((await previews(await newPerson())).body).toEqual({ items: [] });
  });

  it('that has another hash than it was named by is refused, and nothing is kept', async () => {
    const answer = await putMedia(anna, await hashOf(jpeg(4096, 2)), jpeg());
    expect(await refusal(answer)).toEqual([422, 'wrong-hash']);
    expect(await keys()).toEqual([]);
  });

  it.each([
    ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a web page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    [
      'HEIC',
      new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic\u0000\u0000\u0000\u0000mif1heic')]),
    ],
    ['three bytes', new Uint8Array([1, 2, 3])],
  ] as const)('that is %s is refused', async (_what, first) => {
    const bytes = Uint8Array.from(first);
    expect(await refusal(await putMedia(anna, await hashOf(bytes), bytes))).toEqual([415, 'not-media']);
    expect(await keys()).toEqual([]);
  });

  it('that is a PNG of 40 MB is taken, since LinkedIn takes it', async () => {
    const bytes = new Uint8Array(40_000_000);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const sha256 = await hashOf(bytes);
    expect((await putMedia(anna, sha256, bytes)).status).toBe(201);
    expect(await present(anna, sha256)).toEqual([sha256]);
  });

  it('that is a picture larger than any platform takes is refused before it is read', () => {
    for (const { kinds } of platforms)
      for (const { image } of kinds)
        expect(typeWithin(jpeg(), image?.maxBytes.value ?? 0)).toBe('image/jpeg');
    const tooLarge = expect.objectContaining({ status: 413, code: 'too-large' });
    expect(() => typeWithin(jpeg(), 100_000_001)).toThrow(tooLarge);
  });

  it('without a length is refused', async () => {
    const stream = new Blob([jpeg()]).stream().pipeThrough(new TransformStream());
    expect(await refusal(await putMedia(anna, await hashOf(jpeg()), stream))).toEqual([
      411,
      'length-required',
    ]);
  });

  it('under a name that is no hash is refused', async () => {
    expect(await refusal(await putMedia(anna, 'photo.jpg', jpeg()))).toEqual([400, 'invalid']);
  });

  it('that is here already is answered at once and never written again', async () => {
    const bytes = jpeg();
    const sha256 = await hashOf(bytes);
    await putMedia(anna, sha256, bytes);
    const before = await MEDIA.head(`w/${anna.workspaceId}/${sha256}`);
    expect((await putMedia(anna, sha256, jpeg(4096, 2))).status).toBe(200);
    // The row was lost, the bytes were not: they are found, not replaced.
    await DB.prepare('DELETE FROM media').run();
    expect((await putMedia(anna, sha256, bytes)).status).toBe(201);
    const after = await MEDIA.head(`w/${anna.workspaceId}/${sha256}`);
    expect(after?.version).toBe(before?.version);
    expect(await present(anna, sha256)).toEqual([sha256]);
  });

  it('belongs to its workspace alone', async () => {
    const ben = await newPerson('Ben Wolf');
    const sha256 = await hashOf(jpeg());
    await putMedia(anna, sha256, jpeg());
    expect(await present(ben, sha256)).toEqual([]);
    const foreign = await putMedia({ ...ben, workspaceId: anna.workspaceId }, sha256, jpeg());
    expect(foreign.status).toBe(404);
  });

  it('is taken whole at some megabytes, in a stream', async () => {
    const bytes = mp4(12_000_000);
    const sha256 = await hashOf(bytes);
    expect((await putMedia(anna, sha256, bytes)).status).toBe(201);
    expect((await MEDIA.head(`w/${anna.workspaceId}/${sha256}`))?.size).toBe(12_000_000);
  });
});

describe('a post that waits for its media', () => {
  const twoPhotos = async () => {
    const account = await newAccount(anna);
    const [one, two] = await Promise.all([hashOf(jpeg()), hashOf(jpeg(4096, 2))]);
    const input = draft(account, one, {
      media: [photo(one), photo(two)],
      targets: [target(account, one, { media: [one, two] })],
    });
    return { input, one, two };
  };
  const complete = () => DB.prepare('SELECT media_complete FROM publications').first('media_complete');

  it('goes on when the last of it has arrived, and is looked at then', async () => {
    const { input, one, two } = await twoPhotos();
    const { body } = await schedule<Post>(anna, input);
    expect(body.missing.sort()).toEqual([one, two].sort());
    await DB.prepare('UPDATE publications SET due_at = 9999999999999').run();
    await putMedia(anna, one, jpeg());
    expect(await complete()).toBe(0);
    const before = Date.now();
    await putMedia(anna, two, jpeg(4096, 2));
    expect(await complete()).toBe(1);
    const dueAt = await DB.prepare('SELECT due_at FROM publications').first<number>('due_at');
    expect(dueAt).toBeGreaterThanOrEqual(before);
    expect(dueAt).toBeLessThanOrEqual(Date.now());
    const after = await ask<Post>('GET', `/v1/w/${anna.workspaceId}/posts/${body.id}`, { token: anna.token });
    expect(after.body.missing).toEqual([]);
  });

  it('is let go when it was held for its media, and stays held for anything else', async () => {
    const { input, one, two } = await twoPhotos();
    await schedule(anna, input);
    const again = input.targets.map((one) => ({ ...one, duplicate: true }));
    await schedule(anna, { ...input, draftId: 'draft-0002', targets: again });
    await DB.prepare(`UPDATE publications SET status = 'held', hold_reason = 'media-missing', due_at = NULL
      WHERE post_id = (SELECT id FROM posts WHERE draft_id = 'draft-0001')`).run();
    await DB.prepare(`UPDATE publications SET status = 'held', hold_reason = 'not-approved', due_at = NULL
      WHERE post_id = (SELECT id FROM posts WHERE draft_id = 'draft-0002')`).run();
    await putMedia(anna, one, jpeg());
    await putMedia(anna, two, jpeg(4096, 2));
    const { results } = await DB.prepare(
      `SELECT status, hold_reason, due_at IS NOT NULL AS due FROM publications JOIN posts ON posts.id = post_id ORDER BY draft_id`,
    ).all();
    expect(results).toEqual([
      { status: 'scheduled', hold_reason: null, due: 1 },
      { status: 'held', hold_reason: 'not-approved', due: 0 },
    ]);
  });

  it('waits for nothing when all was here before', async () => {
    const { input, one, two } = await twoPhotos();
    await putMedia(anna, one, jpeg());
    await putMedia(anna, two, jpeg(4096, 2));
    const { body } = await schedule<Post>(anna, input);
    expect(body.missing).toEqual([]);
    expect(await complete()).toBe(1);
  });

  it('is not let go by the same photos in another workspace', async () => {
    const { input, one, two } = await twoPhotos();
    await schedule(anna, input);
    const ben = await newPerson('Ben Wolf');
    await putMedia(ben, one, jpeg());
    await putMedia(ben, two, jpeg(4096, 2));
    expect(await complete()).toBe(0);
  });
});
