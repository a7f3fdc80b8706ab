import type * as z from 'zod';
import type { Account, ApiError, ApiIn, ApiOut, Me, Post, SignIn, SignUp, Workspace } from '../shared/api.ts';
import type { AuditCheck, AuditFilter } from '../shared/audit.ts';
import type { CaptionTemplates } from '../shared/caption-template.ts';
import type { Draft } from '../shared/draft.ts';
import type { HashtagGroup } from '../shared/hashtag-groups.ts';
import type { OperatorCall } from '../shared/operator.ts';
import type { Series } from '../shared/plans.ts';
import type { Platform, Rules } from '../shared/platforms/rules.ts';
import type { QuietHours } from '../shared/quiet-hours.ts';
import type { AccountMetrics, AppCheck, Connection, PostMetrics } from '../shared/reports.ts';
import type { Deletion, Receipt } from '../shared/your-data.ts';
import type { FilmRequests } from './film/requests.ts';

/** What guards the account: the Worker is asked in the very words. `addPasskey` answers the address to open in a tab. */
type Guarding =
  | 'guards'
  | 'writeAgain'
  | 'changeEmail'
  | 'beginCodes'
  | 'confirmCodes'
  | 'renewRecovery'
  | 'endCodes'
  | 'addPasskey';
type PassedOn = { [N in Guarding]: { in: ApiIn<N>; out: ApiOut<N> } };

/** What screens ask the background to do. Plain JSON both ways; bytes stay in IndexedDB. */
export interface Requests extends PassedOn, FilmRequests {
  /**
   * Reads the tab (or goes on with what the context menu named), stores a Draft, starts fetching its media. With `seek` the
   * page's gallery is opened and looked through before.
   */
  clip: {
    in: { tabId: number; first?: { url: string; kind: 'image' | 'video' }; seek?: boolean };
    out: { draftId: string };
  };
  /** Fetches what is still missing; `ids` names media to try again. */
  fetchMedia: { in: { draftId: string; ids?: string[] }; out: null };
  stopFetching: { in: { draftId: string }; out: null };
  /** Saves the owner's changes over what is stored, in the order of asking. Answers the revision they made. */
  saveDraft: { in: { draftId: string; changes: DraftChanges }; out: { revision: number } };
  deleteDraft: { in: { draftId: string }; out: null };
  deleteDrafts: { in: { draftIds: string[] }; out: { draftIds: string[] } };
  restoreDrafts: { in: { draftIds: string[] }; out: { draftIds: string[] } };
  tagDrafts: { in: { draftIds: string[]; add: string[]; remove: string[] }; out: null };
  /** Deletes Drafts whose every Publication ended more than 30 days ago. Answers how many; they cannot be had back. */
  cleanUp: { in: Record<string, never>; out: { drafts: number } };
  restoreDraft: { in: { draftId: string }; out: null };
  /**
   * Saves `changes`, checks, then puts the Draft into the outbox: it is sent, its media uploaded, and resumed until
   * all has arrived. One message, so that a screen that closes right after it was pressed has scheduled.
   */
  schedule: { in: { draftId: string; revision: number; changes?: DraftChanges }; out: OutboxItem };
  /** The listing's sheet as it would go out; nothing is made. Throws `draft-gone` and `media-coming`. */
  sheetPages: { in: SheetAsked; out: SheetPages };
  /** Gives up sending what is in the outbox and cancels what the Worker already knows. */
  unschedule: { in: { draftId: string }; out: null };
  /** `duplicate`: its owner was asked and wants it all the same. */
  retryOutbox: { in: { draftId: string; duplicate?: boolean }; out: null };

