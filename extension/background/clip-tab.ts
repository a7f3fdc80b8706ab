import { captionAt, captionBy } from '../../shared/caption-template.ts';
import type { Clip } from '../../shared/clip.ts';
import type { Target } from '../../shared/draft.ts';
import { newTarget } from '../../shared/new-target.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { Fetcher } from '../draft/fetch-media.ts';
import { type First, titleOf } from '../draft/merge-clip.ts';
import { saveClip } from '../draft/save-clip.ts';
import { Refusal } from '../failure.ts';
import type { Remembered } from '../messages.ts';
import { readRemembered } from '../send/remembered.ts';
import type { World } from '../world.ts';
import { readTab, UnreadablePage } from './read-tab.ts';

/** Reads the tab, stores what it gave as a Draft and begins to fetch its media. Answers the Draft's id. */
export async function clipTab(
  world: World,
  fetcher: Fetcher,
  tabId: number,
  wish: { first?: First; platform?: Platform; seek?: boolean } = {},
): Promise<string> {
  const clip = await readTab(tabId, wish.seek).catch((error) => {
    throw error instanceof UnreadablePage ? new Refusal(error.code, error.message) : error;
  });
  const { templates, ...remembered } = await readRemembered();
  const targets = wish.platform ? targetsAt(wish.platform, clip, { templates, ...remembered }) : [];
  const captioned = { ...clip, caption: captionBy(templates, clip) };
  const draftId = await saveClip(world, captioned, targets, wish.first);
  world.busy(fetcher.start(draftId));
  return draftId;
}

/** The platform's account that was used last, or its only one. */
function targetsAt(platform: Platform, clip: Clip, remembered: Remembered): Target[] {
  const { accounts, rules, lastAccountId, lastOptions, templates } = remembered;
  const there = accounts.filter((one) => one.platform === platform && one.connection.status === 'alive');
  const usual = there.find((one) => one.id === lastAccountId) ?? (there.length === 1 ? there[0] : undefined);
  if (!usual) return [];
  const target = newTarget(usual.id, titleOf(clip), rules[usual.id], lastOptions[usual.id]);
  const caption = captionAt(templates, platform, clip);
  return [caption === undefined ? target : { ...target, caption }];
}
