import { type CaptionTemplates, MAX_TEMPLATE } from '../../shared/caption-template.ts';
import { platforms } from '../../shared/platforms/index.ts';
import { Refusal } from '../failure.ts';
import type { Remembered } from '../messages.ts';
import type { World } from '../world.ts';
import { remember } from './remember.ts';

const PLACES = ['all', ...platforms.map(({ platform }) => platform)] as const;

/** Keeps the owner's templates: for all places, and for single platforms. Empty ones are ours again. Throws Refusal. */
export async function saveTemplates(
  world: Pick<World, 'tell'>,
  asked: CaptionTemplates,
): Promise<Remembered> {
  const templates: CaptionTemplates = {};
  for (const place of PLACES) {
    const template = asked[place];
    if (typeof template !== 'string' || template.trim() === '') continue;
    if (template.length > MAX_TEMPLATE)
      throw new Refusal('template-too-long', `A template holds ${MAX_TEMPLATE} characters at most.`);
    templates[place] = template;
  }
  const remembered = await remember({ templates });
  world.tell({ changed: 'remembered' });
  return remembered;
}
