import { BlobSource, EncodedPacketSink, Input, type InputVideoTrack, MP4, WEBM } from 'mediabunny';
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
      uneven: await unevenIn(video),
      sound: audio ? { codec: await audio.getCodec(), seconds: await audio.computeDuration() } : null,
    };
  } finally {
    input.dispose();
  }
}

/** How far the steps from one picture to the next are apart, in seconds. */
async function unevenIn(track: InputVideoTrack): Promise<number> {
  const times: number[] = [];
  for await (const { timestamp } of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  }))
    times.push(timestamp);
  times.sort((one, other) => one - other);
  const steps = times.slice(1).map((time, index) => time - (times[index] as number));
  return steps.length > 0 ? Math.max(...steps) - Math.min(...steps) : 0;
}
