import type { Clip, ClipPhoto } from '../../../shared/clip.ts';
import { LIMITS } from '../budget.ts';
import type { Seen } from '../seen.ts';
import { choosePhotos } from './choose.ts';
import { describePhoto } from './describe-photos.ts';
import { findFacts } from './facts/facts.ts';
import { groupPhotos, judgePhotos } from './photos.ts';
import { hashtagsFor, suggestCaption } from './suggest.ts';

/** What a page listed, judged from what was seen on it. Pure: no document, no clock. */
export function judgeSeen(seen: Seen): Clip {
  const { evidence } = seen;
  const facts = findFacts(evidence);
  const photos = groupPhotos(seen.sightings);
  judgePhotos(photos, evidence.page, facts.title?.value ?? seen.title, seen.heading);
  const described = choosePhotos(photos, seen.parents).map((photo) => describePhoto(photo, seen.site));
  const of = (kind: ClipPhoto['kind']) => described.filter((photo) => photo.kind === kind);
  const problems = [...seen.problems];
  if (described.length === 0 && seen.videos.length === 0) problems.push({ code: 'nothing-found' });
  return {
    source: { url: seen.url, canonicalUrl: seen.canonical, title: seen.title, site: seen.site, at: seen.at },
    facts,
    text: seen.text,
    ...(seen.selection ? { selection: seen.selection } : {}),
    photos: [...of('photo'), ...of('floorplan')].slice(0, LIMITS.photos),
    videos: seen.videos,
    subtitles: seen.subtitles,
    caption: suggestCaption({ facts }),
    hashtags: hashtagsFor(facts),
    problems,
    ms: seen.ms,
  };
}
