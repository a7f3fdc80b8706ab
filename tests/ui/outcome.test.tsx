// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { homeOf } from '../../extension/ui/outcome/homes.ts';
import { PostNumbers, ready } from '../../extension/ui/outcome/PostNumbers.tsx';
import { PublicationLine } from '../../extension/ui/outcome/PublicationLine.tsx';
import type { Owner } from '../../extension/ui/outcome/states.ts';
import type { Publication } from '../../shared/api.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW } from '../screens/drafts.ts';
import { facebook, instagram } from '../screens/places.ts';
import { publication } from '../screens/posts.ts';
import { all, byId, click, draw, one } from './draw.tsx';

await ready;

const owner = {
  onCancel: vi.fn(),
  onResend: vi.fn(),
  onResolve: vi.fn(),
  onMove: vi.fn(),
  onRemove: vi.fn(),
  connect: vi.fn(),
} satisfies Owner;
const { rules } = rememberedWith([facebook, instagram]);
const at = (account: typeof facebook, more: Partial<Publication> = {}) => {
  const shown = publication('published', { accountId: account.id, platform: account.platform, ...more });
  return draw(
    <PublicationLine
      key={JSON.stringify([account.id, more])}
      publication={shown}
      account={account}
      name={rules[account.id]?.name ?? ''}
      rules={rules[account.id]}
      now={NOW}
      owner={owner}
    />,
  );
};
const press = (words: string) =>
  click(all('button').find((each) => each.textContent === words) as HTMLElement);

beforeEach(() => {
  for (const each of Object.values(owner)) each.mockClear();
});

describe('a post that did not go out', () => {
  const refused = { kind: 'rejected' as const, code: 'x', message: 'The caption names nobody.' };
  test('says what the platform said and what to do about it', async () => {
    await at(facebook, { status: 'failed', failure: refused });
    expect(one('.note').textContent).toBe(
      'The platform refused it: The caption names nobody. Change what it names, then send it again.',
    );
    await press('Send again');
    expect(owner.onResend).toHaveBeenCalled();
    expect(all('[data-testid=connect-again]')).toEqual([]);
  });
  test('because its consent has ended is connected again there, by the login it came by', async () => {
    const dead = { ...facebook, connection: { ...facebook.connection, way: 'facebook' } };
    await at(dead, { status: 'failed', failure: { ...refused, kind: 'reconnect', message: '' } });
    await press('Connect again');
    expect(owner.connect).toHaveBeenCalledWith('facebook', 'facebook');
    await at(dead, { status: 'held', holdReason: 'connection-dead' });
    await press('Connect again');
    expect(owner.connect).toHaveBeenCalledTimes(2);
  });
});

describe('a published post', () => {
  test('is deleted at the platform where that goes, once its owner has read what that means', async () => {
    await at(facebook);
    await press('Delete on Facebook');
    expect(one('[role=alertdialog]').textContent).toContain('gone from Facebook for everybody');
    expect(owner.onRemove).not.toHaveBeenCalled();
    await press('Delete it now');
    expect(owner.onRemove).toHaveBeenCalledWith(expect.objectContaining({ status: 'published' }));
  });
  test('offers nothing that the platform lets no app do', async () => {
    await at(instagram);
    expect(all('button')).toEqual([]);
  });
  test('that is gone at the platform says so, and is not deleted again', async () => {
    await at(facebook, { goneAt: NOW });
    expect(one('.note').textContent).toContain('Facebook does not show it any more');
    expect(all('button')).toEqual([]);
  });
});

test('a post with an unclear end can be looked for on the account’s own page', async () => {
  await at(instagram, { status: 'uncertain', publishedAt: null, receipt: null });
  const look = one<HTMLAnchorElement>('.acts a');
  expect(look.href).toBe('https://www.instagram.com/harrowlane/');
  expect(homeOf('linkedin', 'ida')).toBeNull();
  expect(homeOf('x', null)).toBeNull();
});

describe('the numbers of a post', () => {
  const see = vi.fn();
  const counts = { reach: null, comments: null, shares: null, saves: null, clicks: null };
  const items = [
    { at: NOW - 3_600_000, views: 1240, likes: 88, watchSeconds: 5400, ...counts },
    { at: NOW - 20 * 3_600_000, views: 310, likes: 20, watchSeconds: null, ...counts },
  ];
  const show = (numbers: Parameters<typeof PostNumbers>[0]['numbers']) =>
    draw(
      <PostNumbers
        key={JSON.stringify(numbers)}
        publication={publication('published')}
        numbers={numbers}
        now={NOW}
        onSee={see}
      />,
    );
  test('are asked for when the post is looked at, and told as the platform counts them', async () => {
    await show({ items, goneAt: null, nextAt: NOW + 3_600_000 });
    expect(see).toHaveBeenCalledWith('publication-published');
    const told = all('.figures-row > div').map((each) => each.textContent);
    expect(told).toEqual(['Views1,240', 'Likes88', 'Watched1.5 h']);
    expect(byId('post-numbers').textContent).toMatch(/as of today .* · next look today/);
    expect(all('tbody tr')).toHaveLength(2);
  });
  test('that are not there yet, will never be, or could not be fetched are told apart', async () => {
    await show({ items: [], goneAt: null, nextAt: NOW });
    expect(byId('post-numbers').textContent).toContain('No numbers yet');
    await show({ items: [], goneAt: null, nextAt: null });
    expect(byId('post-numbers').textContent).toContain('tells no numbers');
    await show('failed');
    expect(byId('post-numbers').textContent).toContain('could not be fetched');
  });
  test('of a post that is gone say since when', async () => {
    await show({ items, goneAt: NOW - 60_000, nextAt: null });
    expect(one('.wrong').textContent).toMatch(/has not shown it since today/);
  });
});
