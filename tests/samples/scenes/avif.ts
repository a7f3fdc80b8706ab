/**
 * An AVIF of a canvas: one AV1 key frame in a HEIF box tree.
 * Boxes: ISO/IEC 23008-12 and https://aomediacodec.github.io/av1-avif/; `av1C`: https://aomediacodec.github.io/av1-isobmff/#av1codecconfigurationbox-syntax
 */

/** AV1, main profile, level 5.0 (up to 8.9 million pixels), 8 bits. */
const CODEC = 'av01.0.12M.08';
const AV1C = [0x81, 12, 0b0000_1100, 0];

const bytesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const box = (type: string, ...body: number[][]): number[] => {
  const inside = body.flat();
  return [...u32(inside.length + 8), ...bytesOf(type), ...inside];
};
const fullBox = (type: string, version: number, ...body: number[][]): number[] =>
  box(type, [version, 0, 0, 0], ...body);

/** The key frame's bytes, without the temporal delimiter that a stream begins with. */
async function keyFrame(canvas: OffscreenCanvas, quantizer: number) {
  let frame = new Uint8Array();
  let space: VideoColorSpaceInit | undefined;
  let failure: unknown;
  const encoder = new VideoEncoder({
    output: (chunk, metadata) => {
      frame = new Uint8Array(chunk.byteLength);
      chunk.copyTo(frame);
      space = metadata?.decoderConfig?.colorSpace ?? space;
    },
    error: (error) => {
      failure = error;
    },
  });
  const { width, height } = canvas;
  encoder.configure({ codec: CODEC, width, height, bitrateMode: 'quantizer', latencyMode: 'realtime' });
  const picture = new VideoFrame(canvas, { timestamp: 0 });
  encoder.encode(picture, { keyFrame: true, av1: { quantizer } } as VideoEncoderEncodeOptions);
  picture.close();
  await encoder.flush();
  encoder.close();
  if (failure) throw failure;
  if (frame[0] === 0x12 && frame[1] === 0) frame = frame.slice(2);
  return { frame, full: space?.fullRange ?? true };
}

/** True where this browser can encode AV1. */
export async function canMakeAvif(width: number, height: number): Promise<boolean> {
  if (!('VideoEncoder' in globalThis)) return false;
  const answer = await VideoEncoder.isConfigSupported({
    codec: CODEC,
    width,
    height,
    bitrateMode: 'quantizer',
  });
  return answer.supported === true;
}

/** The canvas as an AVIF file; a lower quantizer (0 to 63) is finer and larger. */
export async function avifOf(canvas: OffscreenCanvas, quantizer: number): Promise<Blob> {
  const { frame, full } = await keyFrame(canvas, quantizer);
  const type = box('ftyp', bytesOf('avif'), u32(0), bytesOf('avifmif1miaf'));
  const meta = (offset: number): number[] =>
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, u32(0), bytesOf('pict'), u32(0), u32(0), u32(0), [0]),
      fullBox('pitm', 0, u16(1)),
      fullBox('iloc', 0, [0x44, 0], u16(1), u16(1), u16(0), u16(1), u32(offset), u32(frame.length)),
      fullBox('iinf', 0, u16(1), fullBox('infe', 2, u16(1), u16(0), bytesOf('av01'), [0])),
      box(
        'iprp',
        box(
          'ipco',
          fullBox('ispe', 0, u32(canvas.width), u32(canvas.height)),
          fullBox('pixi', 0, [3, 8, 8, 8]),
          box('av1C', AV1C),
          // BT.709 primaries and matrix, the transfer curve of sRGB.
          box('colr', bytesOf('nclx'), u16(1), u16(13), u16(1), [full ? 0x80 : 0]),
        ),
        // The fourth byte's high bit says that av1C must be understood.
        fullBox('ipma', 0, u32(1), u16(1), [4, 1, 2, 0x83, 4]),
      ),
    );
  const offset = type.length + meta(0).length + 8;
  const head = [...type, ...meta(offset), ...u32(frame.length + 8), ...bytesOf('mdat')];
  return new Blob([new Uint8Array(head), frame], { type: 'image/avif' });
}
