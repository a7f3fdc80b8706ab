import { expect, test } from 'vitest';
import { type Begun, doneSteps, nextStep } from '../../extension/ui/first-steps/steps.ts';
import { harrow, rememberedWith } from '../screens/accounts.ts';
import { townhouse } from '../screens/drafts.ts';
import { post } from '../screens/posts.ts';

const nobody = { ...rememberedWith([]), pairing: null };
const fresh: Begun = { isFound: false, remembered: nobody, drafts: [], posts: [], sending: [] };

test.each<[string, Partial<Begun>, string | null]>([
  ['nothing is there', {}, 'worker'],
  ['a Worker answers', { isFound: true }, 'person'],
  ['somebody is signed in', { remembered: rememberedWith([]) }, 'account'],
  ['an account is connected', { remembered: rememberedWith([harrow]) }, 'clip'],
  ['a listing is clipped', { remembered: rememberedWith([harrow]), drafts: [townhouse] }, 'schedule'],
  ['it is on its way', { remembered: rememberedWith([harrow]), sending: [townhouse.id] }, 'published'],
  [
    'it is scheduled, and its draft is deleted',
    { remembered: rememberedWith([harrow]), posts: [post(townhouse, 'scheduled')] },
    'published',
  ],
  [
    'a post is out, and its account is gone',
    { remembered: rememberedWith([]), posts: [post(townhouse, 'published')] },
    null,
  ],
])('once %s the next step is the one that is missing', (_, change, wanted) => {
  expect(nextStep(doneSteps({ ...fresh, ...change }))).toBe(wanted);
});

test('a listing clipped before signing in is ticked, and signing in still comes next', () => {
  const done = doneSteps({ ...fresh, isFound: true, drafts: [townhouse] });
  expect([...done]).toEqual(['worker', 'clip']);
  expect(nextStep(done)).toBe('person');
});
