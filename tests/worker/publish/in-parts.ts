import type { Found, Job, Step } from '../../../worker/providers/provider.ts';
import type { Play } from './play.ts';

/** What is known of a post in parts: how many of them are public. */
const doneOf = (job: Job): number => (job.handle as { done?: number } | null)?.done ?? 0;
const receiptOf = (job: Job) => ({ remoteId: `r-${job.publicationId}-1`, url: 'https://play.example/1' });
const nameOf = (job: Job, part: number): string => `${job.publicationId}-${part}`;

/** Makes the platform of these tests take its posts in so many parts, each behind a call of its own. */
export function inParts(play: Play, parts: number): void {
  const { provider, moods } = play;
  const end = (job: Job, done: number): Step & Found => {
    const more = { receipt: receiptOf(job), handle: { done } };
    return done < parts
      ? ({ step: 'part', found: 'part', ...more } as Step & Found)
      : ({ step: 'published', found: 'published', ...more } as Step & Found);
  };
  provider.prepare = async (job) => {
    play.calls.push('prepare');
    const mood = moods.prepare.shift();
    if (mood) return mood(job);
    await job.request(`https://play.example/upload/${job.publicationId}`);
    return { step: 'ready', handle: { done: doneOf(job) }, validUntil: job.now() + 600_000 };
  };
  provider.publish = async (job) => {
    const done = doneOf(job) + 1;
    play.calls.push(`publish ${done}`);
    const mood = moods.publish.shift();
    if (mood) return mood(job);
    await job.request(`https://play.example/publish/${nameOf(job, done)}/${encodeURIComponent(job.caption)}`);
    return end(job, done);
  };
  provider.find = async (job) => {
    const done = doneOf(job) + 1;
    play.calls.push(`find ${done}`);
    const mood = moods.find.shift();
    if (mood) return mood(job);
    return play.publicOf(nameOf(job, done)) > 0 ? end(job, done) : { found: 'absent', why: 'Not there.' };
  };
}

/** How often each part became public. */
export const countOf = (play: Play, id: string, parts: number): number[] =>
  Array.from({ length: parts }, (_, index) => play.publicOf(`${id}-${index + 1}`));
