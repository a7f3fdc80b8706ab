import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without an app at any platform the sandbox plays them all', () => {
  expect(readSettings({ PATH: '/bin', SIGN_UP: 'closed' })).toEqual({
    settings: { SIGN_UP: 'closed' },
    apps: [],
  });
});

test('an empty credential is none', () => {
  expect(readSettings({ TIKTOK_CLIENT_KEY: '' }).apps).toEqual([]);
});

test('both halves of an app, in a file too, take only that platform out of the sandbox', () => {
  expect(readSettings({}, 'TIKTOK_CLIENT_KEY=abc\nTIKTOK_CLIENT_SECRET="d e"\n')).toEqual({
    settings: { TIKTOK_CLIENT_KEY: 'abc', TIKTOK_CLIENT_SECRET: 'd e' },
    apps: ['tiktok'],
  });
});

test('half an app is said, not guessed', () => {
  expect(() => readSettings({ TIKTOK_CLIENT_KEY: 'abc' })).toThrow(/TIKTOK_CLIENT_KEY.*other half/);
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
