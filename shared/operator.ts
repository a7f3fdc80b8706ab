import * as z from 'zod';
import { REQUEST_KINDS, SIGN_UP_MODES } from './hosting.ts';

/**
 * The page of whoever runs a Worker. It shows people by name and e-mail, workspaces by name and figures: no content, no
 * tokens, no accounts' names.
 */

const Id = z.string().min(1).max(64);
const At = z.number().int();
const Count = z.number().int();
const Empty = z.object({});
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2027-01-31');
const Email = z.email('an e-mail address').max(254);

export const SignUpMode = z.enum(SIGN_UP_MODES);
export type SignUpMode = z.infer<typeof SignUpMode>;

const Suspension = z.object({ reason: z.string(), at: At });

export const HostedPerson = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  since: At,
  /** When one of their devices was last here; null: none is signed in. */
  seenAt: At.nullable(),
  workspaces: Count,
  isOperator: z.boolean(),
  suspended: Suspension.nullable(),
});
export type HostedPerson = z.infer<typeof HostedPerson>;

export const HostedWorkspace = z.object({
  id: Id,
  name: z.string(),
  since: At,
  members: Count,
  accounts: Count,
  /** Publications planned in the last 30 days. */
  posts: Count,
  bytes: Count,
  suspended: Suspension.nullable(),
});
export type HostedWorkspace = z.infer<typeof HostedWorkspace>;

const Search = z.object({
  search: z.string().trim().max(100).optional(),
  /** The last id of the page before. */
  after: Id.optional(),
  suspended: z.enum(['true']).optional(),
});
const Reason = z.object({ reason: z.string().trim().min(3, 'why, in a few words').max(500) });

export const SignUpPolicy = z.object({
  mode: SignUpMode,
  /** Addresses that are let in. */
  allowed: z.array(z.string()),
  /** Those the Worker was deployed with: they are changed there. */
  fixed: z.array(z.string()),
  passes: z.array(z.object({ id: Id, email: z.string().nullable(), expiresAt: At })),
});
export type SignUpPolicy = z.infer<typeof SignUpPolicy>;

export const Signals = z.object({
  /** By day, newest first, and what happened how often: `rate-limited`, `wrong-password`, `sign-up-closed`, `not-signed`. */
  days: z.array(z.object({ day: Day, counts: z.record(z.string(), Count) })),
  /** Reports of abuse that are open. */
  reports: Count,
  /** Of the last seven days' posts, by platform: how many ended, and how many of them the platform refused. */
  refused: z.array(z.object({ platform: z.string(), ended: Count, refused: Count })),
  /** Workspaces most of whose posts are refused, the worst first. */
  workspaces: z.array(z.object({ id: Id, name: z.string(), ended: Count, refused: Count })),
});
export type Signals = z.infer<typeof Signals>;

export const ServerHealth = z.object({
  version: z.string(),
  /** When the chores of the cron were last done; null: never yet. */
  tickAt: At.nullable(),
  /** Chores that broke in the last two days, by name, and how often. */
  broken: z.array(z.object({ what: z.string(), count: Count })),
  /** Publications that wait for their second, that are due now, and that should have been looked at two minutes ago. */
  waiting: Count,
  due: Count,
  overdue: Count,
  /** Uploads under way. */
  uploads: Count,
  /** Letters can be sent. */
  mail: z.boolean(),
  people: Count,
  workspaces: Count,
  databaseBytes: Count,
  mediaBytes: Count,
  /** Lateness of the last day's posts: the publishing call's instant minus the second that was asked for, ms. */
  lateness: z.array(
    z.object({
      platform: z.string(),
      posts: Count,
      failed: Count,
      p50: Count.nullable(),
      worst: Count.nullable(),
    }),
  ),
});
export type ServerHealth = z.infer<typeof ServerHealth>;

/** The law's time for an answer (https://gdpr-info.eu/art-12-gdpr/, paragraph 3: one month), days. */
export const ANSWER_DAYS = 30;

export const PrivacyRequest = z.object({
  id: Id,
  kind: z.enum(REQUEST_KINDS),
  email: z.string().nullable(),
  about: z.string(),
  receivedAt: At,
  dueAt: At,
  doneAt: At.nullable(),
  outcome: z.enum(['done', 'refused']).nullable(),
  answer: z.string().nullable(),
  /** Where the deletion's receipt stands. */
  receiptUrl: z.url().nullable(),
  /** Whether somebody of this address has an account here. */
  isKnown: z.boolean(),
});
export type PrivacyRequest = z.infer<typeof PrivacyRequest>;

const PolicyText = z.object({
  operator: z.string().trim().max(200),
  contact: z.string().trim().max(200),
  processors: z.string().trim().max(4000),
  transfers: z.string().trim().max(4000),
});
export const PolicyFields = PolicyText.extend({
  version: z.string(),
  effective: Day,
  changes: z.array(z.string()),
});
export type PolicyFields = z.infer<typeof PolicyFields>;
export const PolicyChange = PolicyText.extend({
  effective: Day,
  changes: z.array(z.string().trim().min(3).max(300)).min(1, 'what is new, in a sentence').max(10),
});
export type PolicyChange = z.infer<typeof PolicyChange>;
/** Members are told of a new operator, processor or transfer so many days ahead. */
export const POLICY_NOTICE_DAYS = 14;