  /** Whether a Worker answers at this address; its address as it is kept. */
  findWorker: { in: { workerUrl: string }; out: { workerUrl: string } };
  /** With the terms that the Worker shows now. */
  signUp: { in: { workerUrl: string } & Omit<z.input<typeof SignUp>, 'acceptedTerms'>; out: Pairing };
  signIn: { in: { workerUrl: string } & z.input<typeof SignIn>; out: Pairing };
  /** In a window that the browser opens; goes on where this screen closes meanwhile. */
  signInByPasskey: { in: { workerUrl: string; device: string }; out: Pairing };
  /** Notes that these versions were accepted, or read. */
  acceptDocuments: { in: ApiIn<'acceptDocuments'>; out: null };
  signOut: { in: { everywhere: boolean }; out: null };
  /** When this device shows no notifications; null: it always does. */
  quietHours: { in: Record<string, never>; out: QuietHours | null };
  keepQuietHours: { in: { quiet: QuietHours | null }; out: null };
  /**
   * Asks the Worker who we are and what accounts there are; remembers the answer. Of `draftId`'s videos is read what was
   * not known when they were stored.
   */
  refresh: { in: { accountIds?: string[]; draftId?: string }; out: Remembered };
  /** Answers the address to open in a tab. */
  connect: { in: ApiIn<'connect'>; out: { url: string } };
  /** Answers how many planned posts wait from now on, and how many that are on their way are still looked up. */
  disconnect: { in: { connectionId: string }; out: { held: number; settling: number } };
  /** Every consent: what it opens, may not do, when it ends. */
  connections: { in: OfOther; out: { items: Connection[] } };
  accountsOf: { in: { workspaceId: string }; out: { items: { id: string; name: string }[] } };
  /** These accounts of a consent are posted to, and no others of it. */
  chooseAccounts: { in: { connectionId: string; accountIds: string[] }; out: Connection };
  checkApp: { in: { platform: Platform }; out: AppCheck };
  /** The newest first, one a day. */
  accountNumbers: { in: { accountId: string; days: number }; out: { items: AccountMetrics[] } };
  /** What the last days' posts and accounts came to. */
  analytics: { in: { days: number; account?: string }; out: ApiOut<'analytics'> };
  postNumbers: { in: { publicationId: string }; out: PostNumbers };
  /** Who works in the workspace, and the invitations that are open. */
  members: { in: Record<string, never>; out: ApiOut<'members'> };
  invite: { in: ApiIn<'invite'>; out: ApiOut<'invite'> };
  withdrawInvitation: { in: { id: string }; out: null };
  changeMember: { in: { id: string } & ApiIn<'changeMember'>; out: null };
  removeMember: { in: { id: string }; out: null };
  /** For the first of one's other workspaces. Throws `only-workspace`. */
  leaveWorkspace: { in: Record<string, never>; out: null };
  /** These three lead into the workspace they are about. */
  newWorkspace: { in: ApiIn<'newWorkspace'>; out: null };
  acceptInvitation: { in: ApiIn<'acceptInvitation'>; out: null };
  switchWorkspace: { in: { workspaceId: string }; out: null };
  editMe: { in: ApiIn<'editMe'>; out: null };
  changePassword: { in: ApiIn<'changePassword'>; out: null };
  dropPasskey: { in: { id: string } & ApiIn<'dropPasskey'>; out: null };
  editWorkspace: { in: ApiIn<'editWorkspace'>; out: Workspace };
  /** Keeps the owner's templates for captions; an empty one is taken back. Throws `template-too-long`. */
  saveTemplates: { in: CaptionTemplates; out: Remembered };
  /** Keeps the owner's groups of hashtags, in place of those before. */
  saveHashtagGroups: { in: HashtagGroup[]; out: Remembered };
  /** Null: the browser's own. */
  chooseLanguage: { in: { language: string | null }; out: null };
  devices: {
    in: Record<string, never>;
    out: ApiOut<'sessions'>['items'];
  };
  endDevice: { in: { id: string }; out: null };

  /** Answers an address that a download begins at, once, within five minutes. */
  exportData: { in: { what: 'workspace' | 'account' }; out: { url: string } };
  exportAudit: { in: AuditFilter; out: { url: string } };
  /** The workspace is gone for good; what was sent from here is forgotten, Drafts stay. */
  deleteWorkspace: { in: ApiIn<'deleteWorkspace'>; out: Receipt };
  /** The person is gone for good; this device forgets who it was, Drafts stay. */
  deleteAccount: { in: ApiIn<'deleteAccount'>; out: Receipt };
  /** What went by a deletion. `workerUrl`: the Worker that did it, for nobody need be signed in to it any more. */
  receipt: { in: { workerUrl: string; code: string }; out: { items: Deletion[] } };
  audit: { in: AuditFilter & { before?: number }; out: ApiOut<'audit'> };
  checkAudit: { in: { from?: number }; out: AuditCheck };

