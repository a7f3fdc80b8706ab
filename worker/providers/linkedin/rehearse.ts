import { Failure } from '../../../shared/failure.ts';
import type { Job, Rehearsal } from '../provider.ts';
import { limitsOf, mayListPages, memberOf, pagesOf } from './accounts.ts';
import { isPage, mayPublish } from './author.ts';
import { describePost } from './describe.ts';
import { handleOf } from './handle.ts';

/** Looks whether the token lives and the role at the Page still stands. Throws Failure `reconnect` where it does not. */
export async function rehearse(job: Job): Promise<Rehearsal> {
  const problems: Rehearsal['problems'] = [];
  if (!mayPublish(job))
    problems.push({
      code: 'scope-missing',
      field: 'account',
      message: 'This connection may not publish here: connect LinkedIn again and allow it.',
    });
  if (isPage(job) && mayListPages(job)) {
    if (!(await pagesOf(job)).includes(job.account.remoteId))
      problems.push({
        code: 'role-missing',
        field: 'account',
        message:
          'You may not post as this Page any more. Ask one of its admins for the role of content admin.',
      });
  } else if (job.scopes.includes('openid')) await memberOf(job);
  problems.push(...said(job));
  return { limits: limitsOf(job.account.remoteId), problems };
}

/** What a link or a poll would be refused for. */
function said(job: Job): Rehearsal['problems'] {
  try {
    describePost(job, handleOf(job));
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ code: error.code, field: error.field ?? 'options', message: error.message }];
  }
}
