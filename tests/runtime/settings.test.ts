import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without an app at any platform the sandbox plays them', () => {
  expect(readSettings({ PATH: '/bin', SIGN_UP: 'closed' })).toEqual({
    settings: { SIGN_UP: 'closed' },
    hasApps: false,
  });
});

test('an empty credential is none', () => {
  expect(readSettings({ TIKTOK_CLIENT_KEY: '' }).hasApps).toBe(false);
});

test('one credential, in a file too, takes the sandbox away', () => {
  expect(readSettings({}, 'TIKTOK_CLIENT_KEY=abc\nTIKTOK_CLIENT_SECRET="d e"\n')).toEqual({
    settings: { TIKTOK_CLIENT_KEY: 'abc', TIKTOK_CLIENT_SECRET: 'd e' },
    hasApps: true,
  });
});

test('the environment is stronger than the file', () => {
  expect(readSettings({ PUBLIC_URL: 'https://a.example' }, 'PUBLIC_URL=https://b.example').settings).toEqual({
    PUBLIC_URL: 'https://a.example',
  });
});

test('nothing else of the environment reaches the Worker', () => {
  expect(readSettings({ AWS_SECRET_ACCESS_KEY: 'x', NPM_TOKEN: 'y', EX_CLIENT_ID: 'z' }).settings).toEqual(
    {},
  );
});
