import type { Unkind } from '../attend.ts';
import type { World } from '../fake.ts';
import { Refused, refuse } from './answers.ts';
import { expireCarried, revokeCarried, type WithConsents } from './grants.ts';
import { answersOf, type Row } from './rows.ts';

/** Minutes after which Meta says it may be asked again. */
const REGAIN_MINUTES = 5;

/** Meta's own way of each mood. `whole` is asked late: the porter is made before the rest. */
export function unkind(
  world: World,
  whole: () => WithConsents,
  own: Record<string, Row>,
  more: Unkind['rows'] = {},
): Unkind {
  return {
    limited(c) {
      const reply = refuse(c, world, new Refused(4, '(#4) Application request limit reached'));
      const usage = { call_count: 100, total_cputime: 20, total_time: 20 };
      const use = [{ ...usage, type: 'instagram', estimated_time_to_regain_access: REGAIN_MINUTES }];
      reply.headers.set('x-business-use-case-usage', JSON.stringify({ '990000000000001': use }));
      return reply;
    },
    down: (c) =>
      refuse(
        c,
        world,
        new Refused(2, 'An unexpected error has occurred. Please retry your request later.', {
          status: 500,
          transient: true,
        }),
      ),
    expireToken: (c) => expireCarried(whole(), c),
    revoke: (c) => revokeCarried(whole(), c),
    rows: { ...answersOf(world, own), ...more },
  };
}
