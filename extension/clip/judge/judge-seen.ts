import type { Clip, ClipPhoto, ClipProblem, ClipSubtitles } from '../../../shared/clip.ts';
import { LIMITS } from '../budget.ts';
import { readData } from '../data/read-data.ts';
import { isThisPage } from '../page-identity.ts';
import { metaContent } from '../page-words.ts';
import type { Seen, SeenVideo } from '../seen.ts';
import { NAME_SOURCES } from '../sources/photo-sources.ts';
import { webUrl } from '../urls.ts';
import { choosePhotos } from './choose.ts';
import { countTold } from './count-told.ts';
import { describePhoto } from './describe-photos.ts';
import { chooseDescription, chosenWords } from './description.ts';
import { findFacts } from './facts/facts.ts';
import { withoutGaps } from './gaps.ts';
import { chosenInDoubt } from './in-doubt.ts';
import { manyListings } from './many-listings.ts';
import { mergeVideos, problemsOf, withTracks } from './merge-videos.ts';
import { groupPhotos, judgePhotos, type Photo } from './photos.ts';
import { hashtagsFor } from './suggest.ts';
import { trackText } from './track-text.ts';
import { underHeadings } from './under-headings.ts';

/** What a page listed, judged from what was seen on it and what its data says. Pure: no document. */
export function judgeSeen(all: Seen, clock?: () => number): Clip {
  const seen = { ...all, ...underHeadings(all) };
  const data = readData(seen, clock);
  const { trusted, entities, objects } = data;
  const { page, metas } = seen.evidence;
  // A stale head is not heard at all, but a description that agrees with what is shown is.
  const head = trusted ? {} : { metas: [], title: seen.evidence.headings.length ? '' : seen.evidence.title };
  const evidence = {
    ...seen.evidence,
    ...head,
    trusted: trusted || entities.length > 0,
    entities,
    objects,
  };
  const facts = findFacts(evidence);
  const whole = withoutGaps(data.sightings);
  const named = { named: data.named, sightings: whole };
  const photos = groupPhotos([...whole, ...Object.values(NAME_SOURCES).flatMap((source) => source(named))]);
  const chosenOf = (some: readonly Photo[]) => {
    judgePhotos(some, page, facts.title?.value ?? seen.title, seen.heading);
    return choosePhotos(some, data.parents);
  };
  const chosen = chosenInDoubt(photos, chosenOf);
  const listings = manyListings({ shown: seen.cards, told: data.cards }, evidence, data.sightings, chosen);
  const described = (listings ? [] : chosen).map((photo) => describePhoto(photo, seen.site));
  const of = (kind: ClipPhoto['kind']) => described.filter((photo) => photo.kind === kind);
  const shown = trusted ? seen.videos : seen.videos.filter(({ from }) => from !== 'og' && from !== 'twitter');
  const hidden: ClipProblem[] = [];
  const read = (tracks: readonly ClipSubtitles[] = []) => readTracks(tracks, hidden);
  const films = mergeVideos(
    [...shown, ...webAddresses(data.videos, seen.base)].map((film) => ({
      ...film,
      subtitles: read(film.subtitles),
    })),
  );
  const tracks = data.tracks.flatMap((written) => webUrl(written, seen.base) ?? []).map((url) => ({ url }));
  const { videos, subtitles } = withTracks(films, [...read(seen.subtitles), ...tracks]);
  const problems = [...seen.problems, ...data.problems, ...hidden, ...problemsOf(videos)];
  const told = listings ? 0 : countTold(evidence.lines);
  if (seen.hiddenFrames > 0 && data.sightings.length === 0) problems.push({ code: 'frame-unreadable' });
  if (listings) problems.push({ code: 'many-listings', listings });
  else if (described.length === 0 && videos.length === 0) problems.push({ code: 'nothing-found' });
  if (told > described.length + videos.length)
    problems.push({ code: 'photos-behind-gallery', detail: String(told) });
  const [summary] = trusted ? metaContent(metas, 'og:description', 'description') : [];
  const about = [evidence.title, evidence.headings[0], summary].join(' ');
  const selection = chosenWords(seen.selection);
  return {
    source: {
      url: seen.url,
      canonicalUrl: trusted && (!data.soft || isThisPage(seen.canonical, page)) ? seen.canonical : seen.url,
      title: seen.title,
      site: seen.site,
      at: seen.at,
    },
    ...(seen.language ? { language: seen.language } : {}),
    // Of many listings no one's facts are those of the page.
    facts: listings ? (({ title }) => (title ? { title } : {}))(facts) : facts,
    // Who marks words on the page says which ones describe it.
    text: selection ?? chooseDescription(seen.words, data.told, summary, about),
    hashtags: listings ? [] : hashtagsFor(facts),
    ...(selection ? { selection } : {}),
    photos: [...of('photo'), ...of('floorplan')].slice(0, LIMITS.photos),
    videos,
    subtitles,
    // Its words are the owner's template's.
    caption: '',
    problems: once(problems),
    ms: seen.ms,
  };
}

const webAddresses = (videos: readonly SeenVideo[], base: string): SeenVideo[] =>
  videos.flatMap((video) => {
    const [url, poster] = [webUrl(video.url, base), webUrl(video.poster, base) ?? undefined];
    return url ? [{ ...video, url, poster }] : [];
  });

/** Tracks that the page's half carries as text, read; those that hold none are told of. */
const readTracks = (tracks: readonly ClipSubtitles[], hidden: ClipProblem[]): ClipSubtitles[] =>
  tracks.flatMap(({ text: carried, ...track }) => {
    if (carried === undefined) return [track];
    const text = trackText(carried);
    if (!text) hidden.push({ code: 'subtitles-hidden' });
    return text ? [{ ...track, text }] : [];
  });

/** The page's half and the data's may have met the same end. */
const once = (problems: readonly ClipProblem[]): ClipProblem[] =>
  problems.filter(
    ({ code, detail }, at) =>
      problems.findIndex((one) => one.code === code && (one.detail === detail || code === 'too-much')) === at,
  );
