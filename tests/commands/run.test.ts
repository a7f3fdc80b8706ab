import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the sandbox through the shell that npm starts commands with; ends when it is up. */
async function start(): Promise<{ shell: ChildProcess; url: string }> {
  // What comes after it keeps the shell there, as some shells are and others are not.
  const shell = spawn('sh', ['-c', `"${process.execPath}" tests/commands/run.mjs sandbox --port 0; true`], {
    env: { ...process.env, npm_lifecycle_event: 'sandbox' },
  });
  running.push(shell);
  let said = '';
  shell.stderr.on('data', (piece) => {
    said += piece;
  });
  const find = (): string | undefined => /became public: (http\S+)/.exec(said)?.[1];
  await expect.poll(find, { timeout: 20_000 }).toBeDefined();
  return { shell, url: find() ?? '' };
}

test('a command whose npm was ended ends as well, and leaves no process behind', async () => {
  const { shell, url } = await start();
  expect((await fetch(url)).status).toBe(200);
  shell.kill('SIGKILL');
  const isUp = () => fetch(url).then(Boolean, () => false);
  await expect.poll(isUp, { timeout: 10_000, interval: 200 }).toBe(false);
}, 40_000);
