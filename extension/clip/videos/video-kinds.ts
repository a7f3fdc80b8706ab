import type { ClipVideo } from '../../../shared/clip.ts';

const FILE = /\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i;
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/i;
const PLAYER =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?\S*v=|embed\/|shorts\/|v\/)[\w-]{6,}|youtu\.be\/[\w-]{6,}|(?:player\.)?vimeo\.com\/(?:video\/)?\d{5,}|my\.matterport\.com\/show|(?:fast\.)?wistia\.(?:com|net)\/(?:embed|medias)|players?\.(?:brightcove|cloudinary)\.\w+\/|kuula\.co\/share|dailymotion\.com\/embed)/i;
/** Where players keep which video they play. */
const PLAYED =
  /(?:[?&][vm]=|(?:embed|shorts|video|medias|iframe|share|v)\/|youtu\.be\/|vimeo\.com\/)([\w-]{5,})/;

export const kindOfVideo = (url: string): ClipVideo['kind'] | null =>
  PLAYER.test(url) ? 'embed' : MANIFEST.test(url) ? 'manifest' : FILE.test(url) ? 'file' : null;

/** Timed text by its ending. */
export const isTrack = (url: string): boolean => /\.(?:vtt|srt)(?:$|[?#])/i.test(url);

/** The video an address stands for: one player's video has many addresses. */
export function whichVideo(url: string): string {
  const kind = kindOfVideo(url);
  const [, played] = (kind === 'embed' && PLAYED.exec(url)) || [];
  const plain = url.replace(/^https?:/, '').replace(/#.*$/, '');
  // Where the path names no file, the query may say which.
  return played ?? (kind ? plain.replace(/\?.*$/, '') : plain);
}
