import { repeatable } from '../../shared/new-target.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { database } from '../draft/database.ts';
import { learnCodings } from '../draft/learn-codings.ts';
import { Refusal, staleRevision } from '../failure.ts';
import type { OutboxItem } from '../messages.ts';
import type { World } from '../world.ts';
import type { Outbox } from './outbox.ts';
import { type Aim, aimsOf } from './post-input.ts';
import { remember } from './remember.ts';
import { readRemembered } from './remembered.ts';
import { pairingOrRefuse } from './session.ts';

/**
 * Checks the Draft by every Target's Rules, then puts it into the outbox: whatever the extension can put right by
 * itself it does there. Throws the first Problem, with all of that Target's in `current`.
 */
export async function scheduleDraft(
  world: Pick<World, 'now' | 'tell'>,
  outbox: Outbox,
  draftId: string,
  revision: number,
): Promise<OutboxItem> {
  const pairing = await pairingOrRefuse();
  await learnCodings(world, draftId).catch(() => undefined);
  const row = await (await database()).get('drafts', draftId);
  if (!row || row.deletedAt !== undefined) throw new Refusal('draft-gone', 'This draft has been deleted.');
  if (row.draft.revision !== revision) throw staleRevision(row.draft);
  const { accounts } = await readRemembered();
  const aims = aimsOf(row.draft, accounts);
  const item = await outbox.add(draftId, revision, pairing.workspaceId);
  await rememberChoices(aims);
  world.tell({ changed: 'remembered' });
  return item;
}

/** The next Draft starts from these choices, save those that a platform wants made by hand each time. */
async function rememberChoices(aims: readonly Aim[]): Promise<void> {
  const { lastOptions } = await readRemembered();
  const chosen = Object.fromEntries(
    aims.map(({ target, rules }) => [
      target.accountId,
      repeatable(platformRules(rules.platform), target.options),
    ]),
  );
  await remember({
    lastOptions: { ...lastOptions, ...chosen },
    lastAccountId: aims[0]?.target.accountId ?? null,
  });
}
