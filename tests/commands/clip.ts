import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { clipBatch } from '../browser/clip-batch.ts';

/**
 * Clips saved pages through the built extension in Chromium: `npm run -s clip -- --batch DIR/pages.tsv`.
 * The table has the columns file and url; each page is served under its own address with its scripts blocked, and all
 * other requests fail. Prints one line of JSON for each page, in the table's order; a page that fails is a line with problems.
 */
async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { batch: { type: 'string' } } });
  if (!options.batch) throw new Error('usage: npm run -s clip -- --batch DIR/pages.tsv');
  for await (const line of clipBatch(options.batch, await buildExtension()))
    process.stdout.write(`${JSON.stringify(line)}\n`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
