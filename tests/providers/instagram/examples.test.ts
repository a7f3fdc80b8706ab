import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { meanings } from '../../../worker/providers/instagram/meanings.ts';
import { readShortToken } from '../../../worker/providers/instagram/tokens.ts';
import { instagram } from '../../../worker/providers/instagram.ts';
import { open } from '../../../worker/providers/meta.ts';
import type { Job } from '../../../worker/providers/provider.ts';
import { CALLBACK } from '../../fakes/by-hand.ts';
import { desk } from '../../fakes/instagram/desk.ts';
import { smallJpeg, smallMovie } from '../../fakes/small-media.ts';
import { shapeOf } from '../../fakes/tiktok/desk.ts';
import fixture from '../../fixtures/instagram.json' with { type: 'json' };
import { failure, kindOf } from '../stage.ts';

/** Every request and answer that Instagram's documentation shows, at the stand-in and with our readers. */

interface Exchange {
  what: string;
  path: string;
  body?: Record<string, unknown>;
  reply: object;
}
const exchanges = fixture.exchanges as Exchange[];
const API = 'https://graph.instagram.com/v25.0/';

/** A sandbox in which all that the examples name is there. */
async function scene() {
  const at = desk();
  const media = at.serve('a.jpg', smallJpeg()).replace('/a.jpg', '');
  at.serve('film.mp4', smallMovie());
  const { post, get, token } = await at.connect();
  const made = async (more: object = {}): Promise<string> =>
    (await post('me/media', { image_url: `${media}/a.jpg`, ...more })).body.id;
  const child = { is_carousel_item: true };
  const names: Record<string, string> = {
    $ig: (await get('me?fields=user_id')).body.user_id,
    $media: media,
    $container: await made(),
    $child1: await made(child),
    $child2: await made(child),
    $post: (await post('me/media_publish', { creation_id: await made() })).body.id,
  };
  const filled = (text: string): string => text.replace(/\$[a-z]+\d?/g, (name) => names[name] ?? name);
  return { at, token, filled };
}

/** Parameters may stand in the query, in a form or in JSON; the token in a header or among them. */
const WAYS = {
  'as JSON': (body: object) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }),
  'as a form': (body: object) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: asQuery(body),
  }),
  'in the query': () => ({ headers: {} }),
};
const asQuery = (body: object): string =>
  new URLSearchParams(
    Object.entries(body).map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  ).toString();

describe('at the stand-in', () => {
  it('the documented authorize query opens the page', async () => {
    const at = desk({ app: { redirectUris: [CALLBACK] } });
    const reply = await at.fetch(`https://www.instagram.com/oauth/authorize?${fixture.authorizeQuery}`);
    expect(reply.status).toBe(200);
  });

  it('a code is traded as a form of either kind, as the documentation writes it', async () => {
    for (const isMultipart of [false, true]) {
      const at = desk();
      const { back } = await at.connect();
      expect((await at.exchange(back.searchParams.get('code') ?? '')).status).toBe(400);
      const { clientId, clientSecret } = at.fake.options.app;
      const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'authorization_code' };
      const again = await at.consent();
      const all = { ...fields, redirect_uri: CALLBACK, code: again };
      const form = new FormData();
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      const reply = await at.ask('https://api.instagram.com/oauth/access_token', {
        method: 'POST',
        body: isMultipart ? form : new URLSearchParams(all),
      });
      expect(shapeOf(reply.body)).toEqual(shapeOf(fixture.tokenReply));
    }
  });

  it.each(exchanges)('$what is asked for and answered as documented', async ({ path, body, reply }) => {
    for (const [name, way] of Object.entries(WAYS)) {
      const { at, token, filled } = await scene();
      const given = JSON.parse(filled(JSON.stringify(body ?? {}))) as object;
      const init = way(given);
      const address = new URL(API + filled(path));
      if (body && name === 'in the query')
        for (const [key, value] of new URLSearchParams(asQuery(given))) address.searchParams.set(key, value);
      if (name === 'in the query') address.searchParams.set('access_token', token);
      const authorization = { authorization: `Bearer ${token}` };
      const answer = await at.ask(address.href, {
        method: body ? 'POST' : 'GET',
        ...(body ? init : {}),
        headers: { ...(body ? init.headers : {}), ...(name === 'in the query' ? {} : authorization) },
      });
      expect([name, answer.status, answer.body.error]).toEqual([name, 200, undefined]);
      expect(shapeOf(answer.body)).toEqual(shapeOf(reply));
      if (!body) return;
    }
  });
});

