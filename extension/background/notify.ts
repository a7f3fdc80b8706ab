import { browser } from 'wxt/browser';
import type { Notice } from '../../shared/health.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { readDraft, readPost } from '../draft/drafts.ts';
import type { OutboxItem } from '../messages.ts';
import type { News } from '../send/keep-post.ts';
import type { World } from '../world.ts';
import { show, tellOwner } from './tell.ts';
import { words } from './words.ts';

type Clock = Pick<World, 'now' | 'timeZone'>;

const WELL = ['published', 'delivered'];

/** Tells of what became of Publications. The id holds what it is about: the same news twice is shown once. */
export async function notifyOf(world: Clock, news: readonly News[]): Promise<void> {
  const say = await words();
  for (const { post, publication, problem } of news) {
    const { status } = publication;
    if (problem !== undefined) {
      const name = platformRules(publication.platform).name;
      const codes = publication.problems?.map(({ code }) => code).join('+');
      await tellOwner(world, {
        id: `post ${post.id} ${publication.id} ${codes}`,
        title: say.foreseen(name),
        message: `${post.title}\n${problem}`,
        about: 'owner',
      });
      continue;
    }
    const title =
      status === 'published' ||
      status === 'delivered' ||
      status === 'failed' ||
      status === 'held' ||
      status === 'uncertain'
        ? say[status](platformRules(publication.platform).name)
        : undefined;
    if (!title) continue;
    const reason = publication.failure?.message;
    await tellOwner(world, {
      id: `post ${post.id} ${publication.id} ${status}`,
      title,
      message: reason ? `${post.title}\n${reason}` : post.title,
      about: WELL.includes(status) ? 'out' : 'owner',
    });
  }
}

/** A Draft that cannot be sent until its owner does something. */
export async function notifyStuck(world: Clock, { draftId, error }: OutboxItem): Promise<void> {
  const draft = await readDraft(draftId);
  await tellOwner(world, {
    id: `draft ${draftId} stuck`,
    title: (await words()).stuck,
    message: [draft?.title, error?.message].filter(Boolean).join('\n'),
    about: 'owner',
  });
}

/** What the Worker has to say beside the Posts that are watched here. */
export async function notifyNotices(world: Clock, notices: readonly Notice[]): Promise<void> {
  const say = await words();
  for (const { id, title, message, connectionId } of notices) {
    const room = connectionId === null ? 'waiting' : 'connections';
    await tellOwner(world, {
      id: `notice ${id} ${room}`,
      title: title ?? say.notice,
      message,
      about: 'owner',
    });
  }
}

/** Whoever just pressed a button waits for an answer, whatever the hour. */
export const notifyUnclipped = async (message: string): Promise<void> =>
  show({ id: 'clip failed', title: (await words()).clipFailed, message });

/** Opens what a notification was about: the published post itself, or the place where its owner is needed. */
export async function openNotified(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [kind, subject, about] = id.split(' ');
  if (!subject) return;
  const post = kind === 'post' ? await readPost(subject) : undefined;
  const publication = post?.publications.find((one) => one.id === about);
  const url = publication?.receipt?.url;
  if (url?.startsWith('https://')) await browser.tabs.create({ url });
  else if (kind === 'quiet') await browser.tabs.create({ url: `/studio.html#${subject}` });
  else if (kind === 'notice') await browser.tabs.create({ url: `/studio.html#${about ?? 'waiting'}` });
  else if (post) await openStudio(`${post.draftId}&post=${post.id}`);
  else if (kind === 'draft') await openStudio(subject);
}

/** The full page, at this Draft, or at the Post that is named behind it where that Draft is not here. */
export async function openStudio(draftId: string): Promise<void> {
  await browser.tabs.create({ url: `/studio.html#draft=${draftId}` });
}
