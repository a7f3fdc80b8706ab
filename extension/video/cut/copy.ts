import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Output,
  StreamTarget,
} from 'mediabunny';
import { type Cut, wholeUntil } from '../../film/cut.ts';
import { type EncodedSound, silentAac } from '../film/encode-sound.ts';
import { mp4Kit } from '../film/mp4-kit.ts';
import { Pieces } from '../film/pieces.ts';
import { addSound, PIECE } from '../film/write-film.ts';
import type { Progress } from '../work.ts';
import type { Open } from './look.ts';

/** The piece of a video whose bytes are kept as they are, in a file of its own. */
export async function copyPiece(
  { video, audio, first }: Open,
  cut: Cut,
  { mayGoOn }: Pick<Progress, 'mayGoOn'>,
): Promise<Blob> {
  const sink = new EncodedPacketSink(video);
  const start = await sink.getKeyPacket(first + cut.from + 0.001);
  if (!start) throw new Error('No picture to begin with');
  const told: { timestamp: number; duration: number }[] = [];
  for await (const { timestamp, duration } of sink.packets(start, undefined, { metadataOnly: true })) {
    told.push({ timestamp, duration });
    // Pictures are shown no more than a second before those that were decoded with them.
    if (timestamp > first + cut.to + 1) break;
  }
  const count = wholeUntil(told, first + cut.to);
  const end = told.slice(0, count).reduce((last, one) => Math.max(last, one.timestamp + one.duration), 0);
  const seconds = end - start.timestamp;
  const written = new Pieces();
  const output = new Output({
    format: mp4Kit.out(),
    target: new StreamTarget(written.stream, { chunked: true, chunkSize: PIECE }),
  });
  const pictures = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(pictures, { rotation: await video.getRotation() });
  const sound = cut.mute || !audio ? silentAac(seconds) : await soundBetween(audio, start.timestamp, end);
  const track = new EncodedAudioPacketSource(sound.codec);
  output.addAudioTrack(track);
  await output.start();
  const adding = addSound(track, sound);
  const decoderConfig = await video.getDecoderConfig();
  let at = 0;
  for await (const packet of sink.packets(start)) {
    if (at >= count) break;
    await mayGoOn();
    const moved = packet.clone({ timestamp: packet.timestamp - start.timestamp });
    await pictures.add(moved, at === 0 && decoderConfig ? { decoderConfig } : undefined);
    at += 1;
  }
  pictures.close();
  await adding;
  await output.finalize();
  return written.file('video/mp4');
}

/** Sound as it is coded, of those packets that begin within. */
export async function soundBetween(
  audio: NonNullable<Open['audio']>,
  from: number,
  to: number,
): Promise<EncodedSound> {
  const packets: EncodedSound['packets'] = [];
  for await (const packet of new EncodedPacketSink(audio).packets()) {
    if (packet.timestamp >= to - 0.001) break;
    if (packet.timestamp < from - 0.001) continue;
    packets.push({ bytes: copied(packet), at: packet.timestamp - from, seconds: packet.duration });
  }
  const config = await audio.getDecoderConfig();
  if (!config || packets.length === 0) return silentAac(to - from);
  return { codec: 'aac', packets, config };
}

const copied = ({ data }: EncodedPacket): Uint8Array<ArrayBuffer> => new Uint8Array(data);
