import { Failure } from '../../../shared/failure.ts';
import type { Job, Step } from '../provider.ts';
import { PARTS_A_STEP } from '../upload.ts';
import { type Handle, handleOf, type Medium, partsOf } from './handle.ts';
import { describeMedium, isGood, lookAt, sendMedium, type Upload } from './upload.ts';

/** Throws Failure `reconnect` where the consent does not cover what this post needs. */
function mustHave(job: Job, scope: string): void {
  if (job.scopes.includes(scope)) return;
  throw new Failure({
    kind: 'reconnect',
    code: 'scope-missing',
    message: `This connection lacks the permission ${scope}. Connect X again.`,
  });
}

/** Uploads whatever the parts that are not public yet will name. Nothing of it can be seen. */
export async function prepare(job: Job): Promise<Step> {
  mustHave(job, 'tweet.write');
  let handle: Handle = handleOf(job);
  const places = partsOf(job)
    .slice(handle.posts.length)
    .flatMap((part) => part.media);
  if (places.length > 0) mustHave(job, 'media.write');
  const uploadOf = (place: number): Upload => ({
    job,
    place,
    async keep(medium) {
      handle = { ...handle, media: handle.media.map((one, index) => (index === place ? medium : one)) };
      await job.save(handle);
    },
  });
  let left = PARTS_A_STEP;
  for (const place of places) {
    const medium = handle.media[place];
    if (isGood(medium, job.now()) && medium.isWhole) continue;
    if (left === 0) return { step: 'wait', seconds: 0, handle };
    left -= await sendMedium(uploadOf(place), handle, left);
    if (!handle.media[place]?.isWhole) return { step: 'wait', seconds: 0, handle };
  }
  let seconds = 0;
  for (const place of places) {
    const medium = handle.media[place] as Medium;
    if (!medium.isReady) seconds = Math.max(seconds, await lookAt(uploadOf(place), medium));
  }
  if (seconds > 0) return { step: 'wait', seconds, handle };
  for (const place of places) {
    const medium = handle.media[place] as Medium;
    if (!medium.isDescribed) await describeMedium(uploadOf(place), medium);
  }
  const ends = places.map((place) => (handle.media[place] as Medium).until);
  return { step: 'ready', handle, validUntil: ends.length > 0 ? Math.min(...ends) : null };
}
