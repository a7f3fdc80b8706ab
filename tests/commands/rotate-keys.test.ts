import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './tool.ts';

const KEYS = `k2:${Buffer.alloc(32, 2).toString('base64')},k1:${Buffer.alloc(32, 1).toString('base64')}`;

/** A Worker that gives these answers, one after the other; `asked` is what it was asked with. */
async function worker(answers: { status?: number; body?: object }[]) {
  const asked: { from: unknown; word: string }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    asked.push({ from: JSON.parse(text).from, word: request.headers.authorization ?? '' });
    const { status = 200, body = {} } = answers.shift() ?? { status: 500 };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function rotate(address: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, MASTER_KEYS: KEYS };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['tests/commands/rotate-keys.ts', address],
      { cwd: root, env },
      (error, out, wrong) => done({ code: error ? Number(error.code) : 0, said: `${out}${wrong}` }),
    );
  });
}
const go = (sealed: number, next: object | null, left: number | null = null, unreadable: string[] = []) => ({
  body: { sealed, next, left, unreadable },
});

test('goes on where each go stopped, until nothing is sealed by an older key', async () => {
  const place = { table: 'publications', after: 'p20' };
  const { url, asked } = await worker([go(20, place), go(3, null, 0)]);
  const { code, said } = await rotate(url);
  expect(code).toBe(0);
  expect(asked.map((one) => one.from)).toEqual([null, place]);
  expect(asked[0]?.word).toMatch(/^Bearer [0-9a-f]{64}$/);
  expect(said).toContain('23 sealed anew');
  expect(said).toContain('You can drop the older keys.');
});

test('stopped by trouble it says that it may be run again, and never shows a key', async () => {
  const { url } = await worker([go(20, { table: 'states', after: '' }), { status: 503 }]);
  const { code, said } = await rotate(url);
  expect(code).toBe(1);
  expect(said).toContain('Run it again; it goes on from there.');
  expect(said).not.toContain(KEYS.slice(3, 20));
});

test('a Worker with other keys is told apart from one in trouble', async () => {
  const { url } = await worker([{ status: 401 }]);
  expect((await rotate(url)).said).toContain('The Worker has other master keys than these');
});

test('names what no key opens, and is not done while something is left', async () => {
  const { url } = await worker([go(1, null, 2, ['p7'])]);
  const { code, said } = await rotate(url);
  expect(code).toBe(1);
  expect(said).toContain('No key opens these rows: p7');
  expect(said).toContain('2 rows are still sealed by an older key');
});
