import type { ClipVideo } from '../../../shared/clip.ts';

const FILE = /\.(?:mp4|webm|mov|m4v)(?:$|[?#])/i;
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/i;
const PLAYER =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?\S*v=|embed\/|shorts\/|v\/)[\w-]{6,}|youtu\.be\/[\w-]{6,}|(?:player\.)?vimeo\.com\/(?:video\/)?\d{5,}|my\.matterport\.com\/show|(?:fast\.)?wistia\.(?:com|net)\/(?:embed|medias)|players?\.(?:brightcove|cloudinary)\.\w+\/|kuula\.co\/share|dailymotion\.com\/embed)/i;

export const kindOfVideo = (url: string): ClipVideo['kind'] | null =>
  PLAYER.test(url) ? 'embed' : MANIFEST.test(url) ? 'manifest' : FILE.test(url) ? 'file' : null;

/** Timed text by its ending. */
export const isTrack = (url: string): boolean => /\.(?:vtt|srt)(?:$|[?#])/i.test(url);
