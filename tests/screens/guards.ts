import { type GuardsState, NO_GUARDS } from '../../extension/ui/guards/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { NOW } from './drafts.ts';

const DAY = 86_400_000;

const bare = {
  email: 'ida@harrowlane.example',
  isConfirmed: true,
  pending: null,
  mail: true,
  mailbox: null,
  codesSince: null,
  recoveryLeft: 0,
  passkeys: [],
};
const plain: GuardsState = { ...NO_GUARDS, guards: bare };
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const address = `otpauth://totp/Clipcast%20clipcast.harrowlane.example:ida%40harrowlane.example?secret=${secret}&issuer=Clipcast%20clipcast.harrowlane.example`;
const guarded: GuardsState = {
  ...NO_GUARDS,
  guards: {
    ...bare,
    codesSince: NOW - 30 * DAY,
    recoveryLeft: 9,
    passkeys: [
      { id: 'one', name: 'MacBook', madeAt: NOW - 30 * DAY, lastUsedAt: NOW - DAY },
      { id: 'two', name: 'Security key in the safe', madeAt: NOW - 29 * DAY, lastUsedAt: null },
    ],
  },
};
const codes = ['7f2k', 'm3qa', 'x6rt', 'b4wz', 'n5yc'].flatMap((part) => [
  `${part}-h2vd-k7je-pa3s`,
  `${part}-u6fg-r2ml-qe5o`,
]);

/** The studio's states of what guards one's account. */
export const guardStates = (studio: StudioState): Record<string, StudioState> => {
  const at = (guards: GuardsState): StudioState => ({ ...studio, draft: null, room: 'people', guards });
  return {
    'people-guards': at(plain),
    'people-guarded': at(guarded),
    'people-unconfirmed': at({
      ...plain,
      guards: { ...bare, isConfirmed: false, mailbox: 'http://127.0.0.1:8788/_sandbox/mail' },
      done: 'letter',
    }),
    'people-other-email': at({ ...plain, guards: { ...bare, pending: 'ida.brandt@harrowlane.example' } }),
    'people-codes-begun': at({ ...plain, begun: { secret, address } }),
    'people-codes-wrong': at({
      ...plain,
      begun: { secret, address },
      refused: { doing: 'codes', error: { code: 'wrong-code', message: '', field: 'code' } },
    }),
    'people-recovery': at({ ...guarded, recovery: codes }),
  };
};
