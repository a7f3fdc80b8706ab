import type { ApiName } from './api.ts';
import { ROLES, type Role } from './roles.ts';

/**
 * Who may do what: the one table. The Worker lets in by it, the screens offer by it what it lets in, and a test asks every
 * call in every role. Of the contract only types are taken: a screen that asks for a role carries no schemas.
 */

/** `anyone`: no session; `person`: signed in; `operator`: who runs the Worker; otherwise the roles in the workspace that may. */
export type Access = 'anyone' | 'person' | 'operator' | readonly Role[];

/** Calls that carry bytes instead of JSON and stand beside the contract. */
export const BYTES = {
  sendMedia: { method: 'PUT', path: '/v1/w/:workspace/media/:sha256' },
  sendPart: { method: 'PUT', path: '/v1/w/:workspace/uploads/:id/:part' },
} as const;

export type CallName = ApiName | keyof typeof BYTES;

const LOOK: readonly Role[] = ROLES;
const WORK: readonly Role[] = ['owner', 'editor'];
const OWN: readonly Role[] = ['owner'];
const APPROVE: readonly Role[] = ['owner', 'approver'];
const SPEAK: readonly Role[] = ['owner', 'editor', 'approver'];

/** Every call and who may make it. */
export const ACCESS: Readonly<Record<CallName, Access>> = {
  signUp: 'anyone',
  signIn: 'anyone',
  signInByPasskey: 'anyone',
  me: 'person',
  sessions: 'person',
  endSession: 'person',
  signOutEverywhere: 'person',
  editWorkspace: OWN,
  brand: LOOK,
  setBrand: WORK,
  connect: OWN,
  disconnect: OWN,
  accounts: LOOK,
  refreshAccount: WORK,
  mediaPresence: LOOK,
  mediaPreviews: LOOK,
  startUpload: WORK,
  upload: LOOK,
  completeUpload: WORK,
  sendMedia: WORK,
  sendPart: WORK,
  createPost: WORK,
  posts: LOOK,
  calendar: LOOK,
  post: LOOK,
  cancelPost: WORK,
  editPublication: WORK,
  movePublication: WORK,
  cancelPublication: WORK,
  resendPublication: WORK,
  resolvePublication: WORK,
  removePublication: WORK,
  publicationMetrics: LOOK,
  accountMetrics: LOOK,
  analytics: LOOK,
  connections: LOOK,
  chooseAccounts: OWN,
  checkApp: OWN,
  audit: OWN,
  checkAudit: OWN,
  exportWorkspace: OWN,
  exportAudit: OWN,
  documents: 'anyone',
  acceptDocuments: 'person',
  exportAccount: 'person',
  deleteWorkspace: OWN,
  deleteAccount: 'person',
  receipt: 'anyone',
  health: LOOK,
  notices: LOOK,
  readNotices: LOOK,
  waiting: LOOK,
  decide: WORK,
  slots: LOOK,
  setSlots: WORK,
  series: LOOK,
  previewSeries: LOOK,
  repeatPost: WORK,
  endSeries: WORK,
  members: LOOK,
  invite: OWN,
  withdrawInvitation: OWN,
  changeMember: OWN,
  removeMember: OWN,
  leaveWorkspace: LOOK,
  newWorkspace: 'person',
  acceptInvitation: 'person',
  editMe: 'person',
  keepQuietHours: 'person',
  changePassword: 'person',
  guards: 'person',
  writeAgain: 'person',
  changeEmail: 'person',
  beginCodes: 'person',
  confirmCodes: 'person',
  renewRecovery: 'person',
  endCodes: 'person',
  addPasskey: 'person',
  dropPasskey: 'person',
  reviews: LOOK,
  review: LOOK,
  askReview: WORK,
  withdrawReview: WORK,
  approvePost: APPROVE,
  askChanges: APPROVE,
  comment: SPEAK,
  guestLinks: APPROVE,
  makeReviewLink: APPROVE,
  makeConnectLink: OWN,
  revokeGuestLink: APPROVE,
  apiKeys: OWN,
  makeApiKey: OWN,
  revokeApiKey: OWN,
  webhooks: OWN,
  makeWebhook: OWN,
  editWebhook: OWN,
  deleteWebhook: OWN,
  testWebhook: OWN,
  deliveries: OWN,
  replayDelivery: OWN,
  openLive: LOOK,
  hostedPeople: 'operator',
  hostedWorkspaces: 'operator',
  suspendPerson: 'operator',
  restorePerson: 'operator',
  suspendWorkspace: 'operator',
  restoreWorkspace: 'operator',
  signUpPolicy: 'operator',
  setSignUpMode: 'operator',
  allowEmails: 'operator',
  disallowEmail: 'operator',
  makePass: 'operator',
  dropPass: 'operator',
  signals: 'operator',
  serverHealth: 'operator',
  privacyRequests: 'operator',
  notePrivacyRequest: 'operator',
  answerPrivacyRequest: 'operator',
  policyFields: 'operator',
  changePolicy: 'operator',
  previewPolicy: 'operator',
  dropPolicy: 'operator',
  operatorDeeds: 'operator',
  paying: 'person',
  choosePlan: 'person',
  managePlan: 'person',
};

/** Whoever makes a workspace, or comes to own one that would be without. */
export const FOUNDER: Role = 'owner';

/** What is no call and falls to a role all the same. */
export const DUTIES = {
  /** A workspace is never without somebody who does; where all of them are kept out, it is held with them. */
  keeps: OWN,
  /** Whoever has done it longest pays. */
  pays: OWN,
  /** Letters tell them what happened to posts and connections. */
  hears: OWN,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** The roles that may make a call of the workspace. */
export const rolesThat = (name: CallName): readonly Role[] => {
  const access = ACCESS[name];
  return typeof access === 'string' ? [] : access;
};

/** Whether this role may make a call of its workspace; without a role nobody may. */
export const mayCall = (role: Role | undefined, name: CallName): boolean =>
  role !== undefined && rolesThat(name).includes(role);
