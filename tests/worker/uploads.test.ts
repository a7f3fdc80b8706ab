import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PART_BYTES, type Upload } from '../../shared/api.ts';
import { buildContext } from '../../worker/build-context.ts';
import type { Bindings } from '../../worker/env.ts';
import { tendUploads, verifyUpload } from '../../worker/media/verify-upload.ts';
import { ask, newPerson, type SignedInPerson, send } from './ask.ts';
import { DB, hashOf, MEDIA, mp4 } from './sample.ts';

let anna: SignedInPerson;
const bytes = mp4(PART_BYTES + 1_000_000);
let sha256: string;

beforeEach(async () => {
  anna = await newPerson();
  sha256 = await hashOf(bytes);
});

const contextOf = () => buildContext(env as unknown as Bindings, { waitUntil: () => undefined });
const base = () => `/v1/w/${anna.workspaceId}/uploads`;
const start = (change: object = {}) =>
  ask<Upload & { code: string }>('POST', base(), {
    token: anna.token,
    body: { sha256, mime: 'video/mp4', bytes: bytes.length, ...change },
  });
const putPart = (id: string, part: number, body: Uint8Array<ArrayBuffer>) =>
  send(`${base()}/${id}/${part}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${anna.token}` },
    body,
  });
const complete = (id: string) =>
  ask<Upload & { code: string }>('POST', `${base()}/${id}/complete`, { token: anna.token, body: {} });
const show = (id: string) => ask<Upload>('GET', `${base()}/${id}`, { token: anna.token });
const sendAll = async (whole = bytes) => {
  const { body } = await start({ sha256: await hashOf(bytes) });
  await putPart(body.uploadId, 1, whole.slice(0, PART_BYTES));
  await putPart(body.uploadId, 2, whole.slice(PART_BYTES));
  return body.uploadId;
};
const ended = (id: string, state: string) =>
  vi.waitFor(async () => expect((await show(id)).body.state).toBe(state), { timeout: 10_000, interval: 50 });

describe('an upload in parts', () => {
  it('is checked as a whole before it counts', async () => {
    const id = await sendAll();
    expect((await complete(id)).body.state).toMatch(/verifying|present/);
    await ended(id, 'present');
    expect(await DB.prepare('SELECT sha256, mime, bytes FROM media').first()).toEqual({
      sha256,
      mime: 'video/mp4',
      bytes: bytes.length,
    });
    const { objects } = await MEDIA.list();
    expect(objects.map((object) => object.key)).toEqual([`w/${anna.workspaceId}/${sha256}`]);
  });

  it('goes on where it stopped, its parts in any order and as often as need be', async () => {
    const { body } = await start();
    expect(body).toMatchObject({ partBytes: PART_BYTES, parts: [], state: 'open' });
    await putPart(body.uploadId, 2, bytes.slice(PART_BYTES));
    const again = await start();
    expect(again.body).toMatchObject({ uploadId: body.uploadId, parts: [2] });
    await putPart(body.uploadId, 1, bytes.slice(0, PART_BYTES));
    await putPart(body.uploadId, 1, bytes.slice(0, PART_BYTES));
    expect((await show(body.uploadId)).body.parts).toEqual([1, 2]);
    await complete(body.uploadId);
    await ended(body.uploadId, 'present');
  });

  it('with other bytes than it was named by is refused and leaves nothing behind', async () => {
    const id = await sendAll(mp4(bytes.length, 9));
    await complete(id);
    await ended(id, 'refused');
    expect(await DB.prepare('SELECT count(*) AS n FROM media').first('n')).toBe(0);
    expect((await MEDIA.list()).objects).toEqual([]);
    const { body } = await start();
    expect(body).toMatchObject({ parts: [], state: 'open' });
    expect(body.uploadId).not.toBe(id);
  });

  it('of something that is no medium is refused with its first part', async () => {
    const { body } = await start();
    const text = new Uint8Array(PART_BYTES).fill(60);
    expect((await putPart(body.uploadId, 1, text)).status).toBe(415);
  });

  it('takes no part of a wrong length or number', async () => {
    const { body } = await start();
    expect((await putPart(body.uploadId, 1, bytes.slice(0, 100))).status).toBe(400);
    expect((await putPart(body.uploadId, 3, bytes.slice(0, PART_BYTES))).status).toBe(400);
    expect((await putPart(body.uploadId, 0, bytes.slice(0, PART_BYTES))).status).toBe(400);
  });

  it('cannot be completed while parts are missing', async () => {
    const { body } = await start();
    await putPart(body.uploadId, 1, bytes.slice(0, PART_BYTES));
    const answer = await complete(body.uploadId);
    expect([answer.status, answer.body.code]).toEqual([409, 'parts-missing']);
  });

  it('can be completed again when the first answer was lost', async () => {
    const id = await sendAll();
    await complete(id);
    expect((await complete(id)).status).toBe(200);
    await ended(id, 'present');
    expect((await complete(id)).body.state).toBe('present');
  });

  it('is not begun for what is here already', async () => {
    const id = await sendAll();
    await complete(id);
    await ended(id, 'present');
    const { body } = await start();
    expect(body.state).toBe('present');
    expect((await show(body.uploadId)).body.state).toBe('present');
  });

  it('of more than its kind may have is refused', async () => {
    expect((await start({ bytes: 4_000_000_001 })).status).toBe(413);
    expect((await start({ mime: 'image/jpeg', bytes: 100_000_001 })).status).toBe(413);
  });

  it('begun twice side by side is one upload', async () => {
    const answers = await Promise.all([start(), start(), start()]);
    expect(new Set(answers.map((one) => one.body.uploadId)).size).toBe(1);
  });

  it('of another workspace is not there', async () => {
    const { body } = await start();
    const ben = await newPerson('Ben Wolf');
    for (const workspace of [anna.workspaceId, ben.workspaceId]) {
      const path = `/v1/w/${workspace}/uploads/${body.uploadId}`;
      expect((await ask('GET', path, { token: ben.token })).status).toBe(404);
    }
  });
});

describe('the minute cron', () => {
  it('asks again for a check whose message was lost', async () => {
    const id = await sendAll();
    const context = contextOf();
    await complete(id);
    await ended(id, 'present');
    await DB.batch([
      DB.prepare('DELETE FROM media'),
      DB.prepare(`UPDATE uploads SET state = 'verifying', expires_at = ?`).bind(context.now() - 1),
    ]);
    await MEDIA.put(`u/${anna.workspaceId}/${id}`, bytes);
    await tendUploads(context);
    await ended(id, 'present');
    expect(await DB.prepare('SELECT count(*) AS n FROM media').first('n')).toBe(1);
  });

  it('drops an upload nobody went on with', async () => {
    const { body } = await start();
    await DB.prepare('UPDATE uploads SET expires_at = 1').run();
    await tendUploads(contextOf());
    expect((await show(body.uploadId)).status).toBe(404);
    expect(await DB.prepare('SELECT count(*) AS n FROM upload_parts').first('n')).toBe(0);
  });
});

it('a check delivered twice does no harm', async () => {
  const id = await sendAll();
  await complete(id);
  await ended(id, 'present');
  await verifyUpload(contextOf(), id);
  expect((await show(id)).body.state).toBe('present');
});
