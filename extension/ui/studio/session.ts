import type { ApiError, Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { postStatus } from '../../../shared/publication.ts';
import type { PostReview } from '../../../shared/review.ts';
import type { PostNumbers } from '../../messages.ts';
import type { AnalyticsActions, AnalyticsState } from '../analytics/session.ts';
import type { BoardActions, BoardState } from '../board/session.ts';
import type { CalendarActions, CalendarState } from '../calendar/session.ts';
import type { ConnectionsActions, ConnectionsState, Fetched } from '../connections/session.ts';
import type { DraftActions, DraftState } from '../editor/session.ts';
import type { ExportActions, ExportState } from '../export/session.ts';
import type { FilesActions, FilesState } from '../files/session.ts';
import type { FirstStepsActions, FirstStepsState } from '../first-steps/session.ts';
import type { GuardsActions, GuardsState } from '../guards/session.ts';
import type { ImportActions, ImportState } from '../import/session.ts';
import type { Deeds } from '../outcome/states.ts';
import type { OversightActions, OversightState } from '../oversight/session.ts';
import type { PeopleActions, PeopleState } from '../people/session.ts';
import type { ReviewActions, ReviewState } from '../review/session.ts';
import type { ScriptsActions, ScriptsState } from '../scripts/session.ts';
import type { ServerActions, ServerState } from '../server/session.ts';
import type { OwnActions, OwnState } from '../settings/session.ts';
import type { DataActions, DataState } from '../your-data/session.ts';
import type { Room } from './rooms.ts';

/** A Post that no Draft of this browser belongs to, as it is looked at. */
export interface OtherPost {
  postId: string;
  /** Null while it is brought. */
  post: Post | null;
  /** What goes out, with addresses to see it at. */
  seen: PostReview | null;
  error: ApiError | null;
}

export interface OtherPostActions {
  owner: Deeds;
  /** Asks once more. */
  again(): void;
}

export interface StudioState extends DraftState {
  /** Which room the address names; null where it names none. */
  room: Room | null;
  /** The account that the address names beside the room. */
  accountId: string | null;
  /** Null while they are read. */
  drafts: Draft[] | null;
  posts: Post[];
  /** Null while none is looked at. */
  otherPost: OtherPost | null;
  board: BoardState;
  files: FilesState;
  exporting: ExportState;
  /** Null while no table is being imported. */
  importing: ImportState | null;
  /** The Worker could not be asked: what is shown is from storage. */
  stale: boolean;
  /** Whether there may be older posts than `posts`, and how asking for them goes. */
  older: 'there' | 'asking' | 'failed' | 'none';
  calendar: CalendarState;
  /** What published posts have come to, by Publication, once somebody looked. */
  postNumbers: Record<string, Fetched<PostNumbers>>;
  analytics: AnalyticsState;
  oversight: OversightState;
  people: PeopleState;
  guards: GuardsState;
  scripts: ScriptsState;
  review: ReviewState;
  connections: ConnectionsState;
  data: DataState;
  settings: OwnState;
  firstSteps: FirstStepsState;
  server: ServerState;
}

export interface StudioActions
  extends DraftActions,
    BoardActions,
    FilesActions,
    ExportActions,
    ImportActions,
    CalendarActions,
    AnalyticsActions,
    OversightActions,
    ConnectionsActions,
    DataActions,
    OwnActions,
    FirstStepsActions {
  people: PeopleActions;
  guards: GuardsActions;
  scripts: ScriptsActions;
  review: ReviewActions;
  server: ServerActions;
  /** Opens its Draft where that is here, else the Post itself. */
  openPost(post: { id: string; draftId: string }): void;
  otherPost: OtherPostActions;
  /** Addresses of pictures that are not here, by what they are; those that nobody else has either are left out. */
  farPictures(sha256s: readonly string[]): Promise<Record<string, string>>;
  /** Lists so many older posts more. */
  seeOlder(): void;
  seePostNumbers(publicationId: string): void;
  /** Leaves the open Draft, for the room it was opened from. */
  close(): void;
}

export interface RoomProps {
  state: StudioState;
  actions: StudioActions;
}

const WAITING = ['failed', 'uncertain', 'held'];

/** Its owner has to do something about it. */
export const isWaiting = (post: Post): boolean =>
  WAITING.includes(postStatus(post.publications.map(({ status }) => status)) ?? '');

const isSent = (draft: Draft, posts: readonly Post[]): boolean =>
  draft.postId !== null || posts.some((post) => post.draftId === draft.id);

/** The room that is shown: the one the address names, else the one the open Draft belongs to. */
export function roomOf({ room, draft, posts }: StudioState): Room {
  return room ?? (draft && isSent(draft, posts) ? 'queue' : 'drafts');
}
