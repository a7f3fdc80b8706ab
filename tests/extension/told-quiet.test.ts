import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { keepPairing } from '../../extension/send/pairing.ts';
import { bringQuietHours, keepQuietHours, tellQuietHours } from '../../extension/send/quiet-hours.ts';
import { testWorld } from './world.ts';

/** The Worker hears of quiet hours: its letters heed them as notifications do. */

const NIGHT = { from: '22:00', to: '07:00', days: [1, 2, 3, 4, 5, 6, 7], urgent: false };
const asked: { method: string; path: string; body: unknown }[] = [];
let isUp = true;
const world = testWorld({
  fetch: (async (url: string, init: RequestInit) => {
    if (!isUp) throw new TypeError('Failed to fetch');
    const body = JSON.parse(String(init.body));
    asked.push({ method: init.method ?? 'GET', path: new URL(url).pathname, body });
    return Response.json({});
  }) as typeof fetch,
});
const pair = () =>
  keepPairing({ workerUrl: 'https://worker.example', token: 't', sessionId: 's', workspaceId: 'w' });

beforeEach(async () => {
  await browser.storage.local.clear();
  asked.length = 0;
  isUp = true;
});

test('what is set is told with the zone of the device, once', async () => {
  await pair();
  await keepQuietHours(NIGHT);
  await tellQuietHours(world);
  await tellQuietHours(world);
  const quiet = { ...NIGHT, timeZone: 'Europe/Berlin' };
  expect(asked).toEqual([{ method: 'PUT', path: '/v1/me/quiet-hours', body: { quiet } }]);
  await keepQuietHours(null);
  await tellQuietHours(world);
  expect(asked.at(-1)?.body).toEqual({ quiet: null });
});

test('what the Worker could not hear is told when it can be reached again', async () => {
  await pair();
  isUp = false;
  await keepQuietHours(NIGHT);
  await expect(tellQuietHours(world)).rejects.toThrow();
  isUp = true;
  await tellQuietHours(world);
  expect(asked).toHaveLength(1);
});

test('set before signing in they are told with it; a device that has none leaves the person’s as they are', async () => {
  await keepQuietHours(NIGHT);
  await tellQuietHours(world);
  expect(asked).toEqual([]);
  await pair();
  await bringQuietHours();
  await tellQuietHours(world);
  expect(asked).toHaveLength(1);
  await browser.storage.local.clear();
  await pair();
  await bringQuietHours();
  await tellQuietHours(world);
  expect(asked).toHaveLength(1);
});
