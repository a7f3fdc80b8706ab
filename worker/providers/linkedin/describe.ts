import { Failure } from '../../../shared/failure.ts';
import { escapeLittleText } from '../../../shared/little-text.ts';
import { linkedin } from '../../../shared/platforms/linkedin.ts';
import type { Job, JobMedia } from '../provider.ts';
import type { Handle } from './handle.ts';

/** The body of a post: https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api */

const MOST_ALT = linkedin.kinds.find((one) => one.kind === 'photo')?.altText?.max.value;

const text = (job: Job, option: string): string => String(job.options[option] ?? '').trim();

const altOf = (one: JobMedia | undefined): { altText?: string } =>
  one && one.alt !== '' ? { altText: one.alt.slice(0, MOST_ALT) } : {};

/** The address a link post leads to. Throws Failure `rejected` where it is none. */
export function linkOf(job: Job): string {
  const address = text(job, 'link');
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw refuse('link', 'Give the whole address, beginning with https://');
}

/** Throws Failure `rejected` where two answers are the same. */
export function pollOf(job: Job): Record<string, unknown> {
  const answers = [1, 2, 3, 4].map((no) => text(job, `pollAnswer${no}`)).filter(Boolean);
  if (new Set(answers).size < Math.max(2, answers.length))
    throw refuse('pollAnswer2', 'A poll needs two to four different answers.');
  return {
    question: text(job, 'pollQuestion'),
    options: answers.map((answer) => ({ text: answer })),
    settings: { duration: text(job, 'pollDuration') || 'SEVEN_DAYS' },
  };
}

const refuse = (option: string, message: string): Failure =>
  new Failure({ kind: 'rejected', code: 'option-invalid', field: `options.${option}`, message });

/** Whether all that the post shows is at LinkedIn. */
export function isStaged(job: Job, handle: Handle): boolean {
  if (job.kind === 'video') return handle.video?.isReady === true;
  const count = job.kind === 'document' ? 1 : job.media.length;
  return handle.files.length === count && handle.files.every((one) => one?.isReady);
}

function contentOf(job: Job, handle: Handle): Record<string, unknown> | undefined {
  const urns = handle.files.map((one) => one?.urn);
  const { title } = job;
  switch (job.kind) {
    case 'photo':
      return { media: { id: urns[0], ...altOf(job.media[0]) } };
    case 'photos':
      return { multiImage: { images: urns.map((id, at) => ({ id, ...altOf(job.media[at]) })) } };
    case 'video':
      return { media: { id: handle.video?.urn, ...(title ? { title } : {}) } };
    case 'document':
      return { media: { id: urns[0], title } };
    case 'link':
      return { article: { source: linkOf(job), title, ...(urns[0] ? { thumbnail: urns[0] } : {}) } };
    case 'poll':
      return { poll: pollOf(job) };
    default:
      return undefined;
  }
}

/** The same Job and handle give the same bytes: LinkedIn knows a post again by them. */
export function describePost(job: Job, handle: Handle): Record<string, unknown> {
  const content = contentOf(job, handle);
  return {
    author: job.account.remoteId,
    commentary: escapeLittleText(job.caption),
    visibility: text(job, 'visibility') || 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    ...(content ? { content } : {}),
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: job.options.reposts === false,
  };
}
