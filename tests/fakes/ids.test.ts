import { expect, test } from 'vitest';
import fixture from '../fixtures/linkedin.json' with { type: 'json' };
import { desk as facebookDesk } from './facebook/desk.ts';
import { desk as instagramDesk } from './instagram/desk.ts';
import { desk as linkedinDesk, MARA } from './linkedin/desk.ts';
import { smallJpeg } from './small-media.ts';
import { PHOTO_INIT, photoBody, desk as tiktokDesk } from './tiktok/desk.ts';
import { desk as xDesk } from './x/desk.ts';
import { desk as youtubeDesk } from './youtube/desk.ts';

/** What a client may take for granted of an id or token at the real platform, it may take for granted here. */

test('a Page is a number, its posts are Page and post, its photos numbers, its tokens begin with EAA', async () => {
  const at = facebookDesk();
  const { page, tokens, long } = await at.connect();
  const post = (await page.post('me/feed', { message: 'Four rooms' })).body;
  const photo = (await page.post('me/photos', { url: at.serve('a.jpg', smallJpeg()), published: false }))
    .body;
  const reel = (await page.post('me/video_reels', { upload_phase: 'start' })).body;
  expect(post.id).toMatch(/^\d{15}_\d{15}$/);
  expect(photo.id).toMatch(/^\d{15}$/);
  expect(reel.video_id).toMatch(/^[1-9]\d{14,16}$/);
  for (const token of [...tokens, long.body.access_token]) expect(token).toMatch(/^EAA\w{50,}$/);
});

test('an Instagram account begins with 17841, containers and posts are numbers of 17 digits', async () => {
  const at = instagramDesk();
  const { post, get, token } = await at.connect();
  const container = (await post('me/media', { image_url: at.serve('a.jpg', smallJpeg()) })).body.id;
  const media = (await post('me/media_publish', { creation_id: container })).body.id;
  const { user_id, id } = (await get('me?fields=user_id,id')).body;
  const { shortcode, permalink } = (await get(`${media}?fields=shortcode,permalink`)).body;
  expect([user_id, id]).toEqual([expect.stringMatching(/^17841\d{12}$/), expect.stringMatching(/^\d{17}$/)]);
  for (const made of [container, media]) expect(made).toMatch(/^1[78]\d{15}$/);
  expect(permalink).toBe(`https://www.instagram.com/p/${shortcode}/`);
  expect(token).toMatch(/^IGAA/);
});

test('LinkedIn’s ids are URNs, and the number of a post tells its time', async () => {
  const at = linkedinDesk();
  const { post, token } = await at.connect();
  const { headers } = await post('/rest/posts', { ...fixture.post, author: MARA });
  const urn = headers.get('x-restli-id') ?? '';
  expect(urn).toMatch(/^urn:li:share:7\d{18}$/);
  expect(Number(BigInt(urn.split(':')[3] ?? 0) >> 22n)).toBe(at.clock.now);
  const image = { initializeUploadRequest: { owner: MARA } };
  const { value } = (await post('/rest/images?action=initializeUpload', image)).body;
  expect(value.image).toMatch(/^urn:li:image:[\w-]{15,}$/);
  expect(token).toMatch(/^AQ[\w-]{300,}$/);
});

test('TikTok’s public ids are numbers beyond 2^53, its publish ids name what they are of', async () => {
  const at = tiktokDesk();
  const { post, tokens } = await at.connect();
  const init = await post(PHOTO_INIT, photoBody([at.serve('a.jpg', smallJpeg())]));
  expect(init.body.data.publish_id).toMatch(/^p_pub_url~v2\.\d{19}$/);
  expect(at.fake.published()[0]?.remoteId).toMatch(/^7\d{18}$/);
  expect([tokens.access_token.slice(0, 4), tokens.refresh_token.slice(0, 4)]).toEqual(['act.', 'rft.']);
});

test('X’s post ids are snowflakes, and its media keys begin with the kind of the media', async () => {
  const at = xDesk();
  const { post, upload } = await at.connect();
  const { id } = (await post('Four rooms')).body.data;
  expect(Number((BigInt(id) >> 22n) + 1_288_834_974_657n)).toBe(at.clock.now);
  const medium = (await upload(smallJpeg(1080, 1350), 'image/jpeg', 'tweet_image')).body.data;
  expect([medium.id, medium.media_key]).toEqual([expect.stringMatching(/^\d{19}$/), `3_${medium.id}`]);
});

test('a YouTube channel begins with UC, its uploads with UU, a video has 11 signs', async () => {
  const { connect } = youtubeDesk();
  const { get, upload } = await connect();
  const id = await upload({ snippet: { title: 'Four rooms' }, status: { privacyStatus: 'private' } });
  const [channel] = (await get('channels?part=id,contentDetails&mine=true')).body.items;
  expect(id).toMatch(/^[\w-]{11}$/);
  expect(channel.id).toMatch(/^UC[\w-]{22}$/);
  expect(channel.contentDetails.relatedPlaylists.uploads).toBe(`UU${channel.id.slice(2)}`);
});
