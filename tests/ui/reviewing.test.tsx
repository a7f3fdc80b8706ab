// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ready } from '../../extension/ui/outcome/PostNumbers.tsx';
import { PublicationLine } from '../../extension/ui/outcome/PublicationLine.tsx';
import { RecentList } from '../../extension/ui/outcome/RecentList.tsx';
import { isTheirTurn } from '../../extension/ui/outcome/reviewing.ts';
import type { ReviewState } from '../../shared/approval.ts';
import type { Status } from '../../shared/publication.ts';
import { townhouse as draft, NOW } from '../screens/drafts.ts';
import { facebook } from '../screens/places.ts';
import { post, publication } from '../screens/posts.ts';
import { all, draw, eventually, one } from './draw.tsx';

/** Whether somebody still has to say yes is said wherever a post is shown, in words. */

await ready;

const nothing = () => undefined;
const owner = {
  onCancel: nothing,
  onResend: nothing,
  onResolve: nothing,
  onMove: nothing,
  onRemove: nothing,
  connect: nothing,
};
const reviewed = (review: ReviewState | null, status: Status = 'scheduled') =>
  publication(status, { accountId: facebook.id, platform: facebook.platform, review });
const marks = () => all('[data-review]').map((each) => each.textContent);

const line = (review: ReviewState | null, status?: Status) =>
  draw(
    <PublicationLine
      key={`${review} ${status}`}
      publication={reviewed(review, status)}
      account={facebook}
      name="Facebook"
      rules={undefined}
      now={NOW}
      owner={owner}
    />,
  );

describe('a post that somebody has to say yes to', () => {
  test.each([
    ['asked', 'In review'],
    ['changes', 'Changes asked'],
    ['client', 'Waits for the client'],
    ['approved', 'Approved'],
  ] as const)('says so beside its status while it is %s', async (review, words) => {
    await line(review);
    await eventually(() => expect(marks()).toEqual([words]));
    expect(one('.status[data-status=scheduled]').textContent).toContain('Scheduled');
  });
  test('says nothing of it once it has gone out, nor where nobody is asked', async () => {
    await line('approved', 'published');
    expect(marks()).toEqual([]);
    await line(null);
    expect(marks()).toEqual([]);
  });
  test('is listed as what it waits for, and as scheduled once it is approved', async () => {
    const list = (review: ReviewState) => {
      const shown = { ...post(draft, 'scheduled'), publications: [reviewed(review)] };
      return draw(<RecentList key={review} drafts={[draft]} posts={[shown]} now={NOW} onOpen={nothing} />);
    };
    await list('asked');
    await eventually(() => expect(marks()).toEqual(['In review']));
    await list('approved');
    await eventually(() => expect(marks()).toEqual([]));
    expect(one('[data-status]').dataset.status).toBe('scheduled');
  });
});

describe('whose turn it is', () => {
  test('is told by the role: who may say yes is called for what is asked, who writes for changes', () => {
    const roles = ['owner', 'editor', 'approver', 'viewer'] as const;
    const called = (review: ReviewState, status: Status = 'scheduled') =>
      roles.filter((role) => isTheirTurn([reviewed(review, status)], role));
    expect(called('asked')).toEqual(['owner', 'approver']);
    expect(called('changes')).toEqual(['owner', 'editor']);
    expect(called('draft')).toEqual(['owner', 'editor']);
    expect(called('client')).toEqual([]);
    expect(called('approved')).toEqual([]);
    expect(called('asked', 'canceled')).toEqual([]);
  });
});
