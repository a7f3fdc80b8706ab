import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { V4WorkerOptions } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as optionsOf, unstable_readConfig as readConfig } from 'wrangler';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const configPath = join(root, 'wrangler.toml');

/** What wrangler.toml says of the Worker: plain data, so that a process of its own can be told it. */
export interface WranglerConfig {
  worker: V4WorkerOptions;
  vars: Record<string, string>;
  cron: string;
  migrationsDir: string;
}

/** What is bundled in a package's place, by its name: the path of a file. */
export function bundledInstead(): Record<string, string> {
  const alias: Record<string, string> = readConfig({ config: configPath }).alias ?? {};
  return Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, join(root, path)]));
}

/** Reads wrangler.toml as a deploy would. Throws an Error where it names no migrations. */
export function readWranglerConfig(): WranglerConfig {
  const config = readConfig({ config: configPath });
  const folder = config.d1_databases.find(
    (database: { binding: string; migrations_dir?: string }) => database.binding === 'DB',
  )?.migrations_dir;
  if (!folder) throw new Error('wrangler.toml names no migrations_dir for DB.');
  return {
    worker: optionsOf(configPath).workerOptions as V4WorkerOptions,
    vars: config.vars as Record<string, string>,
    cron: config.triggers?.crons?.[0] ?? '',
    migrationsDir: join(root, folder),
  };
}
