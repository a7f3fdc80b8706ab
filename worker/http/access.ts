import type { ApiName } from '../../shared/api.ts';
import type { Role } from '../../shared/roles.ts';

/** `anyone`: no session; `person`: signed in; otherwise the roles in the workspace that may. */
export type Access = 'anyone' | 'person' | readonly Role[];

const LOOK: readonly Role[] = ['owner', 'editor', 'approver', 'viewer'];
const WORK: readonly Role[] = ['owner', 'editor'];
const OWN: readonly Role[] = ['owner'];
const APPROVE: readonly Role[] = ['owner', 'approver'];
const SPEAK: readonly Role[] = ['owner', 'editor', 'approver'];

/** Who may do what: the one table. */
export const ACCESS: Record<ApiName, Access> = {
  signUp: 'anyone',
  signIn: 'anyone',
  me: 'person',
  sessions: 'person',
  endSession: 'person',
  signOutEverywhere: 'person',
  editWorkspace: OWN,
  connect: OWN,
  disconnect: OWN,
  accounts: LOOK,
  refreshAccount: WORK,
  mediaPresence: LOOK,
  startUpload: WORK,
  upload: LOOK,
  completeUpload: WORK,
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
  changePassword: 'person',
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
};

/** Who may say yes to a post. */
export const mayApprove = (role: Role): boolean => APPROVE.includes(role);

/** The roles that may make a call of the workspace. */
export const rolesThat = (name: ApiName): readonly Role[] => {
  const access = ACCESS[name];
  return typeof access === 'string' ? [] : access;
};

/** Who may send bytes. */
export const MAY_UPLOAD = WORK;
