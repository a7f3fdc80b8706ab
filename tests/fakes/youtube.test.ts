import { expect, test } from 'vitest';
import fixture from '../fixtures/youtube.json' with { type: 'json' };
import { smallJpeg, smallMovie, smallPng, smallWebp } from './small-media.ts';
import { shapeOf } from './tiktok/desk.ts';
import { desk, reason, VIDEOS } from './youtube/desk.ts';

const { snippet, status } = fixture.insertBody;
const asPublic = { snippet, status: { ...status, privacyStatus: 'public' } };

async function signedIn(given: Parameters<typeof desk>[0] = {}, user?: string) {
  const at = desk(given);
  return { ...at, ...(await at.connect(user)) };
}

test('a channel tells itself in the parts that were asked for, by exactly one filter', async () => {
  const { get } = await signedIn();
  const { body } = await get(`channels?part=${fixture.channelParts}&mine=true`);
  expect(shapeOf(body.items[0].statistics)).toEqual(shapeOf(fixture.channel.statistics));
  expect(Object.keys(body.items[0])).toEqual(Object.keys(fixture.channel));
  expect(Object.keys((await get('channels?part=id&mine=true')).body.items[0])).toEqual([
    'kind',
    'etag',
    'id',
  ]);
  expect(reason(await get('channels?part=id'))).toBe('400 invalidCriteria');
  expect(reason(await get('channels?part=id&mine=true&id=UC1'))).toBe('400 invalidCriteria');
  expect(reason(await get('channels?part=birthday&mine=true'))).toBe('400 unknownPart');
  expect(reason(await get('channels?mine=true'))).toBe('400 missingRequiredParameter');
});

test('a Google account without a channel answers without a list', async () => {
  const { get } = await signedIn({}, 'quietcorner.shop');
  expect((await get('channels?part=id&mine=true')).body).not.toHaveProperty('items');
});

test('an error has the documented shape', async () => {
  const { get } = await signedIn({ app: { dailyUnits: 0 } });
  const refused = await get('channels?part=id&mine=true');
  expect(shapeOf(refused.body)).toEqual(shapeOf(fixture.error));
  const { domain, reason: why } = refused.body.error.errors[0];
  expect(fixture.error.error.errors).toMatchObject([{ domain, reason: why }]);
});

test('a video is processed by and by, and ends badly for the documented reasons', async () => {
  const { upload, get, fake } = await signedIn({ pace: { by: 'looks', looks: 2 } });
  const look = async (id: string) =>
    (await get(`videos?part=status,processingDetails&id=${id}`)).body.items[0];
  const good = await upload(fixture.insertBody);
  const first = await look(good);
  expect(first.status.uploadStatus).toBe('uploaded');
  expect(first.processingDetails).toEqual(fixture.processingDetails);
  expect((await look(good)).status.uploadStatus).toBe('processed');
  for (const [fate, state] of [
    ['codec', { uploadStatus: 'failed', failureReason: 'codec' }],
    ['copyright', { uploadStatus: 'rejected', rejectionReason: 'copyright' }],
  ] as const) {
    fake.tell({ mood: 'fail', operation: 'upload.last', reason: fate });
    const id = await upload(fixture.insertBody);
    await look(id);
    expect((await look(id)).status).toMatchObject(state);
  }
});

test('what is no video fails, and what is too long for an unverified channel is rejected', async () => {
  const { upload, get } = await signedIn({}, 'nordhaus.living');
  const states = [];
  for (const movie of [smallJpeg(), smallMovie({ seconds: 901 }), smallMovie({ seconds: 900 })]) {
    const id = await upload(fixture.insertBody, movie);
    states.push((await get(`videos?part=status&id=${id}`)).body.items[0].status.uploadStatus);
  }
  expect(states).toEqual(['failed', 'rejected', 'processed']);
});

test('strangers see no private video, and of public ones not how they are processed', async () => {
  const { upload, connect } = await signedIn();
  const [hidden, shown] = [await upload(fixture.insertBody), await upload(asPublic)];
  const stranger = await connect('harbor.motors');
  const { body } = await stranger.get(`videos?part=snippet&id=${hidden},${shown}`);
  expect(body.items.map((one: { id: string }) => one.id)).toEqual([shown]);
  expect(reason(await stranger.get(`videos?part=fileDetails&id=${shown}`))).toBe('403 forbidden');
  expect(reason(await stranger.send('DELETE', `${VIDEOS}?id=${shown}`))).toBe('403 forbidden');
});

