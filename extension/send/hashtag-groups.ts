import { type HashtagGroup, tidyGroups } from '../../shared/hashtag-groups.ts';
import type { Remembered } from '../messages.ts';
import type { World } from '../world.ts';
import { remember } from './remember.ts';

/** Keeps the owner's groups of hashtags, in place of those before. */
export async function saveHashtagGroups(
  world: Pick<World, 'tell'>,
  groups: readonly HashtagGroup[],
): Promise<Remembered> {
  const remembered = await remember({ hashtagGroups: tidyGroups(groups) });
  world.tell({ changed: 'remembered' });
  return remembered;
}
