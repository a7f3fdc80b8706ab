import { expect, test } from 'vitest';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { smallMovie } from '../small-media.ts';
import { desk, INBOX_INIT, shapeOf, VIDEO_INIT, videoBody } from './desk.ts';
import { signature } from './webhooks.ts';

const HOOK = 'https://clipcast.test/hooks/tiktok';

async function listening(path = VIDEO_INIT) {
  const at = desk({ app: { webhookUrl: HOOK } });
  at.outside.set(HOOK, () => new Response(null, { status: 200 }));
  const me = await at.connect();
  const { publish_id, upload_url } = (await me.post(path, videoBody(1000))).body.data;
  const upload = () => at.put(String(upload_url), smallMovie(), 0, 1000);
  const bodies = () => at.sent.map((one) => JSON.parse(String(one.init?.body)));
  return { ...at, ...me, publish_id, upload, bodies, events: () => bodies().map((body) => body.event) };
}

test('a public post is told twice: complete, then publicly available', async () => {
  const { fake, upload, bodies, events } = await listening();
  await upload();
  await fake.tick();
  expect(events()).toEqual(['post.publish.complete', 'post.publish.publicly_available']);
  expect(shapeOf(bodies()[1])).toEqual(shapeOf(fixture.webhook));
  expect(Object.keys(JSON.parse(bodies()[1].content))).toEqual(
    Object.keys(JSON.parse(fixture.webhook.content)),
  );
});

test('a draft is told as delivered to the inbox, with its publish type', async () => {
  const { fake, upload, bodies, events, publish_id } = await listening(INBOX_INIT);
  await upload();
  await fake.tick();
  expect(events()).toEqual(['post.publish.inbox_delivered']);
  expect(JSON.parse(bodies()[0].content)).toEqual({ publish_id, publish_type: 'INBOX_SHARE' });
});

test('a failed post is told with its reason', async () => {
  const { fake, upload, bodies } = await listening();
  fake.tell({ mood: 'fail', operation: 'upload.last', reason: 'spam_risk_text' });
  await upload();
  await fake.tick();
  expect(bodies()[0].event).toBe('post.publish.failed');
  expect(JSON.parse(bodies()[0].content)).toMatchObject({ reason: 'spam_risk_text' });
});

test('a post taken down by the person is told', async () => {
  const { fake, upload, events } = await listening();
  await upload();
  fake.takeDown(fake.published()[0]?.remoteId ?? '');
  await fake.tick();
  expect(events().at(-1)).toBe('post.publish.no_longer_publicaly_available');
});

test('a consent taken back is told with the reason: 1 by the person, 5 by the developer', async () => {
  const at = await listening();
  at.fake.disconnect('maralind.homes');
  const again = await at.connect();
  await at.token({ token: again.tokens.access_token }, 'revoke');
  await at.fake.tick();
  const removed = at.bodies().filter((body) => body.event === 'authorization.removed');
  expect(removed.map((body) => JSON.parse(body.content).reason)).toEqual([1, 5]);
  expect(removed[0].user_openid).toBe(again.tokens.open_id);
});

test('the signature is an HMAC over time and body with the client secret', async () => {
  const { fake, upload, sent, clock } = await listening();
  await upload();
  await fake.tick();
  const body = String(sent[0]?.init?.body);
  const seconds = Math.floor(clock.now / 1000);
  const header = new Headers(sent[0]?.init?.headers).get('tiktok-signature');
  expect(header).toBe(await signature('sandbox-tiktok-secret', seconds, body));
  expect(header).toMatch(/^t=\d{10},s=[0-9a-f]{64}$/);
});

test('an event that was not answered with 200 comes again, for up to 72 hours', async () => {
  const { fake, upload, outside, events, clock } = await listening();
  outside.set(HOOK, () => new Response(null, { status: 500 }));
  await upload();
  await fake.tick();
  await fake.tick();
  expect(events()).toHaveLength(2);
  clock.now += 60_000;
  outside.set(HOOK, () => new Response(null, { status: 200 }));
  await fake.tick();
  expect(events()).toHaveLength(4);
  clock.now += 60_000;
  await fake.tick();
  expect(events()).toHaveLength(4);
});
