import type { ApiError } from '../../../shared/api.ts';
import type { Guards } from '../../../shared/own-account.ts';

/** What guards the person's own account, as the screen shows it. */
export interface GuardsState {
  /** Null until the Worker has told. */
  guards: Guards | null;
  failed: boolean;
  busy: Guarding | null;
  refused: { doing: Guarding; error: ApiError } | null;
  /** What was just done. */
  done: 'letter' | 'email-letter' | 'email' | 'off' | 'passkey-open' | 'passkey-gone' | null;
  /** What the app is told; it is told once. */
  begun: { secret: string; address: string } | null;
  /** Recovery codes that were just made; they are told once. */
  recovery: string[] | null;
}

export type Guarding = 'letter' | 'email' | 'codes' | 'recovery' | 'passkey';

/** What is asked once more before something that matters; `code`: empty where none is needed. */
export interface Sure {
  password: string;
  code: string;
}

export interface GuardsActions {
  look(): void;
  writeAgain(): void;
  changeEmail(email: string, sure: Sure): void;
  beginCodes(sure: Sure): void;
  confirmCodes(code: string): void;
  /** Codes that were begun are not wanted; those that were told are written down. */
  putAway(): void;
  endCodes(sure: Sure): void;
  renewRecovery(sure: Sure): void;
  addPasskey(sure: Sure): void;
  dropPasskey(id: string, sure: Sure): void;
}

export const NO_GUARDS: GuardsState = {
  guards: null,
  failed: false,
  busy: null,
  refused: null,
  done: null,
  begun: null,
  recovery: null,
};
