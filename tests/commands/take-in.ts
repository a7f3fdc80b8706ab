import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { PART_BYTES, SINGLE_PUT_BYTES } from '../../shared/api.ts';
import type { OperatorCall } from './operator-call.ts';
import { openZip, type ZipEntry, type ZipFile } from './zip-file.ts';

/** An export into an empty Worker, piece by piece; what is there already is passed over, so it may be begun again. */

const Manifest = z.object({
  form: z.number(),
  what: z.string(),
  by: z.string(),
  at: z.number(),
  workspaces: z.array(
    z.object({ id: z.string(), rows: z.record(z.string(), z.number()), missing: z.array(z.string()) }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** Rows of one call; D1 allows 50 statements an invocation on the free plan, and each kind of row takes one. */
const ROWS = 50;
const CHARS = 900_000;

export async function takeIn(
  path: string,
  call: OperatorCall,
  options: {
    password?: string | undefined;
    /** Above so many bytes a medium goes in parts. */
    single?: number;
    say: (words: string) => void;
  },
): Promise<Manifest> {
  const zip = await openZip(path);
  try {
    const manifest = await manifestOf(zip);
    await call('POST', '/v1/import', { form: manifest.form, id: `${manifest.by}-${manifest.at}` });
    for (const workspace of manifest.workspaces) {
      const inside = zip.entries.filter((entry) => entry.name.startsWith(`workspaces/${workspace.id}/`));
      // Bytes first: a medium counts as here as soon as its row is.
      await takeMedia(zip, inside, workspace.id, call, options);
      for (const branch of Object.keys(workspace.rows)) {
        const entry = inside.find((one) => one.name.endsWith(`/${branch}.jsonl`));
        if (!entry) throw new Error(`The export lacks ${branch} of ${workspace.id}.`);
        options.say(`${workspace.rows[branch]} ${branch}`);
        await takeRows(zip, entry, branch, call);
      }
    }
    if (options.password)
      await call('POST', '/v1/import/password', { userId: manifest.by, password: options.password });
    return manifest;
  } finally {
    await zip.close();
  }
}

async function manifestOf(zip: ZipFile): Promise<Manifest> {
  const entry = zip.entries.find((one) => one.name === 'manifest.json');
  if (!entry) throw new Error('This is no export of Clipcast: it has no manifest.');
  return Manifest.parse(JSON.parse((await zip.read(entry)).toString('utf8')));
}

async function takeRows(zip: ZipFile, entry: ZipEntry, branch: string, call: OperatorCall): Promise<void> {
  let rows: unknown[] = [];
  let chars = 0;
  const send = async (): Promise<void> => {
    if (rows.length > 0) await call('POST', '/v1/import/rows', { branch, rows });
    [rows, chars] = [[], 0];
  };
  for await (const line of zip.lines(entry)) {
    if (rows.length >= ROWS || chars + line.length > CHARS) await send();
    rows.push(JSON.parse(line));
    chars += line.length;
  }
  await send();
}

async function takeMedia(
  zip: ZipFile,
  inside: readonly ZipEntry[],
  workspaceId: string,
  call: OperatorCall,
  { single = SINGLE_PUT_BYTES, say }: { single?: number; say: (words: string) => void },
): Promise<void> {
  const files = inside.filter((entry) => entry.name.includes('/media/'));
  const at = `/v1/import/w/${workspaceId}`;
  for (const [index, entry] of files.entries()) {
    const [, sha256 = ''] = /\/media\/([0-9a-f]{64})\.\w+$/.exec(entry.name) ?? [];
    if (entry.bytes <= single)
      await call('PUT', `${at}/media/${sha256}`, await zip.read(entry), 'application/octet-stream');
    else await inParts(zip, entry, sha256, at, call);
    say(`photo or video ${index + 1} of ${files.length}`);
  }
}

const MIME: Record<string, string> = { mov: 'video/quicktime', webm: 'video/webm' };

async function inParts(
  zip: ZipFile,
  entry: ZipEntry,
  sha256: string,
  at: string,
  call: OperatorCall,
): Promise<void> {
  const mime = MIME[entry.name.split('.').at(-1) ?? ''] ?? 'video/mp4';
  const upload = await call('POST', `${at}/uploads`, { sha256, mime, bytes: entry.bytes });
  if (upload.state === 'present') return;
  const have = new Set(upload.parts as number[]);
  for (let part = 1; (part - 1) * PART_BYTES < entry.bytes; part += 1) {
    if (have.has(part)) continue;
    const from = (part - 1) * PART_BYTES;
    const bytes = await zip.read(entry, from, Math.min(PART_BYTES, entry.bytes - from));
    await call('PUT', `${at}/uploads/${upload.uploadId}/${part}`, bytes, 'application/octet-stream');
  }
  let { state } = await call('POST', `${at}/uploads/${upload.uploadId}/complete`, {});
  while (state === 'verifying') {
    await pause(1000);
    ({ state } = await call('GET', `${at}/uploads/${upload.uploadId}`));
  }
  if (state !== 'present') throw new Error(`${entry.name} is not what its name says.`);
}
