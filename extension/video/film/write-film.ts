import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  StreamTarget,
  type VideoTrackMetadata,
} from 'mediabunny';
import type { FilmPart } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import type { Codecs } from './codecs.ts';
import type { EncodedSound } from './encode-sound.ts';
import type { Kit } from './kit.ts';
import { beginFile } from './pieces.ts';

const COLOURS = { matrix: 'bt709', primaries: 'bt709', transfer: 'bt709', fullRange: false } as const;

/** Bytes of a piece of the file. */
export const PIECE = 4_194_304;

/** A file that is about to be written, with room for an index of so many packets. */
export async function openOutput(
  kit: Kit,
  name: string,
  video: 'avc' | 'vp9' | 'vp8',
  packets: number,
  sound: EncodedSound | null,
  track: VideoTrackMetadata,
) {
  const written = await beginFile(name);
  const output = new Output({
    format: kit.out(),
    target: new StreamTarget(written.stream, { chunked: true, chunkSize: PIECE }),
  });
  const pictures = new EncodedVideoPacketSource(video);
  output.addVideoTrack(pictures, { ...track, maximumPacketCount: packets });
  const heard = sound && new EncodedAudioPacketSource(sound.codec);
  if (heard) output.addAudioTrack(heard, { maximumPacketCount: sound.packets.length });
  await output.start();
  const told = heard && sound ? soundUntil(heard, sound) : null;
  return {
    pictures,
    /** Writes the sound up to a second: beside the pictures that are shown with it, a player finds both at once. */
    hear: async (seconds: number): Promise<void> => told?.(seconds),
    async end(): Promise<Blob> {
      pictures.close();
      await told?.(Number.POSITIVE_INFINITY);
      heard?.close();
      await output.finalize();
      return written.file(kit.container === 'mp4' ? 'video/mp4' : 'video/webm');
    },
  };
}

/** Parts and sound as one file, which lies under `name` until that is forgotten. */
export async function writeFilm(
  kit: Kit,
  codecs: Codecs,
  parts: AsyncIterable<FilmPart>,
  frames: number,
  sound: EncodedSound | null,
  name: string,
): Promise<Blob> {
  const track = { frameRate: FRAMES_PER_SECOND };
  const file = await openOutput(kit, name, codecs.video, frames, sound, track);
  let frame = 0;
  for await (const part of parts) {
    frame = await addPart(file.pictures, codecs, part, frame);
    await file.hear(frame / FRAMES_PER_SECOND);
  }
  return file.end();
}

async function addPart(
  source: EncodedVideoPacketSource,
  { config }: Codecs,
  part: FilmPart,
  first: number,
): Promise<number> {
  const bytes = new Uint8Array(await part.bytes.arrayBuffer());
  const { codec, description } = part.config;
  const decoderConfig: VideoDecoderConfig = {
    codec,
    codedWidth: config.width,
    codedHeight: config.height,
    colorSpace: COLOURS,
    ...(description ? { description } : {}),
  };
  let at = 0;
  let frame = first;
  for (const [index, size] of part.sizes.entries()) {
    const packet = new EncodedPacket(
      bytes.subarray(at, at + size),
      part.keys[index] ? 'key' : 'delta',
      frame / FRAMES_PER_SECOND,
      1 / FRAMES_PER_SECOND,
    );
    await source.add(packet, frame === 0 ? { decoderConfig } : undefined);
    at += size;
    frame += 1;
  }
  return frame;
}

/** Adds packets of sound in their order, up to a second each time that it is called. */
function soundUntil(
  source: EncodedAudioPacketSource,
  { packets, config }: EncodedSound,
): (seconds: number) => Promise<void> {
  let next = 0;
  return async (until) => {
    for (let packet = packets[next]; packet && packet.at < until; packet = packets[next]) {
      const { bytes, at, seconds } = packet;
      await source.add(
        new EncodedPacket(bytes, 'key', at, seconds),
        next === 0 ? { decoderConfig: config } : undefined,
      );
      next += 1;
    }
  };
}
