import type { API, ApiIn, ApiName, ApiOut } from '../../shared/api.ts';
import type { AuditAction } from '../../shared/audit.ts';
import { begin, type Deed, drop, end, noteOfPerson } from '../people/audit/record.ts';
import type { Call } from './call.ts';
import { ApiFailure } from './errors.ts';

/** Which calls are written down, and as what. */

type Changing = { [N in ApiName]: (typeof API)[N]['method'] extends 'GET' ? never : N }[ApiName];
type Audited<N extends ApiName> =
  | {
      action: AuditAction;
      object: (id: string, answer: ApiOut<N>) => string;
      detail?: (input: never) => string;
    }
  /** Done to the person's own account. */
  | { action: AuditAction; person: (answer: ApiOut<N>) => string | undefined };

const on =
  (kind: string) =>
  (id: string): string =>
    `${kind}/${id}`;
const publication = on('publication');
const self = () => undefined;
/** To which hashes the word was. */
const hashesSeen = ({ seen }: ApiIn<'approvePost'>) => seen.map(({ hash }) => hash).join(' ');

/** Every call that can change something; null: nothing of it matters later (bytes are told of by their Posts). */
export const AUDITED: { [N in Changing]: Audited<N> | null } = {
  signUp: { action: 'workspace-made', person: ({ person }) => person.id },
  signIn: { action: 'signed-in', person: ({ person }) => person.id },
  signInByPasskey: { action: 'signed-in', person: ({ person }) => person.id },
  endSession: { action: 'device-signed-out', person: self },
  signOutEverywhere: { action: 'signed-out-everywhere', person: self },
  editWorkspace: { action: 'workspace-changed', object: () => '' },
  setBrand: { action: 'workspace-changed', object: () => '' },
  connect: {
    action: 'connection-asked',
    object: () => '',
    detail: ({ platform }: { platform: string }) => platform,
  },
  disconnect: { action: 'connection-ended', object: on('connection') },
  chooseAccounts: { action: 'accounts-chosen', object: on('connection') },
  refreshAccount: { action: 'account-refreshed', object: on('account') },
  checkApp: { action: 'app-checked', object: on('app') },
  mediaPresence: null,
  mediaPreviews: null,
  startUpload: null,
  completeUpload: null,
  createPost: { action: 'post-sent', object: (_, { id }) => `post/${id}` },
  cancelPost: { action: 'post-canceled', object: on('post') },
  editPublication: { action: 'publication-edited', object: publication },
  movePublication: { action: 'publication-moved', object: publication },
  cancelPublication: { action: 'publication-canceled', object: publication },
  resendPublication: { action: 'publication-resent', object: publication },
  resolvePublication: { action: 'publication-resolved', object: publication },
  exportWorkspace: { action: 'export-asked', object: () => '', detail: () => 'workspace' },
  exportAudit: { action: 'export-asked', object: () => '', detail: () => 'audit' },
  exportAccount: { action: 'export-asked', person: self },
  // Written down with the versions, where it is done.
  acceptDocuments: null,
  // The log goes with its workspace; the receipts tell of these.
  deleteWorkspace: null,
  deleteAccount: null,
  // Many at once: which they were stands in the detail.
  decide: {
    action: 'held-decided',
    object: () => '',
    detail: ({ decision, items }: ApiIn<'decide'>) =>
      [decision, ...items.map((one) => one.publicationId)].join(' '),
  },
  readNotices: null,
  setSlots: { action: 'slots-changed', object: on('account') },
  previewSeries: null,
  repeatPost: { action: 'series-begun', object: on('post') },
  endSeries: { action: 'series-ended', object: on('series') },
  invite: {
    action: 'member-invited',
    object: (_, { id }) => `invitation/${id}`,
    detail: ({ role }: { role: string }) => role,
  },
  withdrawInvitation: { action: 'invitation-withdrawn', object: on('invitation') },
  changeMember: {
    action: 'role-changed',
    object: on('member'),
    detail: ({ role }: { role: string }) => role,
  },
  removeMember: { action: 'member-removed', object: on('member') },
  leaveWorkspace: { action: 'member-left', object: () => '' },
  // Written down in the workspace that it makes, or leads to, where it is done.
  newWorkspace: null,
  acceptInvitation: null,
  keepQuietHours: null,
  editMe: { action: 'person-renamed', person: self },
  changePassword: { action: 'password-changed', person: self },
  writeAgain: null,
  // Written down when it has changed.
  changeEmail: null,
  beginCodes: null,
  confirmCodes: { action: 'codes-on', person: self },
  renewRecovery: { action: 'recovery-renewed', person: self },
  endCodes: { action: 'codes-off', person: self },
  // Written down when it is made.
  addPasskey: null,
  dropPasskey: { action: 'passkey-removed', person: self },
  askReview: { action: 'review-asked', object: on('post') },
  withdrawReview: { action: 'review-withdrawn', object: on('post') },
  approvePost: { action: 'post-approved', object: on('post'), detail: hashesSeen },
  askChanges: { action: 'changes-asked', object: on('post'), detail: hashesSeen },
  comment: { action: 'post-commented', object: on('post') },
  makeReviewLink: {
    action: 'guest-link-made',
    object: (_, { id }) => `link/${id}`,
    detail: ({ postIds }: { postIds: string[] }) => `review ${postIds.join(' ')}`,
  },
  makeConnectLink: {
    action: 'guest-link-made',
    object: (_, { id }) => `link/${id}`,
    detail: ({ platforms }: { platforms: string[] }) => `connect ${platforms.join(' ')}`,
  },
  revokeGuestLink: { action: 'guest-link-revoked', object: on('link') },
  makeApiKey: {
    action: 'key-made',
    object: (_, { id }) => `key/${id}`,
    detail: ({ scopes }: { scopes: readonly string[] }) => scopes.join(' '),
  },
  revokeApiKey: { action: 'key-revoked', object: on('key') },
  makeWebhook: {
    action: 'webhook-made',
    object: (_, { id }) => `webhook/${id}`,
    detail: ({ events }: { events: readonly string[] }) => events.join(' '),
  },
  editWebhook: {
    action: 'webhook-changed',
    object: on('webhook'),
    detail: ({ events, isOn, newSecret }: ApiIn<'editWebhook'>) =>
      [
        ...(events ?? []),
        ...(isOn === undefined ? [] : [isOn ? 'on' : 'off']),
        ...(newSecret ? ['secret'] : []),
      ].join(' '),
  },
  deleteWebhook: { action: 'webhook-deleted', object: on('webhook') },
  testWebhook: { action: 'webhook-tested', object: on('webhook') },
  replayDelivery: { action: 'delivery-replayed', object: on('delivery') },
  openLive: null,
  // What is paid for, the payment service writes down.
  choosePlan: null,
  managePlan: null,
  // What an operator does has a log of its own; what it does to a workspace stands in that one's too.
  suspendPerson: null,
  restorePerson: null,
  suspendWorkspace: null,
  restoreWorkspace: null,
  setSignUpMode: null,
  allowEmails: null,
  disallowEmail: null,
  makePass: null,
  dropPass: null,
  notePrivacyRequest: null,
  answerPrivacyRequest: null,
  changePolicy: null,
  previewPolicy: null,
  dropPolicy: null,
  removePublication: { action: 'publication-removed', object: publication },
};

