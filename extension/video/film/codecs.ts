import { FRAMES_PER_SECOND } from '../../film/timeline.ts';

export interface Codecs {
  container: 'mp4' | 'webm';
  /** As mediabunny names it. */
  video: 'avc' | 'vp9' | 'vp8';
  config: VideoEncoderConfig;
}

/** Bits for each pixel of each frame: enough for photos that move slowly. */
const BITS = 0.13;

/** How the names of codecs begin, https://www.w3.org/TR/webcodecs-codec-registry/ */
export const CODED_AS = { avc: 'avc1', vp9: 'vp09', vp8: 'vp8' } as const;

const TRIED = [
  // High, main and baseline profile at level 4: https://www.itu.int/rec/T-REC-H.264
  { container: 'mp4', video: 'avc', codec: 'avc1.640028' },
  { container: 'mp4', video: 'avc', codec: 'avc1.4d0028' },
  { container: 'mp4', video: 'avc', codec: 'avc1.42e028' },
  { container: 'webm', video: 'vp9', codec: 'vp09.00.40.08' },
  { container: 'webm', video: 'vp8', codec: 'vp8' },
] as const;

/** The first for a container that this browser can encode; null where it can encode none. */
export async function codecsFor(
  width: number,
  height: number,
  wanted: Codecs['container'],
): Promise<Codecs | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const { container, video, codec } of TRIED) {
    if (container !== wanted) continue;
    const config: VideoEncoderConfig = {
      codec,
      width,
      height,
      framerate: FRAMES_PER_SECOND,
      bitrate: Math.round(width * height * FRAMES_PER_SECOND * BITS),
      bitrateMode: 'variable',
      latencyMode: 'quality',
      ...(video === 'avc' ? { avc: { format: 'avc' } } : {}),
    };
    const support = await VideoEncoder.isConfigSupported(config).catch(() => null);
    if (support?.supported) return { container, video, config };
  }
  return null;
}
