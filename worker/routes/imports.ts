import { UploadStart } from '../../shared/api.ts';
import { Sha256 } from '../../shared/media.ts';
import type { App, AppContext, Scope } from '../http/call.ts';
import { admitOperator } from '../http/operator.ts';
import { parseInput, readJson } from '../http/read.ts';
import { takeMedia } from '../media/store.ts';
import { completeUpload, showUpload, startUpload, takePart } from '../media/uploads.ts';
import { Begin, beginImport, firstPassword, importRows, Password, Rows } from '../privacy/import.ts';
import { incomingBytes } from './media.ts';

/** Taking in an export, for whoever holds the master keys. Stands beside the contract: no extension asks for it. */

/** One row of the database takes 2 MB at most, and a Post brings all that hangs on it. */
const ROWS_BYTES = 16_000_000;

const scopeOf = (c: AppContext): Scope => ({
  workspaceId: c.req.param('workspace') ?? '',
  userId: 'operator',
});

export function importRoutes(app: App): void {
  app.post('/v1/import', async (c) => {
    const context = await admitOperator(c);
    await beginImport(context, parseInput(Begin, await readJson(c.req.raw, 4096)));
    return c.json({});
  });
  app.post('/v1/import/rows', async (c) => {
    const context = await admitOperator(c);
    await importRows(context, parseInput(Rows, await readJson(c.req.raw, ROWS_BYTES)));
    return c.json({});
  });
  app.post('/v1/import/password', async (c) => {
    const context = await admitOperator(c);
    await firstPassword(context, parseInput(Password, await readJson(c.req.raw, 4096)));
    return c.json({});
  });

  app.put('/v1/import/w/:workspace/media/:sha256', async (c) => {
    const context = await admitOperator(c);
    const sha256 = parseInput(Sha256, c.req.param('sha256'));
    const { isNew, ...taken } = await takeMedia(context, scopeOf(c).workspaceId, sha256, incomingBytes(c));
    return c.json(taken, isNew ? 201 : 200);
  });
  app.post('/v1/import/w/:workspace/uploads', async (c) => {
    const context = await admitOperator(c);
    return c.json(
      await startUpload(context, scopeOf(c), parseInput(UploadStart, await readJson(c.req.raw, 4096))),
    );
  });
  app.put('/v1/import/w/:workspace/uploads/:id/:part', async (c) => {
    const context = await admitOperator(c);
    const part = Number(c.req.param('part'));
    return c.json(await takePart(context, scopeOf(c), c.req.param('id'), part, incomingBytes(c)));
  });
  app.post('/v1/import/w/:workspace/uploads/:id/complete', async (c) => {
    const context = await admitOperator(c);
    return c.json(await completeUpload(context, scopeOf(c), c.req.param('id')));
  });
  app.get('/v1/import/w/:workspace/uploads/:id', async (c) => {
    const context = await admitOperator(c);
    return c.json(await showUpload(context, scopeOf(c), c.req.param('id')));
  });
}
