import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  TextSubtitleSource,
} from 'mediabunny';
import { describe, expect, test } from 'vitest';
import { measure } from '../../extension/draft/measure.ts';
import { stripVideoLocation } from '../../extension/video/strip-video-location.ts';
import { blobOf, box, join, movie, u16, u32 } from './bytes.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const strip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await stripVideoLocation(blobOf(bytes))).arrayBuffer());

const head = (id: number) =>
  box('tkhd', u32(0), u32(0), u32(0), u32(id), new Uint8Array(24), new Uint8Array(36), u32(0), u32(0));
type Table = Uint8Array<ArrayBuffer>[];
const track = (id: number, kind: string, format: string, table: Table, ...more: Table) =>
  box(
    'trak',
    head(id),
    ...more,
    box(
      'mdia',
      box('hdlr', u32(0), u32(0), kind, u32(0)),
      box('minf', box('stbl', box('stsd', u32(0), u32(1), box(format, u32(0))), ...table)),
    ),
  );

const SAYS = 'GPS 52.5200 13.4050;';
/** Two chunks of samples of 20 bytes, two in the first and one in the second, between what is seen. */
const data = box('mdat', 'frame-1.', SAYS, SAYS, 'frame-2.', SAYS, 'frame-3.');
const FIRST = 24 + 8 + 8;
const SECOND = FIRST + 40 + 8;
const stsc = box('stsc', u32(0), u32(2), u32(1), u32(2), u32(1), u32(2), u32(1), u32(1));
const stco = box('stco', u32(0), u32(2), u32(FIRST), u32(SECOND));
const co64 = box('co64', u32(0), u32(2), u32(0), u32(FIRST), u32(0), u32(SECOND));
const each = box('stsz', u32(0), u32(0), u32(3), u32(20), u32(20), u32(20));
const same = box('stsz', u32(0), u32(20), u32(3));
const compact = box('stz2', u32(0), u32(16), u32(3), u16(20), u16(20), u16(20));

/** What a camera writes: pictures, and beside them a track of what its sensors told. */
const filmed = (telemetry: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const seen = movie();
  const index = seen.slice(text(seen).indexOf('moov') + 4);
  const leads = track(1, 'vide', 'avc1', [], box('tref', box('cdsc', u32(7))));
  return join(box('ftyp', 'mp42', u32(0), 'mp42isom'), data, box('moov', index, leads, telemetry));
};

describe('a video that tells where it was on a track of its own', () => {
  test.each([
    ['an action camera', track(7, 'meta', 'gpmd', [each, stsc, stco])],
    ['a drone, as text', track(7, 'text', 'tx3g', [same, stsc, stco])],
    ['a phone', track(7, 'meta', 'mebx', [compact, stsc, co64])],
  ])('has lost what %s told, and no byte of the pictures has moved', async (_who, telemetry) => {
    const before = filmed(telemetry);
    expect(text(before).match(/GPS/g)).toHaveLength(3);
    const after = await strip(before);
    expect(after).toHaveLength(before.length);
    expect(text(after)).not.toMatch(/GPS|gpmd|tx3g|mebx/);
    for (const frame of ['frame-1.', 'frame-2.', 'frame-3.', 'avc1'])
      expect(text(after).indexOf(frame)).toBe(text(before).indexOf(frame));
    expect(text(after)).not.toContain('cdsc');
    expect(await measure(blobOf(after))).toEqual(await measure(blobOf(before)));
  });

  test('has lost what stood in its free space and behind its end, and the log of the camera’s settings', async () => {
    const settings = box('udta', box('GPMF', SAYS), box('gps ', SAYS));
    const before = join(movie({ more: [settings] }), box('free', SAYS), box('JUNK', SAYS), 'trailer ', SAYS);
    const after = await strip(before);
    expect(text(after)).not.toContain('GPS');
    expect(text(after).slice(0, 40)).toBe(text(before).slice(0, 40));
    expect(await measure(blobOf(after))).toEqual(await measure(blobOf(before)));
  });

  test('does not reach beyond its data, whatever its index claims', async () => {
    const lies = box('stco', u32(0), u32(2), u32(4), u32(0xffffff00));
    const before = filmed(track(7, 'meta', 'gpmd', [each, stsc, lies]));
    expect(text(await strip(before)).slice(0, 28)).toBe(text(before).slice(0, 28));
  });
});

/** A film with words on a track of its own, as another program's muxer writes it. */
async function muxed(fastStart: false | 'in-memory' | 'fragmented'): Promise<Uint8Array<ArrayBuffer>> {
  const format = new Mp4OutputFormat({ fastStart, minimumFragmentDuration: 1 });
  const output = new Output({ format, target: new BufferTarget() });
  const video = new EncodedVideoPacketSource('vp9');
  const words = new TextSubtitleSource('webvtt');
  output.addVideoTrack(video);
  output.addSubtitleTrack(words);
  await output.start();
  const cues = [0, 1, 2, 3, 4, 5].map((at) => `00:00:0${at}.000 --> 00:00:0${at}.900\n${SAYS}`);
  await words.add(`WEBVTT\n\n${cues.join('\n\n')}\n`);
  words.close();
  const decoderConfig = { codec: 'vp09.00.10.08', codedWidth: 640, codedHeight: 360 };
  for (let at = 0; at < 60; at += 1) {
    const bytes = new Uint8Array(100 + at).fill(at + 1);
    const packet = new EncodedPacket(bytes, at % 10 === 0 ? 'key' : 'delta', at / 10, 0.1);
    await video.add(packet, at === 0 ? { decoderConfig } : undefined);
  }
  await output.finalize();
  return new Uint8Array(output.target.buffer as ArrayBuffer);
}

/** Every frame, as another program's demuxer reads it. */
async function frames(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const seen = await input.getPrimaryVideoTrack();
  if (!seen) throw new Error('no video');
  const found: string[] = [];
  for await (const packet of new EncodedPacketSink(seen).packets())
    found.push(`${packet.type} ${packet.timestamp} ${text(packet.data)}`);
  return found;
}

test.each([
  ['behind its data', false],
  ['before its data', 'in-memory'],
  ['in fragments', 'fragmented'],
] as const)(
  'another program’s file with its index %s plays on, frame by frame, without the words',
  async (_where, fastStart) => {
    const before = await muxed(fastStart);
    const after = await strip(before);
    expect(text(before)).toContain('GPS 52.5200');
    expect(text(after)).not.toContain('GPS');
    expect(await frames(after)).toEqual(await frames(before));
    expect(await frames(after)).toHaveLength(60);
  },
);
