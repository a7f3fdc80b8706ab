import { EncodedPacketSink } from 'mediabunny';
import { type Cut, wholeUntil } from '../../film/cut.ts';
import { mp4Kit } from '../film/mp4-kit.ts';
import { openOutput } from '../film/write-film.ts';
import type { Progress } from '../work.ts';
import type { Open } from './look.ts';
import { pieceSound } from './piece-sound.ts';

/** The piece of a video whose pictures are kept as they are coded, in a file that lies under `name`. */
export async function copyPiece(
  file: Blob,
  open: Open,
  cut: Cut,
  { mayGoOn }: Pick<Progress, 'mayGoOn'>,
  name: string,
): Promise<Blob> {
  const { video, first } = open;
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
  const sound = await pieceSound(file, open, cut, { from: start.timestamp - first, seconds }, 'mp4');
  const track = { rotation: await video.getRotation() };
  const output = await openOutput(mp4Kit, name, 'avc', count, sound, track);
  const decoderConfig = await video.getDecoderConfig();
  let at = 0;
  for await (const packet of sink.packets(start)) {
    if (at >= count) break;
    await mayGoOn();
    const moved = packet.clone({ timestamp: packet.timestamp - start.timestamp });
    await output.pictures.add(moved, at === 0 && decoderConfig ? { decoderConfig } : undefined);
    await output.hear(moved.timestamp);
    at += 1;
  }
  return output.end();
}
