import { RATE, type Stereo } from '../../film/sound/mix.ts';

/** One encoded piece of sound. */
export interface SoundPacket {
  bytes: Uint8Array<ArrayBuffer>;
  /** Seconds. */
  at: number;
  seconds: number;
}
export interface EncodedSound {
  codec: 'aac' | 'opus';
  packets: SoundPacket[];
  config: AudioDecoderConfig;
}

const AAC_FRAME = 1024;
/** One frame of AAC-LC that is silent, in two channels, and what a decoder must know of it (ISO/IEC 14496-3). */
const SILENT = Uint8Array.of(0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c);
const LC_48K_STEREO = Uint8Array.of(0x11, 0x90);
const BITRATE = 128_000;

/** Silence in AAC, which needs no encoder: some platforms refuse a video that has no sound at all. */
export function silentAac(seconds: number): EncodedSound {
  const step = AAC_FRAME / RATE;
  return {
    codec: 'aac',
    packets: Array.from({ length: Math.round(seconds / step) }, (_, index) => ({
      bytes: SILENT,
      at: index * step,
      seconds: step,
    })),
    config: { codec: 'mp4a.40.2', sampleRate: RATE, numberOfChannels: 2, description: LC_48K_STEREO },
  };
}

/** Sound that is heard one stretch behind the other, so that a long one is never in memory as a whole. */
type Stretches = Iterable<Stereo> | AsyncIterable<Stereo>;

/** AAC where this browser encodes it and the container takes it, else Opus; null where it encodes neither. */
export async function encodeSound(
  stretches: Stretches,
  container: 'mp4' | 'webm',
): Promise<EncodedSound | null> {
  if (typeof AudioEncoder === 'undefined') return null;
  for (const codec of container === 'mp4' ? (['aac', 'opus'] as const) : (['opus'] as const)) {
    const config: AudioEncoderConfig = {
      codec: codec === 'aac' ? 'mp4a.40.2' : 'opus',
      sampleRate: RATE,
      numberOfChannels: 2,
      bitrate: BITRATE,
    };
    const { supported } = await AudioEncoder.isConfigSupported(config).catch(() => ({ supported: false }));
    if (supported) return encode(stretches, codec, config);
  }
  return null;
}

async function encode(
  stretches: Stretches,
  codec: EncodedSound['codec'],
  config: AudioEncoderConfig,
): Promise<EncodedSound> {
  const packets: SoundPacket[] = [];
  let decoder: AudioDecoderConfig | undefined;
  let broken: Error | null = null;
  const encoder = new AudioEncoder({
    output(chunk, meta) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      decoder ??= meta?.decoderConfig;
      packets.push({ bytes, at: chunk.timestamp / 1e6, seconds: (chunk.duration ?? 0) / 1e6 });
    },
    error(error) {
      broken = error;
    },
  });
  encoder.configure(config);
  let frames = 0;
  for await (const [left, right] of stretches) {
    for (let at = 0; at < left.length; at += RATE) {
      const count = Math.min(RATE, left.length - at);
      const data = new Float32Array(count * 2);
      data.set(left.subarray(at, at + count));
      data.set(right.subarray(at, at + count), count);
      const piece = new AudioData({
        format: 'f32-planar',
        sampleRate: RATE,
        numberOfFrames: count,
        numberOfChannels: 2,
        timestamp: Math.round(((frames + at) * 1e6) / RATE),
        data,
      });
      encoder.encode(piece);
      piece.close();
    }
    frames += left.length;
  }
  await encoder.flush();
  encoder.close();
  if (broken) throw broken as Error;
  return {
    codec,
    // What an encoder adds behind the end is no part of the film.
    packets: packets.filter(({ at }) => at < frames / RATE - 0.005),
    config: decoder ?? { codec: config.codec, sampleRate: RATE, numberOfChannels: 2 },
  };
}
