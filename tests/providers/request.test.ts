import { expect, it } from 'vitest';
import { ForeignHost, NoAnswer, requestFor } from '../../worker/providers/request.ts';

const provider = { platform: 'tiktok', hosts: ['open.tiktokapis.com', '.tiktokcdn.com'] };
function way(answer: () => Promise<Response> = async () => new Response('{}')) {
  const asked: { url: string; redirect: string | undefined }[] = [];
  const fetching = (async (url: string, init?: RequestInit) => {
    asked.push({ url, redirect: init?.redirect });
    return answer();
  }) as unknown as typeof fetch;
  return { asked, request: requestFor({ fetch: fetching, env: {} }, { provider, timeoutMs: 1000 }) };
}

it.each([
  'http://open.tiktokapis.com/v2/post/',
  'https://open.tiktokapis.com.evil.example/',
  'https://evil-tiktokcdn.com/',
  'https://evil.example/open.tiktokapis.com/',
  'https://open.tiktokapis.com@evil.example/',
  'https://user:word@open.tiktokapis.com/',
  'https://open.tiktokapis.com:8443/',
  'https://127.0.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'file:///etc/passwd',
])('nothing is sent to an address that is not the platform’s own: %s', async (address) => {
  const { asked, request } = way();
  await expect(request(address)).rejects.toThrow(ForeignHost);
  expect(asked).toEqual([]);
});

it('the platform’s own hosts are asked, and no redirect leads away from them', async () => {
  const { asked, request } = way();
  await request('https://open.tiktokapis.com/v2/post/');
  await request('https://p16.tiktokcdn.com/a.jpg');
  expect(asked.map(({ redirect }) => redirect)).toEqual(['manual', 'manual']);
});

it('what went wrong on the way is told without the address, for it may hold a token', async () => {
  const { request } = way(async () => {
    throw new TypeError('fetch failed: https://open.tiktokapis.com/?upload_token=secret');
  });
  const error = await request('https://open.tiktokapis.com/?upload_token=secret').catch((thrown) => thrown);
  expect(error).toBeInstanceOf(NoAnswer);
  expect(`${error.message} ${error.cause} ${error.stack}`).not.toContain('secret');
});
