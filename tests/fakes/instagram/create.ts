import type { Ask } from '../attend.ts';
import { DIGITS } from '../fake.ts';
import { flagOf, innerOf, type Params, paramsOf, Refused, textOf, wrong } from '../meta/answers.ts';
import { checkAddress, fetchPicture } from '../meta/fetch-media.ts';
import { advance, arrived, pictureTrouble } from './progress.ts';
import { type Container, DAY, type Instagram, type InstagramUser, type Kind } from './state.ts';

/** POST /{ig}/media: a container, which nobody sees (parameters: IG User Media reference). */

const PER_DAY = 400;
const MAX_CAPTION = 2200;
const MAX_ALT = 1000;
const TYPES: Record<string, Kind> = { REELS: 'reel', VIDEO: 'video', CAROUSEL: 'carousel', STORIES: 'story' };

export async function createContainer(instagram: Instagram, c: Ask, user: InstagramUser): Promise<unknown> {
  const params = await paramsOf(c);
  if (user.restricted) throw restricted();
  const { world, state, options } = instagram;
  const recent = Object.values(state.containers).filter(
    (one) => one.owner === user.username && one.createdAt > world.now() - DAY,
  );
  if (recent.length >= PER_DAY) throw new Refused(4, '(#4) Application request limit reached');
  const kind = kindOf(params);
  const isChild = flagOf(params, 'is_carousel_item') ?? false;
  checkText(params, kind, isChild);
  const url = kind === 'carousel' ? null : addressOf(params, kind, options.loopback);
  const fate = c.get('fate');
  const container: Container = {
    id: `179${world.id(14, DIGITS)}`,
    owner: user.username,
    kind,
    isChild,
    caption: textOf(params, 'caption') ?? '',
    options: optionsOf(params, kind, isChild, user),
    url,
    isVideo: textOf(params, 'video_url') !== undefined,
    children: kind === 'carousel' ? childrenOf(instagram, params, user) : [],
    media: [],
    status: 'IN_PROGRESS',
    error: null,
    fate: fate === undefined ? null : Number(fate),
    createdAt: world.now(),
    arrivedAt: null,
    looks: 0,
  };
  if (url && !container.isVideo) container.media = [await picture(instagram, container, url)];
  if (kind === 'carousel')
    container.media = container.children.flatMap((id) => state.containers[id]?.media ?? []);
  state.containers[container.id] = container;
  if (!container.isVideo) arrived(instagram, container);
  return { id: container.id };
}

export const restricted = (): Refused =>
  new Refused(25, 'The Instagram account is restricted.', {
    subcode: 2207050,
    said: 'The Instagram professional account is inactive, checkpointed, or restricted.',
  });

function kindOf(params: Params): Kind {
  const type = textOf(params, 'media_type');
  if (type === undefined || type === 'IMAGE') return 'photo';
  const kind = TYPES[type];
  if (!kind) throw new Refused(100, `Unknown media type ${type}`, { subcode: 2207023 });
  return kind;
}

