import { expect, it } from 'vitest';
import type { LinkedInFake } from '../../fakes/linkedin.ts';
import { fakeWith, member, page, photo, text, video } from '../linkedin/stagings.ts';
import type { Staging } from '../stage.ts';
import { DAY, HOUR, only, shown } from './scene.ts';

/** As a member, by an app that LinkedIn has reviewed. */
const reviewed: Staging = {
  ...member,
  fake: fakeWith(),
  scopes: [...member.scopes, 'r_member_postAnalytics'],
};

it('a member’s post is told metric by metric, shares and other posts alike', async () => {
  for (const kind of [text, video]) {
    const { stage, look, made } = await shown(reviewed, kind);
    await stage.pass(9 * HOUR);
    expect(only(await look())).toMatchObject({
      views: expect.any(Number),
      reach: expect.any(Number),
      likes: expect.any(Number),
      comments: expect.any(Number),
      shares: expect.any(Number),
      saves: expect.any(Number),
      clicks: null,
    });
    expect(made('member.analytics')).toBe(6);
  }
});

it('a member’s post that is gone is missed by a reviewed app', async () => {
  const { stage, post, look } = await shown(reviewed, text);
  stage.fake.takeDown(post.remoteId);
  expect(only(await look())).toBe('missing');
});

it('of a member’s account LinkedIn tells nothing that may be kept', async () => {
  const { account } = await shown(reviewed, text);
  expect(await account()).toBeNull();
});

it('posts of a Page are told together, and one that nobody has seen yet with noughts', async () => {
  const { stage, post, look, made } = await shown(page, photo);
  expect(only(await look())).toMatchObject({ views: 0, likes: 0 });
  await stage.pass(9 * HOUR);
  const other = { ...post, id: 'other', remoteId: 'urn:li:share:1' };
  const seen = await look({}, [post, other]);
  expect(made('share.statistics')).toBe(2);
  expect(seen.get('publication1')).toMatchObject({ seen: 'there' });
  expect(seen.get('other')).toEqual({ seen: 'missing' });
});

it('who may write for a Page and is no administrator is told no numbers, and the connection stands', async () => {
  const writer: Staging = {
    ...page,
    account: (all) => all.find((one) => one.remoteId === 'urn:li:organization:2414190'),
  };
  const { stage, look, account } = await shown(writer, text);
  await stage.pass(9 * HOUR);
  expect(only(await look())).toBe('untold');
  expect(await account()).toBeNull();
  stage.fake.takeDown((stage.fake as LinkedInFake).posts()[0]?.urn ?? '');
  expect(only(await look())).toBe('missing');
});

it('the followers of a Page come with what it reached on the last whole day', async () => {
  const { stage, account } = await shown(page, text);
  await stage.pass(3 * DAY);
  const numbers = await account();
  expect(numbers).toMatchObject({ followers: 2140, posts: null });
  expect((numbers?.views ?? 0) > (numbers?.reach ?? 0)).toBe(true);
});
