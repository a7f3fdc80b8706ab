import { expect, it } from 'vitest';
import { platformRules } from '../../../shared/platforms/index.ts';
import { rulesFor } from '../../../shared/platforms/rules.ts';
import { instagram } from '../../../worker/providers/instagram.ts';
import { contract } from '../contract.ts';
import { failure, Stage } from '../stage.ts';
import { byFacebook, DAY, opened, photo } from './staging.ts';

contract(byFacebook);

const person = byFacebook.person;

it('an account that came through a Page can do what it can, and delete besides', () => {
  const rules = platformRules('instagram');
  expect(rulesFor(rules, {}, null).removable).toBe(false);
  expect(rulesFor(rules, {}, 'facebook').removable).toBe(true);
  expect(rulesFor(rules, {}, 'facebook').kinds).toEqual(rules.kinds);
});

it('Pages without an Instagram account open none, and one that may only be looked at says so', async () => {
  const stage = new Stage(byFacebook);
  const found = await instagram.accounts(stage.use(await stage.connect()));
  expect(found.map(({ handle, limits }) => [handle, limits.blocked?.code])).toEqual([
    ['maralind.homes', undefined],
    ['nordhaus.living', 'page-task'],
  ]);
  const quiet = new Stage({ ...byFacebook, person: { user: 'lea.quiet' } });
  expect(await instagram.accounts(quiet.use(await quiet.connect()))).toEqual([]);
});

it('a Page that was not ticked keeps its Instagram account to itself', async () => {
  const stage = new Stage({ ...byFacebook, person: { ...person, page: '100000000000102' } });
  const found = await instagram.accounts(stage.use(await stage.connect()));
  expect(found.map((one) => one.handle)).toEqual(['nordhaus.living']);
});

it('publishing goes on when the person’s own token has ended after sixty days', async () => {
  const stage = new Stage(byFacebook);
  const tokens = await stage.connect();
  const job = await stage.job(photo, tokens);
  await stage.pass(70 * DAY);
  const found = await instagram.accounts(stage.use(tokens));
  expect(found.map((one) => one.handle)).toEqual(['maralind.homes', 'nordhaus.living']);
  const ready = await stage.prepared(job);
  await stage.settled(ready, await instagram.publish(ready));
  expect(stage.fake.published()).toHaveLength(1);
});

it('a consent that does not allow deleting publishes all the same, and says why it cannot delete', async () => {
  const stage = new Stage(byFacebook);
  const allowed = byFacebook.scopes.filter((one) => one !== 'instagram_manage_contents');
  const ready = await stage.prepared(await stage.job(photo, await stage.connect(allowed)));
  const end = await stage.settled(ready, await instagram.publish(ready));
  if (end.step !== 'published') throw new Error('It was to be published.');
  const error = await failure(instagram.remove(ready, end.receipt));
  expect(error).toMatchObject({ kind: 'rejected', code: 'scope-missing' });
  expect(stage.fake.published()).toHaveLength(1);
});

it('an account the consent does not open any more asks to be connected again', async () => {
  const { job } = await opened(photo, person, byFacebook);
  const stranger = { ...job, account: { ...job.account, remoteId: '17841400000000099' } };
  expect(await failure(instagram.prepare(stranger))).toMatchObject({
    kind: 'reconnect',
    code: 'page-missing',
  });
});
