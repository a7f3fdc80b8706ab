import type { API, ApiName, ApiOut } from '../../shared/api.ts';
import type { LiveChange } from '../../shared/live.ts';
import { announce, shutOut } from '../announce.ts';
import { workspacesOf } from '../db/queries/workspaces.ts';
import type { Call } from './call.ts';

/** Of which calls open windows are told, and after which nobody who is gone hears any more. */

type Changing = { [N in ApiName]: (typeof API)[N]['method'] extends 'GET' ? never : N }[ApiName];

/** What a call changes for everybody who looks on; null: nothing that another window shows. */
export const ANNOUNCED: { [N in Changing]: LiveChange['changed'] | null } = {
  signUp: null,
  signIn: null,
  signInByPasskey: null,
  endSession: null,
  signOutEverywhere: null,
  editWorkspace: 'workspace',
  setBrand: 'workspace',
  // Whoever comes back from the platform changes something, not whoever goes there.
  connect: null,
  disconnect: 'accounts',
  chooseAccounts: 'accounts',
  // Windows ask for this themselves when a draft is opened.
  refreshAccount: null,
  checkApp: null,
  mediaPresence: null,
  mediaPreviews: null,
  startUpload: null,
  completeUpload: null,
  createPost: 'post',
  cancelPost: 'post',
  editPublication: 'post',
  movePublication: 'post',
  cancelPublication: 'post',
  resendPublication: 'post',
  resolvePublication: 'post',
  removePublication: 'post',
  exportWorkspace: null,
  exportAudit: null,
  exportAccount: null,
  acceptDocuments: null,
  deleteWorkspace: 'workspace',
  deleteAccount: null,
  decide: 'posts',
  readNotices: null,
  setSlots: 'accounts',
  previewSeries: null,
  repeatPost: 'posts',
  endSeries: 'posts',
  invite: 'people',
  withdrawInvitation: 'people',
  changeMember: 'people',
  removeMember: 'people',
  leaveWorkspace: 'people',
  newWorkspace: null,
  acceptInvitation: 'people',
  editMe: null,
  keepQuietHours: null,
  changePassword: null,
  writeAgain: null,
  changeEmail: null,
  beginCodes: null,
  confirmCodes: null,
  renewRecovery: null,
  endCodes: null,
  addPasskey: null,
  dropPasskey: null,
  askReview: 'post',
  withdrawReview: 'post',
  approvePost: 'post',
  askChanges: 'post',
  comment: 'post',
  makeReviewLink: null,
  makeConnectLink: null,
  revokeGuestLink: null,
  makeApiKey: null,
  revokeApiKey: null,
  makeWebhook: null,
  editWebhook: null,
  deleteWebhook: null,
  testWebhook: null,
  replayDelivery: null,
  openLive: null,
  choosePlan: null,
  managePlan: null,
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
};

/** Calls after which sessions of the person are over: whoever is still signed in opens the line again. */
const ENDING: ReadonlySet<ApiName> = new Set([
  'endSession',
  'signOutEverywhere',
  'changePassword',
  'deleteAccount',
]);

/** Does the work of one call, and then tells the open windows of what it changed. What is refused is not told. */
export async function announced<N extends ApiName>(
  name: N,
  call: Pick<Call<N>, 'context' | 'scope' | 'session' | 'id'>,
  work: () => Promise<ApiOut<N>>,
): Promise<ApiOut<N>> {
  const { context, session, scope, id } = call;
  const { userId } = session;
  const theirs = ENDING.has(name) ? await workspacesOf(context.db, userId) : [];
  const answer = await work();
  for (const { workspace } of theirs)
    shutOut(context, workspace.id, name === 'endSession' ? { sessionId: id } : { userId });
  if (name === 'removeMember') shutOut(context, scope.workspaceId, { userId: id });
  if (name === 'leaveWorkspace') shutOut(context, scope.workspaceId, { userId });
  const changed = (ANNOUNCED as { [M in ApiName]?: LiveChange['changed'] | null })[name];
  if (changed) {
    const workspaceId = scope.workspaceId || (answer as { workspaceId?: string }).workspaceId || '';
    announce(context, workspaceId, changed === 'post' ? { changed, ...postOf(answer, id) } : { changed });
  }
  if (name === 'deleteWorkspace') shutOut(context, scope.workspaceId, {});
  return answer;
}

/** Which Post it was: the one that is answered, or the one that was named. */
function postOf(answer: object, id: string): Pick<LiveChange, 'id' | 'at'> {
  const post = answer as { id?: string; publications?: unknown; updatedAt?: number };
  if (!post.publications || !post.id) return { id };
  return { id: post.id, ...(post.updatedAt === undefined ? {} : { at: post.updatedAt }) };
}
