// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Plan } from '../../extension/ui/settings/Plan.tsx';
import type { SettingsState } from '../../extension/ui/settings/Settings.tsx';
import { settingsStates } from '../screens/page-states.ts';
import { all, byId, click, draw, one } from './draw.tsx';

const show = async (name: string) => {
  const actions = { seePlan: vi.fn(), choosePlan: vi.fn(), managePlan: vi.fn() };
  await draw(<Plan paying={(settingsStates[name] as SettingsState).paying} actions={actions} />);
  return actions;
};

test('shows what is used of what the plan holds, and asks the Worker for it', async () => {
  const actions = await show('plan');
  expect(actions.seePlan).toHaveBeenCalledOnce();
  expect(all('dd').map((found) => found.textContent)).toEqual([
    '2 of 3',
    '14 of 15',
    '212 of 400',
    '3.9 GB of 25 GB',
  ]);
  expect(all('meter').every((found) => found.getAttribute('aria-label'))).toBe(true);
});

test('offers the others with their prices, and leads to the payment service', async () => {
  const actions = await show('plan');
  expect(byId('choose-agency').closest('li')?.textContent).toContain('€99.00 a month');
  await click(byId('choose-agency'));
  expect(actions.choosePlan).toHaveBeenCalledWith('agency');
  await click(byId('manage-plan'));
  expect(actions.managePlan).toHaveBeenCalledOnce();
});

test('who never paid has nothing to manage, and a failed payment says until when all goes on', async () => {
  await show('plan-free');
  expect(all('[data-testid="manage-plan"]')).toHaveLength(0);
  await show('plan-behind');
  expect(one('.problem').textContent).toContain('what is scheduled still goes out');
});