test('an update replaces the whole part: without a word on it a video becomes public', async () => {
  const { upload, send, fake } = await signedIn();
  const id = await upload({ snippet, status: { ...status, license: 'creativeCommon' } });
  const reply = await send('PUT', `${VIDEOS}?part=status`, { id, status: { embeddable: false } });
  expect(reply.body.status).toMatchObject({ privacyStatus: 'public', license: 'youtube', embeddable: false });
  expect(fake.published()).toHaveLength(1);
  expect(fake.videos()[0]?.written.title).toBe(snippet.title);
  const noCategory = { id, snippet: { title: 'New' } };
  expect(reason(await send('PUT', `${VIDEOS}?part=snippet`, noCategory))).toBe('400 invalidCategoryId');
});

test('public twice is one post, taken from the first moment', async () => {
  const { upload, send, fake, clock } = await signedIn();
  const id = await upload(fixture.insertBody);
  clock.now += 1000;
  for (const privacyStatus of ['public', 'private', 'public'])
    await send('PUT', `${VIDEOS}?part=status`, { id, status: { ...status, privacyStatus } });
  expect(fake.published()).toMatchObject([{ remoteId: id, acceptedAt: clock.now, publicAt: clock.now }]);
});

test('YouTube’s own schedule makes a private video public at its time, never one that was public', async () => {
  const { upload, send, fake, clock } = await signedIn();
  const publishAt = new Date(clock.now + 60_000).toISOString();
  const id = await upload({ snippet, status: { ...status, publishAt } });
  await fake.tick();
  expect(fake.published()).toEqual([]);
  clock.now += 60_000;
  expect(fake.published()).toMatchObject([{ remoteId: id, privacy: 'public' }]);
  const again = { id, status: { ...status, publishAt } };
  expect(reason(await send('PUT', `${VIDEOS}?part=status`, again))).toBe('400 invalidPublishAt');
});

test('a project that YouTube locks keeps every video private', async () => {
  const { upload, send, fake } = await signedIn({ app: { locked: true } });
  const id = await upload(asPublic);
  const reply = await send('PUT', `${VIDEOS}?part=status`, { id, status: asPublic.status });
  expect(reply.body.status.privacyStatus).toBe('private');
  expect(fake.published()).toEqual([]);
});

test('a deleted video is gone from every list, and deleting it again finds none', async () => {
  const { upload, send, get, fake } = await signedIn();
  const id = await upload(asPublic);
  expect((await send('DELETE', `${VIDEOS}?id=${id}`)).status).toBe(204);
  expect(reason(await send('DELETE', `${VIDEOS}?id=${id}`))).toBe('404 videoNotFound');
  expect((await get(`videos?part=id&id=${id}`)).body.items).toEqual([]);
  expect(fake.published()[0]?.options.deleted).toBe(true);
});

test('the list of uploads shows the newest first, private ones too', async () => {
  const { upload, get } = await signedIn();
  const ids = [await upload(fixture.insertBody), await upload(asPublic)];
  const channel = (await get('channels?part=contentDetails&mine=true')).body.items[0];
  const { uploads } = channel.contentDetails.relatedPlaylists;
  const { body } = await get(`playlistItems?part=contentDetails&playlistId=${uploads}&maxResults=50`);
  const listed = body.items.map((one: { contentDetails: { videoId: string } }) => one.contentDetails.videoId);
  expect(listed).toEqual(ids.toReversed());
  expect(reason(await get('playlistItems?part=id&playlistId=PLnone'))).toBe('404 playlistNotFound');
});

test('a playlist takes the same video twice: the call is not safe to repeat', async () => {
  const { upload, send, fake } = await signedIn();
  const playlistId = 'PLsandboxMaraLindHouses0000000001';
  const resourceId = { kind: 'youtube#video', videoId: await upload(asPublic) };
  const address = 'https://www.googleapis.com/youtube/v3/playlistItems?part=snippet';
  for (let i = 0; i < 2; i += 1) await send('POST', address, { snippet: { playlistId, resourceId } });
  expect(fake.playlist(playlistId)).toHaveLength(2);
});

