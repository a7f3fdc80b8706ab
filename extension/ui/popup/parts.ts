import { later } from '../parts/later.tsx';

/** Parts of the popup that come after its first frame: the editor at once, what is seldom shown when it is. */

export const Editing = later(async () => {
  const [{ Editing }, { ready }, errors] = await Promise.all([
    import('./Editing.tsx'),
    import('../words/editing.ts'),
    import('../words/errors.ts'),
  ]);
  await Promise.all([ready, errors.ready]);
  return Editing;
}, true);

export const Outcome = later(async () => {
  const [{ Outcome }, { ready }, errors] = await Promise.all([
    import('../outcome/Outcome.tsx'),
    import('../words/outcome.ts'),
    import('../words/errors.ts'),
  ]);
  await Promise.all([ready, errors.ready]);
  return Outcome;
});

export const RecentView = later(async () => {
  const [{ RecentView }, { ready }] = await Promise.all([
    import('./RecentView.tsx'),
    import('../words/outcome.ts'),
  ]);
  await ready;
  return RecentView;
});

export const SignIn = later(async () => {
  const [{ SignIn }, { ready }] = await Promise.all([
    import('../settings/SignIn.tsx'),
    import('../words/people.ts'),
  ]);
  await ready;
  return SignIn;
});
