// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { loadChecking } from '../../extension/ui/editor/checking.ts';
import { ProblemStrip } from '../../extension/ui/editor/ProblemStrip.tsx';
import { readiness } from '../../extension/ui/editor/readiness.ts';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft } from '../../shared/draft.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { NOW, townhouse } from '../screens/drafts.ts';
import { linkedin, youtube } from '../screens/places.ts';
import { all, click, draw, one } from './draw.tsx';

const remembered = rememberedWith([linkedin, youtube]);
beforeAll(() => Promise.all([loadPlatformWords(['linkedin', 'youtube']), loadChecking()]));

const show = async (draft: Draft) => {
  const { blocks } = readiness(draft, remembered, NOW);
  await draw(
    <>
      <input class="rights" data-testid="rights" />
      <ProblemStrip blocks={blocks} remembered={remembered} />
    </>,
  );
};

test('everything that is left to do stands in a list, with the account it belongs to, and leads to its field', async () => {
  const targets = [{ accountId: linkedin.id, kind: 'document', options: {} }];
  await show({ ...townhouse, targets, when: null });
  expect(one('.problem-strip b').textContent).toBe('3 things left to do');
  expect(all('.problem-strip li').map((line) => line.textContent)).toEqual([
    'Ida Brandt: Give it a title',
    'Choose when',
    'Confirm that you may use these',
  ]);
  await click(all('.problem-strip button')[2] as HTMLElement);
  expect(document.activeElement).toBe(one('[data-testid="rights"]'));
});

test('one thing alone needs no list', async () => {
  const when = { wall: 'now', timeZone: 'UTC' } as const;
  await show({ ...townhouse, targets: [{ accountId: linkedin.id, options: {} }], when });
  expect(all('.problem-strip')).toEqual([]);
});
