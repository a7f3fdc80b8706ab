import { BlobSource, Input, MP4, WEBM } from 'mediabunny';
import type { Found } from '../../extension/video/film/check-film.ts';

/** What a demuxer finds in a file that has nothing to do with what the extension looks at it with. */
export async function demuxed(file: Blob): Promise<Found> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, WEBM] });
  try {
    const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()]);
    if (!video) throw new Error('No video');
    const stats = await video.computePacketStats();
    return {
      mime: (await input.getFormat()) === MP4 ? 'video/mp4' : 'video/webm',
      codec: await video.getCodecParameterString(),
      width: await video.getDisplayWidth(),
      height: await video.getDisplayHeight(),
      seconds: await video.computeDuration(),
      frames: stats.packetCount,
      sound: audio ? { codec: await audio.getCodec(), seconds: await audio.computeDuration() } : null,
    };
  } finally {
    input.dispose();
  }
}
