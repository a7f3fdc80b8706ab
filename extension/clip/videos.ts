import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../shared/clip.ts';
import type { Walk } from './from-elements.ts';

export function findVideos(
  _document: Document,
  _walk: Walk,
  _base: string,
  _problems: ClipProblem[],
): { videos: ClipVideo[]; subtitles: ClipSubtitles[] } {
  return { videos: [], subtitles: [] };
}
