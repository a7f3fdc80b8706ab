import type { ClipProblem, ClipSubtitles, ClipVideo } from '../../shared/clip.ts';
import type { DataObject } from './from-data.ts';
import type { Entity } from './from-json-ld.ts';

export function findVideos(
  _document: Document,
  _objects: readonly DataObject[],
  _entities: readonly Entity[],
  _base: string,
  _problems: ClipProblem[],
): { videos: ClipVideo[]; subtitles: ClipSubtitles[] } {
  return { videos: [], subtitles: [] };
}
