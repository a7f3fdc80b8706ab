import {
  BlobSource,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP4,
  QTFF,
  WEBM,
} from 'mediabunny';
import { Refusal } from '../../failure.ts';
import type { Inside } from '../../film/cut.ts';

/** A video that is open for cutting. */
export interface Open {
  input: Input;
  video: InputVideoTrack;
  audio: InputAudioTrack | null;
  /** Its first picture, on the file's own clock, seconds. */
  first: number;
  inside: Inside;
}

/** Opens a video to be cut from second `from` on. The caller disposes of `input`. Throws Refusal `clip-unreadable`. */
export async function look(file: Blob, from: number): Promise<Open> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM] });
  try {
    const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()]);
    if (!video) throw new Error('No picture');
    const first = await video.getFirstTimestamp();
    const key = await new EncodedPacketSink(video).getKeyPacket(first + from + 0.001, {
      verifyKeyPackets: true,
    });
    return {
      input,
      video,
      audio,
      first,
      inside: {
        width: await video.getDisplayWidth(),
        height: await video.getDisplayHeight(),
        video: await video.getCodec(),
        sound: audio ? await audio.getCodec() : null,
        hasSound: audio !== null,
        key: key ? key.timestamp - first : Number.POSITIVE_INFINITY,
      },
    };
  } catch {
    input.dispose();
    throw new Refusal('clip-unreadable', 'This browser cannot read one of the videos. Leave it out.');
  }
}
