import {
  BlobSource,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  type InputFormat,
  type InputVideoTrack,
} from 'mediabunny';
import { Refusal } from '../../failure.ts';
import type { Inside } from '../../film/cut.ts';
import { readAvc } from './read-avc.ts';

/** A video that is open for cutting. */
export interface Open {
  input: Input;
  video: InputVideoTrack;
  audio: InputAudioTrack | null;
  /** Its first picture, on the file's own clock, seconds. */
  first: number;
  inside: Inside;
}

/** So many packets tell how many pictures a second there are. */
const COUNTED = 120;

/** Opens a video to be cut from second `from` on. The caller disposes of `input`. Throws Refusal `clip-unreadable`. */
export async function look(file: Blob, from: number, formats: readonly InputFormat[]): Promise<Open> {
  const input = new Input({ source: new BlobSource(file), formats: [...formats] });
  try {
    const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()]);
    if (!video) throw new Error('No picture');
    const first = await video.getFirstTimestamp();
    const key = await new EncodedPacketSink(video).getKeyPacket(first + from + 0.001, {
      verifyKeyPackets: true,
    });
    const { description } = (await video.getDecoderConfig()) ?? {};
    return {
      input,
      video,
      audio,
      first,
      inside: {
        width: await video.getDisplayWidth(),
        height: await video.getDisplayHeight(),
        video: await video.getCodec(),
        avc: description ? readAvc(description) : null,
        rate: (await video.computePacketStats(COUNTED)).averagePacketRate,
        ...(await soundIn(audio)),
        hasSound: audio !== null,
        key: key ? key.timestamp - first : Number.POSITIVE_INFINITY,
      },
    };
  } catch {
    input.dispose();
    throw new Refusal('clip-unreadable', 'This browser cannot read one of the videos. Leave it out.');
  }
}

async function soundIn(
  audio: InputAudioTrack | null,
): Promise<Pick<Inside, 'sound' | 'channels' | 'hertz' | 'isLc'>> {
  if (!audio) return { sound: null, channels: 0, hertz: 0, isLc: false };
  return {
    sound: await audio.getCodec(),
    channels: await audio.getNumberOfChannels(),
    hertz: await audio.getSampleRate(),
    isLc: (await audio.getCodecParameterString()) === 'mp4a.40.2',
  };
}
