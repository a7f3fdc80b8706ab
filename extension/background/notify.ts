import { browser } from 'wxt/browser';
import type { Notice } from '../../shared/health.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { readDraft, readPost } from '../draft/drafts.ts';
import type { OutboxItem } from '../messages.ts';
import type { News } from '../send/keep-post.ts';
import { words } from './words.ts';

const ICON = '/icon/128.png';

/** Tells of what became of Publications. The id holds what it is about: the same news twice is shown once. */
export async function notifyOf(news: readonly News[]): Promise<void> {
  const say = await words();
  for (const { post, publication, problem } of news) {
    const { status } = publication;
    if (problem !== undefined) {
      const name = platformRules(publication.platform).name;
      const codes = publication.problems?.map(({ code }) => code).join('+');
      show(`post ${post.id} ${publication.id} ${codes}`, say.foreseen(name), `${post.title}\n${problem}`);
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
    show(
      `post ${post.id} ${publication.id} ${status}`,
      title,
      reason ? `${post.title}\n${reason}` : post.title,
    );
  }
}

/** A Draft that cannot be sent until its owner does something. */
export async function notifyStuck({ draftId, error }: OutboxItem): Promise<void> {
  const draft = await readDraft(draftId);
  show(
    `draft ${draftId} stuck`,
    (await words()).stuck,
    [draft?.title, error?.message].filter(Boolean).join('\n'),
  );
}

/** What the Worker has to say beside the Posts that are watched here. */
export async function notifyNotices(notices: readonly Notice[]): Promise<void> {
  const say = await words();
  for (const { id, title, message, connectionId } of notices) {
    const room = connectionId === null ? 'waiting' : 'connections';
    show(`notice ${id} ${room}`, title ?? say.notice, message);
  }
}

export const notifyUnclipped = async (message: string): Promise<void> =>
  show('clip failed', (await words()).clipFailed, message);

function show(id: string, title: string, message: string): void {
  browser.notifications.create(id, { type: 'basic', iconUrl: ICON, title, message }).catch(() => undefined);
}

/** Opens what a notification was about: the published post itself, or the place where its owner is needed. */
export async function openNotified(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [kind, subject, about] = id.split(' ');
  if (!subject) return;
  const post = kind === 'post' ? await readPost(subject) : undefined;
  const publication = post?.publications.find((one) => one.id === about);
  const url = publication?.receipt?.url;
  if (url?.startsWith('https://')) await browser.tabs.create({ url });
  else if (kind === 'notice') await browser.tabs.create({ url: `/studio.html#${about ?? 'waiting'}` });
  else if (kind === 'draft' || post) await openStudio(kind === 'draft' ? subject : (post?.draftId ?? ''));
}

/** The full page, at this Draft. */
export async function openStudio(draftId: string): Promise<void> {
  await browser.tabs.create({ url: `/studio.html#draft=${draftId}` });
}
