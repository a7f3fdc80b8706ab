import { expect, test } from 'vitest';
import { type Spec, watched } from './spec.ts';
import { xSpec } from './x-spec.ts';
import { youtubeSpec } from './youtube-spec.ts';

/** What a specification finds wrong with one call and its answer. */
async function found(spec: Spec, url: string, init: RequestInit, status = 200, got?: unknown) {
  const departures = { request: [] as string[], reply: [] as string[] };
  const json = { 'content-type': 'application/json' };
  const answer = async () =>
    new Response(got === undefined ? null : JSON.stringify(got), { status, headers: json });
  await watched(spec, answer, departures)(url, { ...init, headers: json });
  return [...departures.request, ...departures.reply].map((one) => one.replace(/^\S+ \S+ /, ''));
}
const youtube = (call: string, init: RequestInit = {}, got?: unknown) =>
  found(youtubeSpec, `https://www.googleapis.com/youtube/v3/${call}`, init, 200, got);
const x = (call: string, init: RequestInit = {}, status?: number, got?: unknown) =>
  found(xSpec, `https://api.x.com/2/${call}`, init, status, got);
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

test.each([
  ['videos?id=1', {}, { items: [] }, ['part is missing']],
  ['videos?part=status&id=1&colour=red', {}, { items: [] }, ['there is no parameter colour']],
  ['videos?part=colour&id=1', {}, { items: [] }, ['there is no part colour']],
  ['colours?part=id', {}, {}, ['there is no such method']],
  [
    'videos?part=status&id=1',
    {},
    { items: [{ id: 1 }] },
    ['Schema$VideoListResponse.items[0].id is 1, not a string'],
  ],
  [
    'videos?part=snippet',
    post({ snippet: { title: 'a', colour: 'red' }, status: {} }),
    {},
    ['Schema$Video.snippet has no member colour', 'status is written and not among the parts'],
  ],
])('the discovery document finds what is wrong with %s', async (call, init, got, wrong) => {
  expect(await youtube(call, init, got)).toEqual(wrong);
});

const made = { data: { id: '1', text: 'a' } };
test.each([
  ['tweets', post({ text: 'a', colour: 'red' }), 201, made, ['CreatePostsRequest has no member colour']],
  [
    'tweets',
    post({ text: 'a', reply_settings: 'nobody' }),
    201,
    made,
    ['CreatePostsRequest.reply_settings is "nobody", not "following"'],
  ],
  ['tweets', post({ text: 'a' }), 201, { data: { text: 'a' } }, ['CreatePostsResponse.data.id is missing']],
  ['users/me?user.fields=colour', {}, 200, { data: {} }, ['user.fields has no colour']],
  ['media/upload/1/begin', post({}), 200, {}, ['there is no such method']],
  [
    'tweets/1',
    {},
    404,
    { title: 'a', detail: 'b', type: 'https://api.x.com/2/problems/resource-not-found' },
    ['ResourceNotFoundProblem.resourceType is missing'],
  ],
])('X’s document finds what is wrong with %s', async (call, init, status, got, wrong) => {
  expect(await x(call, init, status, got)).toEqual(wrong);
});