type Said = Pick<Call<ApiName>, 'context' | 'input' | 'session' | 'scope' | 'id' | 'network'>;

/** Does the work of one call, written down before and after. What is refused was not done, and is not written down. */
export async function recorded<N extends ApiName>(
  name: N,
  said: Said,
  work: () => Promise<ApiOut<N>>,
): Promise<ApiOut<N>> {
  const audited = (AUDITED as { [M in ApiName]?: Audited<M> | null })[name];
  if (!audited) return work();
  const { context, session, scope, network } = said;
  const where = { sessionId: session.id, network };
  if ('person' in audited) {
    const answer = await work();
    const actor = audited.person(answer) ?? session.userId;
    await noteOfPerson(context, { actor, action: audited.action, where });
    return answer;
  }
  const deed: Deed = {
    workspaceId: scope.workspaceId,
    actor: scope.userId,
    action: audited.action,
    object: said.id ? audited.object(said.id, {} as ApiOut<N>) : '',
    // Which key it was outlasts the place, which is forgotten.
    detail: [audited.detail?.(said.input as never), session.key && `by key/${session.id}`]
      .filter(Boolean)
      .join(' '),
    where,
  };
  const id = await begin(context, deed);
  try {
    const answer = await work();
    await end(context, scope.workspaceId, id, { object: audited.object(said.id, answer), outcome: 'done' });
    return answer;
  } catch (error) {
    if (error instanceof ApiFailure && error.status < 500) await drop(context, id);
    else await end(context, scope.workspaceId, id, { object: deed.object ?? '', outcome: 'unknown' });
    throw error;
  }
}
