import * as z from 'zod';
import { beginning, follows } from '../../worker/people/audit/chain.ts';
import { openZip } from './zip-file.ts';

// Checks the audit logs of an export: that no entry was changed, left out or put between.
// usage: npm run check-audit -- clipcast-workspace-2026-11-22.zip

const Entry = z.object({
  workspaceId: z.string(),
  seq: z.number(),
  id: z.string(),
  at: z.number(),
  actor: z.string(),
  action: z.string(),
  object: z.string(),
  outcome: z.string(),
  detail: z.string(),
  place: z.string().nullable(),
  placeSalt: z.string().nullable(),
  placeHash: z.string(),
  before: z.string(),
  hash: z.string(),
});

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the export.');
  const zip = await openZip(file);
  const logs = zip.entries.filter((entry) => entry.name.endsWith('/audit.jsonl'));
  if (logs.length === 0) throw new Error('There is no audit log in it.');
  for (const log of logs) {
    const workspaceId = log.name.split('/')[1] ?? '';
    let last = { seq: 0, hash: await beginning(workspaceId) };
    for await (const line of zip.lines(log)) {
      const entry = Entry.parse(JSON.parse(line));
      if (entry.workspaceId !== workspaceId || !(await follows(entry, last)))
        throw new Error(`${log.name}: number ${entry.seq} does not follow from the one before.`);
      last = entry;
    }
    console.log(`${log.name}: ${last.seq} entries hold; the last is ${last.hash}`);
  }
  await zip.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
