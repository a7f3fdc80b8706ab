import { expect, it } from 'vitest';
import { buildContext } from '../../worker/build-context.ts';
import { tokenFor } from '../../worker/connect/token.ts';
import { bindings, connectedAccount } from '../flows/account.ts';
import { ask, newPerson, PASSWORD } from './ask.ts';
import { heard, leaks, listen } from './canaries.ts';

/** Who watches for secrets in all tests must see one when there is one. */

const context = () => buildContext(bindings, { waitUntil: () => undefined });
const silent = new Headers();

it('a platform’s token, a password, a key or a client secret in an answer is noticed', async () => {
  await connectedAccount();
  const { token } = await tokenFor(context(), 'c-a1');
  for (const secret of [token, PASSWORD, bindings.TIKTOK_CLIENT_SECRET, bindings.MASTER_KEYS]) {
    expect(await leaks()).toEqual([]);
    heard(silent, `{"words":"${secret}"}`);
    expect(await leaks()).toHaveLength(1);
    listen();
  }
});

it('a token in the log is noticed, also a person’s own', async () => {
  await newPerson();
  const { token } =
    (await bindings.DB.prepare('SELECT token FROM sessions').first<{ token: string }>()) ?? {};
  context().log.info('request', { id: token });
  expect(await leaks()).toHaveLength(1);
  listen();
});

it('a key or a webhook’s secret in the log, or in a second answer, is noticed; in the one that makes it it is not', async () => {
  for (const key of [`clipcast_${'0'.repeat(32)}_${'A'.repeat(43)}`, `whsec_${'A'.repeat(43)}=`]) {
    heard(silent, `{"key":"${key}"}`);
    expect(await leaks()).toEqual([]);
    heard(silent, `{"key":"${key}"}`);
    expect(await leaks()).toHaveLength(1);
    listen();
    context().log.info('request', { id: key });
    expect(await leaks()).toHaveLength(1);
    listen();
  }
});

it('what an app makes codes of, or a recovery code, in the log or in a second answer, is noticed', async () => {
  const { token } = await newPerson();
  const begun = await ask<{ secret: string }>('POST', '/v1/me/codes', {
    token,
    body: { password: PASSWORD },
  });
  for (const secret of [begun.body.secret, 'abcd-efgh-2345-67ab']) {
    listen();
    heard(silent, `{"told":"${secret}"}`);
    expect(await leaks()).toEqual([]);
    heard(silent, `{"told":"${secret}"}`);
    expect(await leaks()).toHaveLength(1);
    listen();
    context().log.info('request', { id: secret });
    expect(await leaks()).toHaveLength(1);
  }
  listen();
});