/** A provider's Job in which Instagram answers this and nothing else. */
const jobWith = (answer: object, more: Partial<Job> = {}): Job => ({
  publicationId: 'p',
  attemptId: 'a',
  account: { remoteId: '17841', handle: 'maralind.homes', limits: {} },
  token: 'IGAA',
  scopes: ['instagram_business_content_publish'],
  kind: 'photo',
  caption: '',
  title: '',
  options: {},
  media: [],
  handle: null,
  publishAt: 0,
  sentAt: 0,
  links: [],
  tries: 0,
  now: () => 0,
  patience: (ms) => ms,
  request: async () => Response.json(answer),
  save: async () => undefined,
  ...more,
});
const staged = {
  since: 0,
  container: '179',
  parts: [],
  mediaId: null,
  failed: 0,
  doubt: null,
  commented: false,
};

describe('with our readers', () => {
  it('a token is read from a list, as documented, and flat, as it is met', () => {
    for (const body of [fixture.tokenReply, fixture.tokenReplyFlat])
      expect(readShortToken({ status: 200, body }, 0)).toMatchObject({
        accessToken: '…',
        scopes: ['a', 'b'],
        remoteId: '…',
      });
    expect(() => readShortToken({ status: 400, body: fixture.tokenError }, 0)).toThrow(
      fixture.tokenError.error_message,
    );
  });

  it.each(fixture.states as [string, string][])(
    'a container that is %s leads to %s',
    async (status_code, end) => {
      const job = jobWith({ id: '179', status_code, status: '…' }, { handle: staged });
      const looked = instagram.prepare(job);
      if (['wait', 'ready'].includes(end)) expect((await looked).step).toBe(end);
      else expect(kindOf(await failure(looked))).toBe(end);
    },
  );

  it.each(fixture.processingErrors as [string, string][])('"%s" is %s', async (status, kind) => {
    const answer = { id: '179', status_code: 'ERROR', status };
    expect(kindOf(await failure(instagram.prepare(jobWith(answer, { handle: staged }))))).toBe(kind);
  });

  it('a post is read with its address, and the quota with what is left', async () => {
    const job = jobWith(fixture.mediaReply, { handle: { ...staged, mediaId: '180' } });
    expect(await instagram.poll(job)).toMatchObject({
      step: 'published',
      receipt: { remoteId: '…', url: 'https://…' },
    });
    expect((await instagram.rehearse(jobWith(fixture.quotaReply))).problems).toEqual([]);
    const full = { data: [{ quota_usage: 50, config: { quota_total: 50, quota_duration: 86_400 } }] };
    expect((await instagram.rehearse(jobWith(full))).problems).toMatchObject([{ code: 'quota' }]);
  });

  it.each(fixture.refusals as [number, number | null, string, string, string][])(
    'error %i/%s "%s" is %s, and in answer to the publishing call %s',
    async (code, error_subcode, message, kind, publishing) => {
      const { error: shown } = fixture.error;
      const error = {
        ...shown,
        code,
        message,
        error_user_msg: undefined,
        error_subcode: error_subcode ?? undefined,
      };
      const kinds = [];
      for (const publishes of [false, true]) {
        const answer = Response.json({ error }, { status: 400 });
        kinds.push(kindOf(await failure(open(answer, { data: z.unknown(), meanings, publishes, now: 0 }))));
      }
      expect(kinds).toEqual([kind, publishing]);
    },
  );
});
