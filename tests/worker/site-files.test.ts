import { expect, it } from 'vitest';
import { buildApp } from '../../worker/app.ts';
import { readSiteFiles } from '../../worker/routes/site-files.ts';
import { bindings } from '../flows/account.ts';
import { ORIGIN } from './ask.ts';

const SITE_FILES =
  'tiktokAb12.txt=tiktok-developers-site-verification=Ab12 | google4711.html=google-site-verification: google4711.html';
const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
const get = async (path: string, settings: object = { SITE_FILES }) => {
  const answer = await buildApp().fetch(
    new Request(`${ORIGIN}${path}`),
    { ...bindings, ...settings },
    execution,
  );
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

it('shows platforms the files by which they see that the address is ours, at the top and beside the media', async () => {
  const tiktok = { status: 200, text: 'tiktok-developers-site-verification=Ab12' };
  expect(await get('/m/tiktokAb12.txt')).toMatchObject(tiktok);
  expect(await get('/tiktokAb12.txt')).toMatchObject({ ...tiktok, type: 'text/plain; charset=utf-8' });
  expect(await get('/google4711.html')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
});

it('shows no other file, and none where none is set', async () => {
  expect((await get('/other.txt')).status).toBe(404);
  expect((await get('/m/other.txt')).status).toBe(404);
  expect((await get('/tiktokAb12.txt', {})).status).toBe(404);
});

it('leaves out what is not a name and a content', () => {
  expect([...readSiteFiles('../secrets.txt=x|noname|a.js=1|ok.txt=1')]).toEqual([['ok.txt', '1']]);
});
