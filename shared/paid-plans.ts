/** What each plan holds, for those who host Clipcast for others: the one table that limits, screens and tests read. */

export interface PlanLimits {
  readonly workspaces: number;
  /** Chosen accounts on the platforms. */
  readonly accounts: number;
  /** Posts a calendar month (UTC), one for each account that a post goes to. */
  readonly posts: number;
  readonly bytes: number;
}

const GB = 1_000_000_000;

/** In the order of size. Prices stand at the payment service, under the lookup key `clipcast_NAME`. */
export const PAID_PLANS = Object.freeze({
  free: { workspaces: 1, accounts: 3, posts: 30, bytes: GB },
  studio: { workspaces: 3, accounts: 15, posts: 400, bytes: 25 * GB },
  agency: { workspaces: 30, accounts: 150, posts: 5000, bytes: 250 * GB },
} as const satisfies Record<string, PlanLimits>);
export const PLAN_NAMES = ['free', 'studio', 'agency'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];
export type Limited = keyof PlanLimits;

/** After a payment failed all goes on as before for so many days. */
export const GRACE_DAYS = 14;