  /** The newest Posts; also stored for the next opening. */
  posts: { in: { cursor?: string; limit?: number }; out: { items: Post[]; next: string | null } };
  /** What goes out in [from, to), ms. */
  calendar: { in: ApiIn<'calendar'> & OfOther; out: ApiOut<'calendar'> };
  /** Where pictures that this browser does not hold can be seen. */
  previews: { in: ApiIn<'mediaPreviews'>; out: ApiOut<'mediaPreviews'> };
  health: { in: Record<string, never>; out: ApiOut<'health'> };
  notices: { in: { after?: number }; out: ApiOut<'notices'> };
  readNotices: { in: { until: number }; out: null };
  waiting: { in: Record<string, never>; out: ApiOut<'waiting'> };
  decide: { in: ApiIn<'decide'>; out: ApiOut<'decide'> };
  /** What is on its way to a yes; with `done` what has it. */
  reviews: { in: ApiIn<'reviews'>; out: ApiOut<'reviews'> };
  review: { in: { postId: string }; out: ApiOut<'review'> };
  askReview: { in: { postId: string } & ApiIn<'askReview'>; out: ApiOut<'review'> };
  withdrawReview: { in: { postId: string }; out: ApiOut<'review'> };
  approvePost: { in: { postId: string } & ApiIn<'approvePost'>; out: ApiOut<'review'> };
  askChanges: { in: { postId: string } & ApiIn<'askChanges'>; out: ApiOut<'review'> };
  comment: { in: { postId: string } & ApiIn<'comment'>; out: ApiOut<'review'> };
  guestLinks: { in: Record<string, never>; out: ApiOut<'guestLinks'> };
  makeReviewLink: { in: ApiIn<'makeReviewLink'>; out: ApiOut<'makeReviewLink'> };
  makeConnectLink: { in: ApiIn<'makeConnectLink'>; out: ApiOut<'makeConnectLink'> };
  revokeGuestLink: { in: { id: string }; out: null };
  /** For owners: keys for scripts, and webhooks. What is secret of them is in the answer that makes them, and only there. */
  apiKeys: { in: Record<string, never>; out: ApiOut<'apiKeys'> };
  makeApiKey: { in: ApiIn<'makeApiKey'>; out: ApiOut<'makeApiKey'> };
  revokeApiKey: { in: { id: string }; out: null };
  webhooks: { in: Record<string, never>; out: ApiOut<'webhooks'> };
  makeWebhook: { in: ApiIn<'makeWebhook'>; out: ApiOut<'makeWebhook'> };
  editWebhook: { in: { id: string } & ApiIn<'editWebhook'>; out: ApiOut<'editWebhook'> };
  deleteWebhook: { in: { id: string }; out: null };
  testWebhook: { in: { id: string }; out: ApiOut<'testWebhook'> };
  deliveries: { in: { id: string }; out: ApiOut<'deliveries'> };
  replayDelivery: { in: { id: string }; out: ApiOut<'replayDelivery'> };
  /** What is paid for, and the payment service's pages, where plans are sold. */
  paying: { in: Record<string, never>; out: ApiOut<'paying'> };
  choosePlan: { in: ApiIn<'choosePlan'>; out: { url: string } };
  managePlan: { in: Record<string, never>; out: { url: string } };
  operate: { in: { name: OperatorCall; input: object; id?: string }; out: unknown };
  slots: { in: OfOther; out: ApiOut<'slots'> };
  setSlots: { in: { accountId: string } & ApiIn<'setSlots'>; out: ApiOut<'setSlots'> };
  series: { in: Record<string, never>; out: ApiOut<'series'> };
  previewSeries: { in: { postId: string; rule: string }; out: ApiOut<'previewSeries'> };
  repeatPost: { in: { postId: string } & ApiIn<'repeatPost'>; out: Series };
  endSeries: { in: { id: string; cancel: boolean }; out: ApiOut<'endSeries'> };
  post: { in: { postId: string }; out: Post };
  cancelPublication: { in: { publicationId: string; version: number }; out: Post };
  resendPublication: { in: { publicationId: string; version: number }; out: Post };
  movePublication: {
    in: {
      publicationId: string;
      version: number;
      when: { now: true } | { scheduledAt: string; timeZone: string };
      /** Its owner was asked and wants it all the same. */
      duplicate?: boolean;
      workspaceId?: string;
    };
    out: Post;
  };
  resolvePublication: {
    in: { publicationId: string; version: number; published: boolean; url?: string };
    out: Post;
  };
  /** Takes a published post back at the platform. */
  removePublication: { in: { publicationId: string; version: number }; out: Post };
}
export type RequestName = keyof Requests;

