import type { Clip, ClipPhoto } from '../../../shared/clip.ts';
import { LIMITS } from '../budget.ts';
import type { Seen } from '../seen.ts';
import { byPattern } from './by-pattern.ts';
import { choosePhotos } from './choose.ts';
import { countTold } from './count-told.ts';
import { describePhoto } from './describe-photos.ts';
import { chooseDescription } from './description.ts';
import { findFacts } from './facts/facts.ts';
import { manyListings } from './many-listings.ts';
import { mergeVideos, problemsOf } from './merge-videos.ts';
import { groupPhotos, judgePhotos } from './photos.ts';
import { hashtagsFor, suggestCaption } from './suggest.ts';

/** What a page listed, judged from what was seen on it. Pure: no document, no clock. */
export function judgeSeen(seen: Seen): Clip {
  const { evidence } = seen;
  const facts = findFacts(evidence);
  const photos = groupPhotos([...seen.sightings, ...byPattern(seen)]);
  judgePhotos(photos, evidence.page, facts.title?.value ?? seen.title, seen.heading);
  const chosen = choosePhotos(photos, seen.parents);
  const listings = manyListings(seen, chosen);
  const described = (listings ? [] : chosen).map((photo) => describePhoto(photo, seen.site));
  const of = (kind: ClipPhoto['kind']) => described.filter((photo) => photo.kind === kind);
  const videos = mergeVideos(seen.videos);
  const problems = [...seen.problems, ...problemsOf(videos)];
  const told = listings ? 0 : countTold(evidence.lines);
  if (listings) problems.push({ code: 'many-listings', listings });
  else if (described.length === 0 && videos.length === 0) problems.push({ code: 'nothing-found' });
  if (told > described.length + videos.length)
    problems.push({ code: 'photos-behind-gallery', detail: String(told) });
  return {
    source: { url: seen.url, canonicalUrl: seen.canonical, title: seen.title, site: seen.site, at: seen.at },
    facts,
    text: chooseDescription(seen.words),
    ...(seen.selection ? { selection: seen.selection } : {}),
    photos: [...of('photo'), ...of('floorplan')].slice(0, LIMITS.photos),
    videos,
    subtitles: seen.subtitles,
    caption: suggestCaption({ facts }),
    hashtags: hashtagsFor(facts),
    problems,
    ms: seen.ms,
  };
}