function checkText(params: Params, kind: Kind, isChild: boolean): void {
  const caption = textOf(params, 'caption');
  if (caption !== undefined && (isChild || kind === 'story'))
    throw wrong('param caption is not allowed here');
  if ((caption ?? '').length > MAX_CAPTION)
    throw new Refused(36004, 'The caption is too long.', {
      subcode: 2207010,
      said: 'The caption was too long. The maximum is 2,200 characters.',
    });
  if ((caption?.match(/(^|\s)@[\w.]+/g) ?? []).length > 20)
    throw new Refused(100, 'Too many tags.', { subcode: 2207040, said: 'Cannot use more than 20 @ tags.' });
  // Documented as a limit, without a number of its own for going beyond it.
  if ((caption?.match(/(^|\s)#[^\s#]+/g) ?? []).length > 30) throw wrong('caption has more than 30 hashtags');
  const alt = textOf(params, 'alt_text');
  if (alt === undefined) return;
  if (kind === 'reel' || kind === 'story' || kind === 'video' || kind === 'carousel')
    throw wrong('param alt_text is not allowed here');
  if (alt.length > MAX_ALT) throw wrong('param alt_text is longer than 1,000 characters');
}

function addressOf(params: Params, kind: Kind, loopback: boolean): string {
  const image = textOf(params, 'image_url');
  const video = textOf(params, 'video_url');
  if ((image === undefined) === (video === undefined))
    throw wrong('one of image_url and video_url is needed');
  if (kind === 'photo' && image === undefined) throw wrong('param image_url is missing');
  if ((kind === 'reel' || kind === 'video') && video === undefined) throw wrong('param video_url is missing');
  return image === undefined
    ? checkAddress(video as string, 'video_url', loopback)
    : checkAddress(image, 'image_url', loopback);
}

/** What else the container carries; what does not belong to its kind is refused as the reference says. */
function optionsOf(params: Params, kind: Kind, isChild: boolean, user: InstagramUser): Container['options'] {
  const options: Container['options'] = {};
  const reelOnly = (name: string): void => {
    if (params[name] !== undefined && kind !== 'reel') throw wrong(`param ${name} is not allowed here`);
  };
  const ai = flagOf(params, 'is_ai_generated');
  if (ai !== undefined && isChild) throw wrong('param is_ai_generated is not allowed for a carousel item');
  if (ai) options.is_ai_generated = true;
  const alt = textOf(params, 'alt_text');
  if (alt !== undefined) options.alt_text = alt;
  for (const name of ['trial_params', 'audio_name', 'cover_url']) reelOnly(name);
  const toFeed = flagOf(params, 'share_to_feed');
  if (toFeed !== undefined) options.share_to_feed = toFeed;
  if (params.thumb_offset !== undefined) {
    const offset = Number(params.thumb_offset);
    if (!Number.isInteger(offset) || offset < 0) throw wrong('param thumb_offset must be milliseconds');
    options.thumb_offset = offset;
  }
  if (params.collaborators !== undefined) {
    const names = innerOf(params, 'collaborators');
    if (isChild || kind === 'story') throw wrong('param collaborators is not allowed');
    if (!Array.isArray(names) || names.length > 3) throw wrong('collaborators takes up to 3 usernames');
    options.collaborators = names.join(',');
  }
  const trial = innerOf(params, 'trial_params') as { graduation_strategy?: string } | undefined;
  if (trial) {
    if (!['MANUAL', 'SS_PERFORMANCE'].includes(trial.graduation_strategy ?? ''))
      throw wrong('trial_params.graduation_strategy must be MANUAL or SS_PERFORMANCE');
    if (!user.trialReels)
      throw new Refused(100, 'Trial reels are not available for this account.', { subcode: 2207081 });
    options.trial = trial.graduation_strategy ?? '';
  }
  return options;
}

function childrenOf(instagram: Instagram, params: Params, user: InstagramUser): string[] {
  const given = innerOf(params, 'children');
  const ids = Array.isArray(given)
    ? given.map(String)
    : String(given ?? '')
        .split(',')
        .filter(Boolean);
  if (ids.length < 2 || ids.length > 10)
    throw new Refused(100, 'Wrong number of carousel items.', {
      subcode: 2207028,
      said: 'A carousel needs at least 2 and at most 10 photos or videos.',
    });
  for (const id of ids) {
    const child = instagram.state.containers[id];
    if (child) advance(instagram, child);
    if (!child || child.owner !== user.username || !child.isChild)
      throw wrong(`children: ${id} is no carousel item of this account`);
    if (child.status === 'EXPIRED' || child.status === 'ERROR')
      throw new Refused(24, 'The media was not found.', { subcode: 2207006 });
    if (child.status !== 'FINISHED') throw notReady();
  }
  return ids;
}

export const notReady = (): Refused =>
  new Refused(9007, 'Media ID is not available', {
    subcode: 2207027,
    said: 'The media is not ready for publishing, please wait for a moment',
  });

/** A picture is fetched while the call waits; a video later. */
async function picture(instagram: Instagram, container: Container, url: string) {
  const facts = await fetchPicture(instagram.world, url);
  if (!facts)
    throw new Refused(9004, 'Only photo or video can be accepted as media type.', {
      subcode: 2207052,
      said: 'The media could not be fetched from this URI.',
    });
  const trouble = pictureTrouble(facts, container.kind);
  if (trouble) throw trouble;
  return facts;
}
