import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { PLATFORMS } from '../../shared/platforms/rules.ts';

interface Guide {
  api: string;
  authorize: string;
  open: string;
  account: { users: { name: string }[] };
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, ['tests/commands/sandbox.ts', ...args]);
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said };
}

test('the sandbox prints where each platform answers and a sign-in page for it, and goes when it is told to', async () => {
  const { child, said } = start('--port', '0');
  await expect.poll(() => said.err, { timeout: 10_000 }).toContain('What became public: http://');
  const guides = JSON.parse(said.out);
  expect(Object.keys(guides)).toEqual([...PLATFORMS]);
  for (const { api, authorize, open, account } of Object.values<Guide>(guides)) {
    expect((await fetch(api)).headers.get('content-type')).toContain('application/json');
    expect((await fetch(authorize)).status).not.toBe(200);
    const page = await fetch(open);
    expect([open, page.status]).toEqual([open, 200]);
    const text = await page.text();
    for (const { name } of account.users) expect(text).toContain(name);
  }
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['--port', 'http'], 'whole number'],
  [[], 'whole number'],
  [['--prot', '1'], 'Usage'],
])('bad arguments %j end with a line on how to call it', async (args, why) => {
  const { child, said } = start(...args);
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.err).toContain(why);
  expect(said.out).toBe('');
});

test('a taken port ends with a line that says so', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { child, said } = start('--port', String((other.address() as AddressInfo).port));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.err).toContain('taken');
  other.close();
});
