import { EncodedPacketSink } from 'mediabunny';
import { type Cut, isSoundTaken } from '../../film/cut.ts';
import { RATE } from '../../film/sound/mix.ts';
import { type EncodedSound, encodeSound, silentAac } from '../film/encode-sound.ts';
import { readApart } from '../film/film-sound.ts';
import type { Kit } from '../film/kit.ts';
import type { Open } from './look.ts';

/** Seconds of the video, counted from its first picture. */
interface Stretch {
  from: number;
  seconds: number;
}

/**
 * The sound of a piece: as it is coded where that is AAC and an MP4 takes it, else coded anew, and silence where there is
 * none. Null where the browser can write none.
 */
export async function pieceSound(
  file: Blob,
  { audio, first, inside }: Open,
  { mute }: Cut,
  { from, seconds }: Stretch,
  container: Kit['container'],
): Promise<EncodedSound | null> {
  if (mute || !audio)
    return container === 'mp4' ? silentAac(seconds) : encodeSound(silent(seconds), container);
  const asIs = () => soundBetween(audio, first + from, first + from + seconds);
  if (container === 'mp4' && isSoundTaken(inside)) return asIs();
  const heard = await readApart(file, { from, seconds, again: false });
  const encoded = await encodeSound(heard, container);
  // Of another kind it is still AAC, which more places take than Opus.
  if (encoded?.codec !== 'aac' && container === 'mp4' && inside.sound === 'aac') return asIs();
  return encoded ?? (container === 'mp4' ? silentAac(seconds) : null);
}

/** Sound as it is coded, of those packets that begin within. */
async function soundBetween(
  audio: NonNullable<Open['audio']>,
  from: number,
  to: number,
): Promise<EncodedSound> {
  const packets: EncodedSound['packets'] = [];
  for await (const packet of new EncodedPacketSink(audio).packets()) {
    if (packet.timestamp >= to - 0.001) break;
    if (packet.timestamp < from - 0.001) continue;
    packets.push({
      bytes: new Uint8Array(packet.data),
      at: packet.timestamp - from,
      seconds: packet.duration,
    });
  }
  const config = await audio.getDecoderConfig();
  if (!config || packets.length === 0) return silentAac(to - from);
  return { codec: 'aac', packets, config };
}

const silent = (seconds: number): [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>] => {
  const length = Math.round(seconds * RATE);
  return [new Float32Array(length), new Float32Array(length)];
};
