import { beforeEach, describe, expect, it } from 'vitest';
import { newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, hashOf, jpeg, newAccount, photo, schedule, stillClocks, target } from './sample.ts';

let anna: SignedInPerson;
let account: string;
let sha256: string;

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  account = await newAccount(anna);
  sha256 = await hashOf(jpeg());
});

const countOf = () => DB.prepare('SELECT count(*) AS n FROM publications').first<number>('n');

describe('what may not go out is refused with the field', () => {
  const refusal = async (change: Parameters<typeof target>[2], media = [photo(sha256)]) => {
    const input = draft(account, sha256, { media, targets: [target(account, sha256, change)] });
    const { status, body } = await schedule<{ code: string; field: string; message: string }>(anna, input);
    expect(await countOf()).toBe(0);
    return [status, body.code, body.field];
  };

  it('a caption one character too long', async () => {
    const end = [422, 'caption-too-long', 'targets.0.caption'];
    expect(await refusal({ caption: 'x'.repeat(4001) })).toEqual(end);
  });
  it('a choice that was not made', async () => {
    expect(await refusal({ options: {} })).toEqual([422, 'option-missing', 'targets.0.options.privacy']);
  });
  it('a choice this account does not offer', async () => {
    const options = { privacy: 'MUTUAL_FOLLOW_FRIENDS' };
    expect(await refusal({ options })).toEqual([422, 'option-not-offered', 'targets.0.options.privacy']);
  });
  it('a photo of a kind the platform does not take', async () => {
    const png = { ...photo(sha256), mime: 'image/png' as const };
    expect(await refusal({}, [png])).toEqual([422, 'image-format', 'targets.0.media.0']);
  });
  it('a medium that is not the post’s', async () => {
    expect(await refusal({ media: ['a'.repeat(64)] })).toEqual([422, 'media-unknown', 'targets.0.media.0']);
  });
  it('a time that has passed', async () => {
    const when = { scheduledAt: '2020-01-01T10:00:00', timeZone: 'Europe/Berlin' };
    expect(await refusal({ when })).toEqual([422, 'time-passed', 'targets.0.when']);
  });
  it('an account of another workspace', async () => {
    const ben = await newPerson('Ben Wolf');
    const foreign = await newAccount(ben, 'ben');
    expect(await refusal({ accountId: foreign })).toEqual([422, 'account-unknown', 'targets.0.accountId']);
  });
  it('an account whose connection is over', async () => {
    await DB.prepare(`UPDATE connections SET status = 'dead'`).run();
    expect(await refusal({})).toEqual([422, 'connection-dead', 'targets.0.accountId']);
  });
  it('the same account twice', async () => {
    const targets = [target(account, sha256), target(account, sha256)];
    const { status, body } = await schedule<{ code: string; field: string }>(
      anna,
      draft(account, sha256, { targets }),
    );
    expect([status, body.code, body.field]).toEqual([422, 'account-twice', 'targets.1.accountId']);
  });
});
