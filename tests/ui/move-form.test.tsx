// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MoveForm } from '../../extension/ui/outcome/MoveForm.tsx';
import { ready } from '../../extension/ui/words/outcome.ts';
import type { ApiError } from '../../shared/api.ts';
import { toWall } from '../../shared/schedule.ts';
import { NOW } from '../screens/drafts.ts';
import { facebook } from '../screens/places.ts';
import { publication } from '../screens/posts.ts';
import { all, byId, click, draw, enter, eventually, one } from './draw.tsx';

await ready;

const planned = publication('scheduled', { accountId: facebook.id, publishAt: NOW + 3_600_000 });
const wall = toWall(NOW + 86_400_000, planned.timeZone);
const when = { scheduledAt: wall, timeZone: planned.timeZone };
const twin = {
  ...{ publicationId: 'p9', postId: 'post-9', draftId: 'draft-9', accountId: facebook.id, title: 'Flat 7' },
  ...{ publishAt: NOW + 80_000_000, timeZone: 'UTC', alike: 'photos' },
};
const question = (items: unknown[]): ApiError => ({
  code: 'duplicate',
  message: 'Nearly the same.',
  current: { items },
});

async function moved(refused: ApiError) {
  const onMove = vi.fn();
  const form = (refusal: ApiError | null) => (
    <MoveForm publication={planned} now={NOW} refused={refusal} onMove={onMove} />
  );
  await draw(form(null));
  await enter(byId<HTMLInputElement>('move-time'), wall);
  await click(byId('move'));
  expect(onMove).toHaveBeenLastCalledWith(planned, when);
  await draw(form(refused));
  return onMove;
}

test('a move to beside what looks the same is asked about where it was asked for, and goes with a yes', async () => {
  const onMove = await moved(question([twin]));
  await eventually(() => expect(byId('duplicates').textContent).toContain('Flat 7'));
  await click(byId('duplicate-yes'));
  expect(onMove).toHaveBeenLastCalledWith(planned, when, true);
});

test('left where it is, the time can be chosen again', async () => {
  const onMove = await moved(question([twin]));
  await eventually(() => expect(all('[data-testid=duplicates]')).toHaveLength(1));
  await click(byId('duplicate-leave'));
  expect(all('[data-testid=duplicates]')).toEqual([]);
  expect(byId('move')).toBeTruthy();
  expect(onMove).toHaveBeenCalledTimes(1);
});

test('what is asked about another account’s post, and what is refused for another reason, is not asked here', async () => {
  await moved(question([{ ...twin, accountId: 'another' }]));
  expect(byId('move')).toBeTruthy();
  await moved({ code: 'too-late', message: 'It is public.' });
  expect(byId('move')).toBeTruthy();
  expect(one('form').textContent).not.toContain('Nearly the same');
});
