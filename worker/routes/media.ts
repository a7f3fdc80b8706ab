import { ACCESS, BYTES } from '../../shared/access.ts';
import { SINGLE_PUT_BYTES } from '../../shared/api.ts';
import { Sha256 } from '../../shared/media.ts';
import { presentAmong } from '../db/queries/media.ts';
import { SCOPED } from '../http/access.ts';
import { type App, type AppContext, admit, type Handlers } from '../http/call.ts';
import { ApiFailure, tooLarge } from '../http/errors.ts';
import { parseInput } from '../http/read.ts';
import { previewsOf } from '../media/previews.ts';
import { takeMedia } from '../media/store.ts';
import { completeUpload, showUpload, startUpload, takePart } from '../media/uploads.ts';
import { expectRoom } from '../paying/limits.ts';
import { expectConfirmed } from '../people/guards.ts';

type Names = 'mediaPresence' | 'mediaPreviews' | 'startUpload' | 'upload' | 'completeUpload';

export const media: Pick<Handlers, Names> = {
  mediaPresence: async ({ context, scope, input }) => ({
    present: await presentAmong(context.db, scope.workspaceId, input.sha256s),
  }),
  mediaPreviews: async ({ context, scope, input }) => {
    const [here, urlOf] = await Promise.all([
      presentAmong(context.db, scope.workspaceId, input.sha256s),
      previewsOf(context, scope.workspaceId),
    ]);
    return { items: await Promise.all(here.map(async (sha256) => ({ sha256, url: await urlOf(sha256) }))) };
  },
  startUpload: async ({ context, scope, input }) => {
    await expectRoom(context, scope.workspaceId, 'bytes', input.bytes);
    return startUpload(context, scope, input);
  },
  upload: ({ context, scope, id }) => showUpload(context, scope, id),
  completeUpload: ({ context, scope, id }) => completeUpload(context, scope, id),
};

/** What is sent, with its length known beforehand. Throws 411, 413. */
export function incomingBytes(c: AppContext): { body: ReadableStream<Uint8Array> | null; bytes: number } {
  const header = c.req.header('content-length');
  if (!header || !/^\d+$/.test(header) || Number(header) === 0)
    throw new ApiFailure(411, 'length-required', 'Content-Length is needed, and bytes.');
  if (Number(header) > SINGLE_PUT_BYTES)
    throw tooLarge(`More than ${SINGLE_PUT_BYTES / 1e6} MB go in parts.`);
  return { body: c.req.raw.body, bytes: Number(header) };
}

/** The two calls that carry bytes. */
export function serveBytes(app: App): void {
  app.put(BYTES.sendMedia.path, async (c) => {
    const { scope, session } = await admit(c, ACCESS.sendMedia, SCOPED.sendMedia);
    expectConfirmed(session);
    const sha256 = parseInput(Sha256, c.req.param('sha256'));
    const incoming = incomingBytes(c);
    await expectRoom(c.get('context'), scope.workspaceId, 'bytes', incoming.bytes);
    const { isNew, ...taken } = await takeMedia(c.get('context'), scope.workspaceId, sha256, incoming);
    return c.json(taken, isNew ? 201 : 200);
  });
  app.put(BYTES.sendPart.path, async (c) => {
    const { scope, session } = await admit(c, ACCESS.sendPart, SCOPED.sendPart);
    expectConfirmed(session);
    const part = Number(c.req.param('part'));
    return c.json(await takePart(c.get('context'), scope, c.req.param('id'), part, incomingBytes(c)));
  });
}
