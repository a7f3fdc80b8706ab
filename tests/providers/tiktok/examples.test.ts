import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { Job } from '../../../worker/providers/provider.ts';
import { openEnvelope, readTikTokToken } from '../../../worker/providers/tiktok/answers.ts';
import { webhook } from '../../../worker/providers/tiktok/webhook.ts';
import { tiktok } from '../../../worker/providers/tiktok.ts';
import { contentRange, partsLastTakesRest } from '../../../worker/providers/upload.ts';
import { smallJpeg, smallMovie } from '../../fakes/small-media.ts';
import { CALLBACK, desk, MEDIA, PHOTO_INIT, photoBody, shapeOf } from '../../fakes/tiktok/desk.ts';
import { signIn } from '../../fakes/tiktok/sign-in.ts';
import fixture from '../../fixtures/tiktok.json' with { type: 'json' };
import { failure, kindOf } from '../stage.ts';

/** Every request and answer that TikTok's documentation shows, at the stand-in and with our readers. */

interface Exchange {
  what: string;
  method?: string;
  path: string;
  form?: Record<string, string>;
  json?: object;
  reply: object | null;
}
const exchanges = fixture.exchanges as Exchange[];

/** A sandbox in which all that the examples name is there. */
async function scene() {
  const at = desk();
  at.serve('a.jpg', smallJpeg());
  at.serve('b.jpg', smallJpeg(1080, 1080));
  at.serve('film.mp4', smallMovie());
  const { tokens, post } = await at.connect();
  await post(PHOTO_INIT, photoBody([`${MEDIA}a.jpg`]));
  const open = { source_info: { source: 'FILE_UPLOAD', video_size: 9, chunk_size: 9, total_chunk_count: 1 } };
  const { publish_id } = (await post('post/publish/inbox/video/init/', open)).body.data;
  const { clientKey, clientSecret } = at.fake.options.app;
  const scope = 'user.info.basic,video.publish';
  const code = (await signIn(at.fetch, at.authorizeUrl({ scope }), { user: 'maralind.homes' })).searchParams;
  const names: Record<string, string> = {
    $key: clientKey,
    $secret: clientSecret,
    $code: code.get('code') ?? '',
    $refresh: tokens.refresh_token,
    $access: tokens.access_token,
    $publish_id: String(publish_id),
    $post_id: at.fake.published()[0]?.remoteId ?? '',
    $media: MEDIA.slice(0, -1),
  };
  const filled = (value: unknown): string =>
    JSON.stringify(value).replace(/\$[a-z_]+/g, (name) => names[name] ?? name);
  return { at, tokens, filled };
}

async function answerTo({ method = 'POST', path, form, json }: Exchange) {
  const { at, tokens, filled } = await scene();
  const authorization = `Bearer ${tokens.access_token}`;
  const type = 'application/json; charset=UTF-8';
  const asForm = (fields: object) => new URLSearchParams(JSON.parse(filled(fields))).toString();
  const reply = await at.fetch(`https://open.tiktokapis.com/v2/${path}`, {
    method,
    headers: form
      ? { 'content-type': 'application/x-www-form-urlencoded' }
      : { authorization, 'content-type': type },
    body: form ? asForm(form) : json && filled(json),
  });
  return { status: reply.status, text: await reply.text() };
}

describe('at the stand-in', () => {
  it('the documented authorize query opens the page', async () => {
    const at = desk({ app: { redirectUris: [CALLBACK] } });
    const reply = await at.fetch(`https://www.tiktok.com/v2/auth/authorize/?${fixture.authorizeQuery}`);
    expect(reply.status).toBe(200);
  });

  it.each(exchanges)('$what is asked for and answered as documented', async (exchange) => {
    const { status, text } = await answerTo(exchange);
    expect([status, text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    if (exchange.reply === null) expect(text).toBe('');
    else expect(shapeOf(JSON.parse(text))).toEqual(shapeOf(exchange.reply));
    const id = /"publish_id":"([^"]+)"/.exec(text)?.[1];
    const shown = (exchange.reply as { data?: { publish_id?: string } } | null)?.data?.publish_id;
    if (id && shown) expect([id.split('.')[0], id.length <= 64]).toEqual([shown.split('.')[0], true]);
  });
});