export const OperatorDeed = z.object({
  id: Id,
  at: At,
  name: z.string().nullable(),
  action: z.string(),
  object: z.string(),
  detail: z.string(),
});
export type OperatorDeed = z.infer<typeof OperatorDeed>;

/** A part of the table in `api.ts`. */
export const OPERATOR = {
  hostedPeople: {
    method: 'GET',
    path: '/v1/operator/people',
    in: Search,
    out: z.object({ items: z.array(HostedPerson), next: Id.nullable() }),
  },
  hostedWorkspaces: {
    method: 'GET',
    path: '/v1/operator/workspaces',
    in: Search,
    out: z.object({ items: z.array(HostedWorkspace), next: Id.nullable() }),
  },
  /** Signs them out and keeps them out; workspaces that are theirs alone are held. Nothing is lost. */
  suspendPerson: { method: 'POST', path: '/v1/operator/people/:id/suspend', in: Reason, out: Empty },
  restorePerson: { method: 'POST', path: '/v1/operator/people/:id/restore', in: Empty, out: Empty },
  /** Its posts are held, nothing new is taken; its people can still look, and take their data along. */
  suspendWorkspace: { method: 'POST', path: '/v1/operator/workspaces/:id/suspend', in: Reason, out: Empty },
  restoreWorkspace: { method: 'POST', path: '/v1/operator/workspaces/:id/restore', in: Empty, out: Empty },
  signUpPolicy: { method: 'GET', path: '/v1/operator/sign-up', in: Empty, out: SignUpPolicy },
  setSignUpMode: {
    method: 'PUT',
    path: '/v1/operator/sign-up',
    in: z.object({ mode: SignUpMode }),
    out: SignUpPolicy,
  },
  allowEmails: {
    method: 'POST',
    path: '/v1/operator/allowed',
    in: z.object({ emails: z.array(Email).min(1).max(200) }),
    out: SignUpPolicy,
  },
  disallowEmail: {
    method: 'POST',
    path: '/v1/operator/allowed/remove',
    in: z.object({ email: Email }),
    out: SignUpPolicy,
  },
  /** Its address is told once, here; where an e-mail is named and letters can be sent, it is sent there too. */
  makePass: {
    method: 'POST',
    path: '/v1/operator/passes',
    in: z.object({ email: Email.nullable().optional() }),
    out: z.object({ id: Id, url: z.url(), expiresAt: At, isSent: z.boolean() }),
  },
  dropPass: { method: 'DELETE', path: '/v1/operator/passes/:id', in: Empty, out: Empty },
  signals: { method: 'GET', path: '/v1/operator/signals', in: Empty, out: Signals },
  serverHealth: { method: 'GET', path: '/v1/operator/health', in: Empty, out: ServerHealth },
  privacyRequests: {
    method: 'GET',
    path: '/v1/operator/requests',
    in: Empty,
    out: z.object({ items: z.array(PrivacyRequest) }),
  },
  notePrivacyRequest: {
    method: 'POST',
    path: '/v1/operator/requests',
    in: z.object({
      kind: z.enum(REQUEST_KINDS),
      email: Email,
      about: z.string().trim().max(1000).default(''),
      receivedAt: At.optional(),
    }),
    out: PrivacyRequest,
  },
  /**
   * `send`: an export's address goes to the person's own e-mail; `delete`: the person is deleted, with a receipt;
   * `done`, `refuse`: noted with the answer that was given.
   */
  answerPrivacyRequest: {
    method: 'POST',
    path: '/v1/operator/requests/:id/answer',
    in: z.object({
      how: z.enum(['send', 'delete', 'done', 'refuse']),
      /** What was answered; for `delete`: how it was made sure that it is they who ask. */
      answer: z.string().trim().max(1000).default(''),
    }),
    out: PrivacyRequest,
  },
  policyFields: {
    method: 'GET',
    path: '/v1/operator/policy',
    in: Empty,
    out: z.object({
      holds: PolicyFields,
      /** What is to come, soonest first. */
      coming: z.array(PolicyFields),
      /** The first day a change of operator, processors or transfers may hold from. */
      soonest: Day,
    }),
  },
  /** Members are told; the version stays. */
  changePolicy: { method: 'POST', path: '/v1/operator/policy', in: PolicyChange, out: PolicyFields },
  /** The page as it would be. */
  previewPolicy: {
    method: 'POST',
    path: '/v1/operator/policy/preview',
    in: PolicyText,
    out: z.object({ html: z.string() }),
  },
  /** A change that does not hold yet is taken back; members who were told are told so. */
  dropPolicy: {
    method: 'POST',
    path: '/v1/operator/policy/drop',
    in: z.object({ version: z.string().max(40) }),
    out: Empty,
  },
  operatorDeeds: {
    method: 'GET',
    path: '/v1/operator/deeds',
    in: Empty,
    out: z.object({ items: z.array(OperatorDeed) }),
  },
} as const;
export type OperatorCall = keyof typeof OPERATOR;
