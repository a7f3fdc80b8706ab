import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { AccountLimits } from '../../../shared/platforms/rules.ts';
import { mayPublish } from '../meta/login.ts';
import { ask, graphUrl, Id } from '../meta.ts';
import type { AccountFound, Job, Rehearsal, TokenUse } from '../provider.ts';
import { HOST, read } from './call.ts';
import { meanings } from './meanings.ts';
import { openRing } from './ring.ts';
import { linkOf } from './stage-media.ts';
import { type Page, pagesOf } from './tokens.ts';

const PUBLISH = 'pages_manage_posts';

/** The person's own token is over, or never could list Pages. */
const cannotList = (error: unknown): error is Failure =>
  error instanceof Failure && error.kind === 'reconnect';

/** The Pages there are tokens for. After 60 days only the Pages themselves can be asked. */
export async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const ring = openRing(use.token);
  try {
    const pages = await pagesOf(use, ring.user);
    return pages.filter((page) => page.id in ring.pages).map((page) => found(page, taskLimits(page)));
  } catch (error) {
    if (!cannotList(error)) throw error;
    return Promise.all(Object.entries(ring.pages).map(([id, token]) => ownAccount(use, id, token)));
  }
}

const OwnPage = z.object({
  id: Id,
  name: z.string(),
  username: z.string().optional(),
  picture: z.object({ data: z.object({ url: z.string() }) }).optional(),
});

async function ownAccount(use: TokenUse, id: string, token: string): Promise<AccountFound> {
  const url = graphUrl(HOST, id, { fields: 'id,name,username,picture{url}' });
  return found(await ask(use, token, { method: 'GET', url, data: OwnPage, meanings }), {});
}

const found = (page: Omit<Page, 'tasks' | 'access_token'>, limits: AccountLimits): AccountFound => ({
  remoteId: page.id,
  name: page.name,
  handle: page.username ?? null,
  avatarUrl: page.picture?.data.url ?? null,
  limits,
});

function taskLimits(page: Page): AccountLimits {
  if (mayPublish(page.tasks)) return {};
  const message = 'You may not publish as this Page. Its owner can give you the right to create content.';
  return { blocked: { code: 'page-task', message } };
}

export async function rehearse(job: Job): Promise<Rehearsal> {
  // A Page's token answers with the Page itself, as long as it lives.
  await read(job, 'me', { fields: 'id,name' }, z.object({ id: Id }));
  const { limits } = job.account;
  const problems: Rehearsal['problems'] = [];
  if (limits.blocked) problems.push({ ...limits.blocked, field: 'account' });
  if (!job.scopes.includes(PUBLISH))
    problems.push({
      code: 'scope-missing',
      field: 'account',
      message: 'This connection may not publish: connect Facebook again and allow it.',
    });
  try {
    if (job.kind === 'link') linkOf(job);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push({ code: error.code, field: 'options.link', message: error.message });
  }
  return { limits, problems };
}