/** A provider's Job in which TikTok answers this and nothing else. */
const jobWith = (text: string, status = 200): Job => ({
  publicationId: 'p',
  attemptId: 'a',
  account: { remoteId: 'o', handle: 'maralind.homes', limits: {} },
  token: 'act.1',
  scopes: ['video.publish', 'video.list'],
  kind: 'video',
  caption: '',
  title: '',
  options: { privacy: 'SELF_ONLY' },
  media: [],
  handle: { publishId: 'v_pub_file~v2-1.123' },
  publishAt: 0,
  sentAt: 0,
  links: [],
  tries: 0,
  now: () => 0,
  patience: (ms) => ms,
  request: async () => new Response(text, { status }),
  save: async () => undefined,
});

describe('with our readers', () => {
  it('a token is read, and a refusal of one by its words, whatever its status', () => {
    expect(readTikTokToken({ status: 200, body: fixture.tokenReply }, 1000)).toEqual({
      accessToken: 'act.…',
      accessExpiresAt: 1000 + 86_400_000,
      refreshToken: 'rft.…',
      refreshExpiresAt: 1000 + 31_536_000_000,
      scopes: ['user.info.basic', 'video.publish'],
      remoteId: '…',
    });
    for (const { status, body, failure: kind } of fixture.tokenRefusals)
      expect(() => readTikTokToken({ status, body }, 0)).toThrow(
        expect.objectContaining({ kind, code: body.error }),
      );
  });

  it('the account is read with its name and handle', async () => {
    const request = async () => Response.json(fixture.userInfoReply);
    const [account] = await tiktok.accounts({
      token: '',
      scopes: ['user.info.profile'],
      request,
      now: () => 0,
    });
    expect(account).toMatchObject({ remoteId: '…', name: '…', handle: '…', avatarUrl: 'https://…' });
  });

  it('what the creator may do today becomes the limits of the account', async () => {
    const { limits, problems } = await tiktok.rehearse(jobWith(JSON.stringify(fixture.creatorInfoReply)));
    expect(problems).toEqual([]);
    expect(limits).toMatchObject({ maxVideoSeconds: 300 });
  });

  it.each(fixture.statuses)('the status $reply leads where it should', async (example) => {
    const looked = tiktok.poll(jobWith(example.reply));
    if (example.failure) expect(kindOf(await failure(looked))).toBe(example.failure);
    else expect((await looked).step).toBe(example.step);
    // More digits than a number of JavaScript holds.
    if (example.remoteId) expect(await looked).toMatchObject({ receipt: { remoteId: example.remoteId } });
  });

  it.each(fixture.failReasons as [string, string][])(
    'a post that failed for %s is %s',
    async (reason, kind) => {
      const data = { status: 'FAILED', fail_reason: reason };
      const text = JSON.stringify({ data, error: { code: 'ok', message: '', log_id: '…' } });
      expect(kindOf(await failure(tiktok.poll(jobWith(text))))).toBe(kind);
    },
  );

  it.each(fixture.refusals as [string, number, string][])(
    '%s with HTTP %i is %s',
    async (code, status, kind) => {
      const error = { code, message: '…', log_id: '…' };
      const thrown = await failure(openEnvelope(Response.json({ error }, { status }), z.unknown(), 0));
      expect(thrown).toBeInstanceOf(Failure);
      expect(thrown).toMatchObject({ kind, code });
    },
  );

  it('the parts of an upload are cut as documented', () => {
    for (const { size, chunk, count, last } of fixture.chunkPlans) {
      const parts = partsLastTakesRest(size, chunk);
      const end = parts.at(-1) ?? { first: 0, last: -1 };
      expect([parts.length, end.last - end.first + 1]).toEqual([count, last]);
    }
    for (const { size, chunk, last } of fixture.ranges)
      expect(contentRange(partsLastTakesRest(size, chunk).at(-1) ?? { first: 0, last: 0 }, size)).toBe(last);
  });

  it.each(fixture.events)('the event $event is understood', ({ event, content, means }) => {
    const body = { ...fixture.webhook, event, content: JSON.stringify(content) };
    expect(webhook.read(body)).toMatchObject([{ event: means, remoteId: '…', at: 1_615_338_610_000 }]);
  });
});
