import type { ApiError } from '../../../shared/api.ts';
import type {
  HostedPerson,
  HostedWorkspace,
  OperatorDeed,
  PolicyChange,
  PolicyFields,
  PrivacyRequest,
  ServerHealth,
  Signals,
  SignUpMode,
  SignUpPolicy,
} from '../../../shared/operator.ts';
import type { Fetched } from '../connections/session.ts';

/** What the room of whoever runs the Worker shows. */

export const SERVER_PARTS = ['state', 'people', 'entry', 'requests', 'policy', 'log'] as const;
export type ServerPart = (typeof SERVER_PARTS)[number];
/** What lists hold. */
export type Hosted = 'people' | 'workspaces';

export interface Search {
  what: Hosted;
  text: string;
  suspended: boolean;
}

export interface ServerState {
  part: ServerPart;
  health: Fetched<ServerHealth>;
  signals: Fetched<Signals>;
  search: Search;
  people: Fetched<HostedPerson[]>;
  workspaces: Fetched<HostedWorkspace[]>;
  /** The list goes on after this one; null: it does not. */
  next: string | null;
  signUp: Fetched<SignUpPolicy>;
  /** The invitation that was just made: its address is told once. */
  made: { url: string; email: string | null; isSent: boolean } | null;
  requests: Fetched<PrivacyRequest[]>;
  policy: Fetched<{ holds: PolicyFields; coming: PolicyFields[]; soonest: string }>;
  /** The page as it would be, as HTML. */
  preview: string | null;
  deeds: Fetched<OperatorDeed[]>;
  busy: Doing | null;
  refused: { doing: Doing; error: ApiError } | null;
  done: 'policy' | 'request' | null;
}

export type Doing = 'hosted' | 'entry' | 'invite' | 'request' | 'answer' | 'policy';
export type PolicyText = Pick<PolicyFields, 'operator' | 'contact' | 'processors' | 'transfers'>;

export interface ServerActions {
  open(part: ServerPart): void;
  search(search: Search): void;
  more(): void;
  suspend(what: Hosted, id: string, reason: string): void;
  restore(what: Hosted, id: string): void;
  setMode(mode: SignUpMode): void;
  allow(emails: string[]): void;
  disallow(email: string): void;
  invite(email: string | null): void;
  dropPass(id: string): void;
  noteRequest(request: {
    kind: PrivacyRequest['kind'];
    email: string;
    about: string;
    receivedAt: number;
  }): void;
  answer(id: string, how: 'send' | 'delete' | 'done' | 'refuse', words: string): void;
  preview(text: PolicyText): void;
  closePreview(): void;
  changePolicy(change: PolicyChange): void;
  dropPolicy(version: string): void;
}

export const NO_SERVER: ServerState = {
  part: 'state',
  health: 'asking',
  signals: 'asking',
  search: { what: 'people', text: '', suspended: false },
  people: 'asking',
  workspaces: 'asking',
  next: null,
  signUp: 'asking',
  made: null,
  requests: 'asking',
  policy: 'asking',
  preview: null,
  deeds: 'asking',
  busy: null,
  refused: null,
  done: null,
};
