import type { Context } from '../context.ts';
import type { PublicationRow } from '../db/queries/publications.ts';
import { revokeLinks } from '../media/links.ts';
import { discardStaging } from './discard.ts';

/** Nothing offered or staged stays behind; what cannot be thrown away ends by itself at the platform. */
export async function tidy(context: Context, row: PublicationRow): Promise<void> {
  try {
    await revokeLinks(context, row.id);
    await discardStaging(context, row);
  } catch (error) {
    context.log.error('discard', error, { publicationId: row.id });
  }
}

/** What was staged for words or media that are no longer wanted; links stay, for new ones may be offered already. */
export async function discardOld(context: Context, row: PublicationRow): Promise<void> {
  await discardStaging(context, row).catch((error) =>
    context.log.error('discard', error, { publicationId: row.id }),
  );
}
