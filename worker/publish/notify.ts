import type { Context } from '../context.ts';
import type { PublicationRow } from '../db/queries/publications.ts';

/** What the owner must be told about a Publication, in words; written in the batch that makes it so. */

export type NoticeKind = 'failed' | 'held' | 'skipped' | 'uncertain' | 'rehearsal';

export interface Notice {
  id: string;
  workspaceId: string;
  kind: NoticeKind;
  publicationId: string;
  message: string;
  createdAt: number;
}

export const noticeFor = (
  context: Pick<Context, 'id' | 'now'>,
  row: Pick<PublicationRow, 'id' | 'workspaceId'>,
  kind: NoticeKind,
  message: string,
): Notice => ({
  id: context.id(),
  workspaceId: row.workspaceId,
  kind,
  publicationId: row.id,
  message,
  createdAt: context.now(),
});

/** By hold reason. */
export const HELD: Readonly<Record<string, string>> = {
  'not-approved': 'A post waits for approval and did not go out.',
  'approval-void': 'A post was changed after its approval and waits for a new one.',
  late: 'A post is late and waits for your word.',
  'connection-dead': 'A post waits until its account is connected again.',
  'media-missing': 'A post waits for photos or videos that have not arrived.',
  duplicate: 'A post looks like one that went out before and waits for your word.',
  quota: 'A post waits: the account has no posts left for now.',
  suspended: 'A post waits: whoever runs this server holds the workspace.',
};

export const SKIPPED = 'A post was too late and was skipped, as you chose.';