/** Another of the person's workspaces than the one this device is in. */
type OfOther = { workspaceId?: string };

export type DraftChanges = Partial<
  Pick<Draft, 'title' | 'caption' | 'hashtags' | 'picked' | 'targets' | 'when' | 'lateness' | 'rightsAt'>
> & { alts?: Record<string, string> };

/** `title`: the one written for the Target; `photos`: ids of the Draft's media, in their order. */
export interface SheetAsked {
  draftId: string;
  title: string;
  photos: string[];
}

/** A4 pages; lengths in points, from the upper left corner. A word's `y` is where its letters stand. */
export interface SheetPages {
  /** The sheet's, as BCP 47 writes it. */
  language: string;
  pages: {
    words: {
      text: string;
      x: number;
      y: number;
      width: number;
      size: number;
      weight: number;
      colour: string;
    }[];
    lines: { x: number; y: number; width: number }[];
    photos: { sha256: string; x: number; y: number; width: number; height: number }[];
  }[];
}

/** What a post has come to, the newest first; when it was found gone, when its numbers are next asked for. */
export interface PostNumbers {
  items: PostMetrics[];
  goneAt: number | null;
  nextAt: number | null;
}

/** Every answer; a failure carries a code that names words in the catalogue, and words as a fall-back. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Requests[N]['out'] }
  | { ok: false; error: ApiError };

export interface Pairing {
  workerUrl: string;
  me: Me;
  workspaceId: string;
}

/** What screens show at once, before the Worker has answered. Kept in extension storage by the background. */
export interface Remembered {
  pairing: Pairing | null;
  /** Address of the Worker that ended our session without being asked here: the way back in says so. */
  signedOutOf: string | null;
  accounts: Account[];
  /** The Rules as they hold for each account, by its id: screens bring no platform's record of their own. */
  rules: Record<string, Rules>;
  /** Platforms that can be connected here. */
  platforms: Platform[];
  /** Every login an account can be connected by here; `way` null: the platform's own. */
  logins: { platform: Platform; way: string | null }[];
  /** What platforms are called. */
  names: Partial<Record<Platform, string>>;
  sandbox: boolean;
  /** Worker's clock minus ours, ms. */
  clockSkew: number;
  at: number;
  /** Options last used for an account, offered again where the platform allows it. */
  lastOptions: Record<string, Record<string, string | boolean>>;
  lastAccountId: string | null;
  /** The owner's templates for suggested captions. */
  templates: CaptionTemplates;
  /** The owner's hashtags that go together. */
  hashtagGroups: HashtagGroup[];
  /** What was chosen in the settings; null: the browser's. */
  language: string | null;
  /** Up to here this device has told what the Worker had to say, ms; 0: it never asked. */
  noticesAt: number;
}

/** A Draft on its way to the Worker. In IndexedDB: a killed browser goes on where it was. */
export interface OutboxItem {
  draftId: string;
  revision: number;
  state: 'preparing' | 'sending' | 'uploading' | 'sent' | 'stuck';
  /** Media that have arrived and bytes, for "photo 7 of 24, 11 MB". */
  done: { media: number; bytes: number };
  total: { media: number; bytes: number };
  postId: string | null;
  error: ApiError | null;
  updatedAt: number;
}
