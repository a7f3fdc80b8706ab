/** The five ways an Attempt can end badly; what the machine does with each stands in `shared/publication.ts`. */
export const FAILURE_KINDS = ['reconnect', 'rejected', 'limited', 'unavailable', 'lost'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface FailureDetail {
  kind: FailureKind;
  /** Short stable name, ours (`token-dead`, `caption-refused`) or the platform's (`spam_risk_text`). */
  code: string;
  /** For a person: the platform's own words where it gave some. Never holds a token or an address with one. */
  message: string;
  /** The field of the Target the platform complained about, where that is known. */
  field?: string;
  /** For `limited`: when it is worth trying again, ms since the epoch. */
  retryAt?: number;
}

/** Thrown by Providers; says why an Attempt did not succeed. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  readonly code: string;
  readonly field: string | undefined;
  readonly retryAt: number | undefined;

  constructor(detail: FailureDetail) {
    super(detail.message);
    this.kind = detail.kind;
    this.code = detail.code;
    this.field = detail.field;
    this.retryAt = detail.retryAt;
  }

  detail(): FailureDetail {
    const detail: FailureDetail = { kind: this.kind, code: this.code, message: this.message };
    if (this.field !== undefined) detail.field = this.field;
    if (this.retryAt !== undefined) detail.retryAt = this.retryAt;
    return detail;
  }
}
