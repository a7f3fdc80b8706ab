import { EncodedPacketSink } from 'mediabunny';
import { type Cut, isSoundTaken } from '../../film/cut.ts';
import { RATE, type Stereo } from '../../film/sound/mix.ts';
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
    return container === 'mp4' ? silentAac(seconds) : encodeSound(stretchesOf(seconds, silence), container);
  const asIs = () => soundBetween(audio, first + from, first + from + seconds);
  if (container === 'mp4' && isSoundTaken(inside)) return asIs();
  const heard = (at: number, length: number) => hearStretch(file, from + at, length);
  const encoded = await encodeSound(stretchesOf(seconds, heard), container);
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
  const sink = new EncodedPacketSink(audio);
  // What begins a little before is left out below; what lies further back is not even read.
  const begun = (await sink.getPacket(from - 0.001)) ?? undefined;
  for await (const packet of sink.packets(begun)) {
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

/** Seconds of sound that are heard at once; each takes 384,000 bytes. */
const AT_ONCE = 30;
/** A decoder that begins within needs the packets before to sound right (80 ms for Opus, RFC 7845, 4.6). Seconds. */
const RUN_UP = 0.5;

async function* stretchesOf(
  seconds: number,
  heard: (at: number, length: number) => Promise<Stereo>,
): AsyncGenerator<Stereo> {
  for (let at = 0; at < seconds - 1 / RATE; at += AT_ONCE) yield heard(at, Math.min(AT_ONCE, seconds - at));
}

async function silence(_at: number, seconds: number): Promise<Stereo> {
  const length = Math.round(seconds * RATE);
  return [new Float32Array(length), new Float32Array(length)];
}

async function hearStretch(file: Blob, from: number, seconds: number): Promise<Stereo> {
  const before = Math.min(from, RUN_UP);
  const [left, right] = await readApart(file, {
    ...{ from: from - before, seconds: before + seconds },
    again: false,
  });
  const skip = Math.round(before * RATE);
  return [left.slice(skip), right.slice(skip)];
}