test('comments need words, and a video for children takes none', async () => {
  const { upload, send, fake } = await signedIn();
  const address = 'https://www.googleapis.com/youtube/v3/commentThreads?part=snippet';
  const say = (videoId: string, textOriginal: string) =>
    send('POST', address, {
      snippet: { channelId: 'UC1', videoId, topLevelComment: { snippet: { textOriginal } } },
    });
  const id = await upload(asPublic);
  expect((await say(id, 'Call us')).status).toBe(200);
  expect(reason(await say(id, ' '))).toBe('400 commentTextRequired');
  expect(reason(await say(id, 'x'.repeat(10_001)))).toBe('400 commentTextTooLong');
  const kids = await upload({ snippet, status: { ...status, selfDeclaredMadeForKids: true } });
  expect(reason(await say(kids, 'Hello'))).toBe('403 commentsDisabled');
  expect(fake.videos()[0]?.comments).toEqual(['Call us']);
});

test('a thumbnail is a JPEG or PNG on a verified channel, for a Short only once it is processed', async () => {
  const { upload, setThumbnail } = await signedIn();
  const id = await upload(asPublic);
  const reply = await setThumbnail(id, smallJpeg(1280, 720));
  expect(shapeOf(reply.body)).toEqual(shapeOf(fixture.thumbnailReply));
  expect((await setThumbnail(id, smallPng(), 'image/png')).status).toBe(200);
  expect(reason(await setThumbnail(id, smallWebp(), 'image/webp'))).toBe('400 invalidImage');
  expect(reason(await setThumbnail('nobodyhasit', smallJpeg()))).toBe('404 videoNotFound');

  const unverified = await signedIn({}, 'nordhaus.living');
  const theirs = await unverified.upload(asPublic);
  expect(reason(await unverified.setThumbnail(theirs, smallJpeg()))).toBe('403 forbidden');

  const slow = await signedIn({ pace: { by: 'clock', processing: 60_000 } });
  const tall = await slow.upload(asPublic);
  const wide = await slow.upload(asPublic, smallMovie({ width: 1920, height: 1080 }));
  expect(reason(await slow.setThumbnail(tall, smallJpeg()))).toBe('400 failedPrecondition');
  expect((await slow.setThumbnail(wide, smallJpeg())).status).toBe(200);
  slow.clock.now += 60_000;
  expect((await slow.setThumbnail(tall, smallJpeg())).status).toBe(200);
});

test('a day has 10,000 units: reading costs one, changing fifty, uploading none of them', async () => {
  const { upload, send, get } = await signedIn({ app: { dailyUnits: 102 } });
  const id = await upload(fixture.insertBody);
  const change = () => send('PUT', `${VIDEOS}?part=status`, { id, status });
  expect([(await change()).status, (await change()).status]).toEqual([200, 200]);
  expect((await get('channels?part=id&mine=true')).status).toBe(200);
  expect(reason(await change())).toBe('403 quotaExceeded');
  expect((await get('channels?part=id&mine=true')).status).toBe(200);
});

test('the same calls are answered at the address the discovery document names', async () => {
  const { ask, tokens } = await signedIn();
  const headers = { authorization: `Bearer ${tokens.body.access_token}` };
  const address = 'https://youtube.googleapis.com/youtube/v3/channels?part=id&mine=true';
  expect((await ask(address, { headers })).body.items).toHaveLength(1);
  expect((await ask('https://www.googleapis.com/youtube/v3/search?part=id', { headers })).status).toBe(404);
});

test('all is kept through a restart, and an upload without its bytes begins anew', async () => {
  const first = await signedIn();
  const id = await first.upload(asPublic);
  const movie = smallMovie({ bytes: 300_000 });
  const url = (await first.open(movie.length, fixture.insertBody)).headers.get('location') ?? '';
  await first.put(url, movie.slice(0, 262_144), `bytes 0-262143/${movie.length}`);
  const second = desk();
  second.fake.load(JSON.parse(JSON.stringify(first.fake.save())));
  expect(second.fake.published()).toMatchObject([{ remoteId: id }]);
  const { put } = second.caller(first.tokens.body.access_token);
  const range = `bytes 262144-${movie.length - 1}/${movie.length}`;
  expect((await put(url, movie.slice(262_144), range)).status).toBe(404);
});

test('a video has a page that anybody can open, unless it is private', async () => {
  const { upload, fetch } = await signedIn();
  const page = async (id: string) => (await fetch(`https://www.youtube.com/watch?v=${id}`)).text();
  expect(await page(await upload(asPublic))).toContain(snippet.title);
  expect(await page(await upload(fixture.insertBody))).toContain('This video is private');
});
