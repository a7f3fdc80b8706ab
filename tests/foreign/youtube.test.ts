import { Readable } from 'node:stream';
import { auth, youtube } from '@googleapis/youtube';
import { expect, test } from 'vitest';
import { createWorld } from '../fakes/fake.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { type YouTubeGiven, youtubeFake } from '../fakes/youtube.ts';
import { captive } from './captive.ts';
import { youtubeSpec } from './youtube-spec.ts';

/** Google's own client, as Google publishes it, against our stand-in at Google's own addresses. */

const CALLBACK = 'https://clipcast.test/callback';
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const snippet = { title: 'Four rooms above the harbour', description: 'From 685,000 €', tags: ['harbour'] };
const status = { privacyStatus: 'public', selfDeclaredMadeForKids: false };
const movie = smallMovie({ width: 720, height: 1280, seconds: 8 });

async function connected(scopes = ['youtube.upload', 'youtube.force-ssl'], given: YouTubeGiven = {}) {
  const clock = { now: Date.now() };
  const fake = youtubeFake(createWorld({ now: () => clock.now, fetch }), {
    pace: { by: 'clock', processing: 3000 },
    ...given,
    app: { redirectUris: [CALLBACK], ...given.app },
  });
  await captive([fake], youtubeSpec);
  const { clientId, clientSecret } = fake.options.app;
  const consent = new auth.OAuth2({ clientId, clientSecret, redirectUri: CALLBACK });
  const asked = { access_type: 'offline', prompt: 'consent', scope: scopes.map(scope) };
  const back = await signIn(fetch, consent.generateAuthUrl(asked), { user: 'maralind.homes' });
  const { tokens } = await consent.getToken(back.searchParams.get('code') ?? '');
  consent.setCredentials(tokens);
  const api = youtube({ version: 'v3', auth: consent });
  const upload = async (changes: object = {}, words: object = {}): Promise<string> => {
    const { data } = await api.videos.insert({
      part: ['snippet', 'status'],
      requestBody: { snippet: { ...snippet, ...words }, status: { ...status, ...changes } },
      media: { mimeType: 'video/mp4', body: Readable.from([movie]) },
    });
    expect(data.status?.uploadStatus).toBe('uploaded');
    return data.id ?? '';
  };
  return { clock, fake, consent, tokens, api, upload };
}

/** The reason by which the client knows a refusal. */
const reason = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: { response?: { data?: { error?: { errors?: { reason: string }[] } } } }) =>
      error.response?.data?.error?.errors?.[0]?.reason ?? String(error),
  );

test('Google’s client uploads a video, sees it processed and gives it a thumbnail', async () => {
  const { api, fake, clock, upload } = await connected();
  const id = await upload();
  const look = async () => (await api.videos.list({ part: ['status', 'snippet'], id: [id] })).data.items?.[0];
  expect((await look())?.status?.uploadStatus).toBe('uploaded');
  clock.now += 3000;
  expect(await look()).toMatchObject({ snippet, status: { uploadStatus: 'processed', ...status } });
  const details = await api.videos.list({ part: ['contentDetails', 'fileDetails'], id: [id] });
  expect(details.data.items).toMatchObject([
    { contentDetails: { duration: 'PT8S' }, fileDetails: { fileSize: String(movie.length) } },
  ]);
  expect(fake.published()).toMatchObject([{ remoteId: id, media: [{ bytes: movie.length }] }]);
  const body = Readable.from([smallJpeg(1280, 720)]);
  const set = await api.thumbnails.set({ videoId: id, media: { mimeType: 'image/jpeg', body } });
  expect(set.data.items).toHaveLength(1);
});

test('Google’s client finds the channel, its uploads and its numbers, several at once', async () => {
  const { api, upload } = await connected();
  const ids = [await upload(), await upload({ privacyStatus: 'private' })];
  const { data } = await api.channels.list({
    part: ['id', 'snippet', 'contentDetails', 'status', 'statistics'],
    mine: true,
  });
  const playlistId = data.items?.[0]?.contentDetails?.relatedPlaylists?.uploads ?? '';
  const listed = await api.playlistItems.list({
    part: ['snippet', 'contentDetails'],
    playlistId,
    maxResults: 50,
  });
  expect(listed.data.items?.map((one) => one.contentDetails?.videoId)).toEqual(ids.toReversed());
  const counts = await api.videos.list({ part: ['statistics'], id: ids });
  expect(counts.data.items?.map((one) => one.statistics?.viewCount)).toEqual(['0', '0']);
});

test('Google’s client changes a video, comments on it, puts it on a playlist and takes it away', async () => {
  const { api, fake, upload } = await connected();
  const id = await upload({ privacyStatus: 'private' });
  expect(fake.published()).toEqual([]);
  await api.videos.update({ part: ['status'], requestBody: { id, status } });
  expect(fake.published()).toMatchObject([{ remoteId: id }]);
  const playlistId = fake.options.users[0]?.playlists[0]?.id ?? '';
  const resourceId = { kind: 'youtube#video', videoId: id };
  await api.playlistItems.insert({
    part: ['snippet'],
    requestBody: { snippet: { playlistId, resourceId } },
  });
  expect(fake.playlist(playlistId)).toEqual([id]);
  const channelId = fake.options.users[0]?.channelId;
  const topLevelComment = { snippet: { textOriginal: 'Viewings on Thursday' } };
  await api.commentThreads.insert({
    part: ['snippet'],
    requestBody: { snippet: { channelId, videoId: id, topLevelComment } },
  });
  expect(fake.videos()[0]?.comments).toEqual(['Viewings on Thursday']);
  await api.videos.delete({ id });
  expect((await api.videos.list({ part: ['id'], id: [id] })).data.items).toEqual([]);
});

test('a refusal reaches Google’s client with the reason it knows', async () => {
  const { api, upload } = await connected();
  expect(await reason(upload({}, { title: 'x'.repeat(101) }))).toBe('invalidTitle');
  expect(await reason(upload({ privacyStatus: 'public', publishAt: '2027-01-01T00:00:00Z' }))).toBe(
    'invalidPublishAt',
  );
  expect(await reason(api.videos.delete({ id: 'nowhere' }))).toBe('videoNotFound');
  const narrow = await connected(['youtube.readonly']);
  expect(await reason(narrow.upload())).toBe('insufficientPermissions');
  const spent = await connected(undefined, { app: { dailyInserts: 1 } });
  await spent.upload();
  expect(await reason(spent.upload())).toBe('quotaExceeded');
});

test('Google’s client renews its token when it is over, and can do nothing after the consent is given back', async () => {
  const { api, clock, consent, tokens, upload } = await connected();
  clock.now += 3_600_000;
  consent.setCredentials({ ...tokens, expiry_date: Date.now() - 1 });
  await upload();
  expect(consent.credentials.access_token).not.toBe(tokens.access_token);
  expect((await consent.getTokenInfo(consent.credentials.access_token ?? '')).scopes).toContain(
    scope('youtube.upload'),
  );
  await consent.revokeCredentials();
  consent.setCredentials(tokens);
  await expect(api.channels.list({ part: ['id'], mine: true })).rejects.toThrow();
});
