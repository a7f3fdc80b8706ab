import type { RequestName, Requests } from '../messages.ts';
import { call, refresh } from '../send/session.ts';
import type { World } from '../world.ts';

type Names = Extract<
  RequestName,
  | 'guards'
  | 'writeAgain'
  | 'changeEmail'
  | 'beginCodes'
  | 'confirmCodes'
  | 'renewRecovery'
  | 'endCodes'
  | 'addPasskey'
  | 'dropPasskey'
>;
type Answers = { [N in Names]: (input: Requests[N]['in']) => Promise<Requests[N]['out']> };

/** What guards the person's account: the Worker does all of it. */
export const guardAnswers = (world: World): Answers => ({
  guards: async () => {
    const guards = await call(world, 'guards', {}, {});
    // Letters are answered elsewhere: what follows from it shows everywhere.
    await refresh(world, []);
    return guards;
  },
  writeAgain: () => call(world, 'writeAgain', {}, {}),
  changeEmail: (input) => call(world, 'changeEmail', {}, input),
  beginCodes: (input) => call(world, 'beginCodes', {}, input),
  confirmCodes: (input) => call(world, 'confirmCodes', {}, input),
  renewRecovery: (input) => call(world, 'renewRecovery', {}, input),
  endCodes: (input) => call(world, 'endCodes', {}, input),
  addPasskey: (input) => call(world, 'addPasskey', {}, input),
  async dropPasskey({ id, ...sure }) {
    await call(world, 'dropPasskey', { id }, sure);
    return null;
  },
});
