import type { FilmPart } from '../../film/job.ts';
import { FRAMES_PER_SECOND } from '../../film/timeline.ts';
import type { Codecs } from './codecs.ts';
import { toI420 } from './to-i420.ts';

/** Frames of a part, and how often one stands by itself: every two seconds. */
export const PART_FRAMES = 120;
const KEY_EVERY = 60;
/** Frames that may wait for the encoder; each is three megabytes. */
const WAITING = 4;

/** Draws frames and encodes them. Its canvas is drawn on by the caller. */
export class FrameEncoder {
  readonly context: OffscreenCanvasRenderingContext2D;
  private readonly rgba: Uint32Array<ArrayBuffer>;
  private readonly yuv: Uint8Array<ArrayBuffer>;
  private readonly encoder: VideoEncoder;
  private chunks: Uint8Array<ArrayBuffer>[] = [];
  private keys: boolean[] = [];
  private config: FilmPart['config'] | null = null;
  private broken: Error | null = null;
  private readonly codecs: Codecs;

  constructor(codecs: Codecs) {
    this.codecs = codecs;
    const { width, height } = codecs.config;
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      alpha: false,
      willReadFrequently: true,
    });
    if (!context) throw new Error('No canvas to draw on');
    this.context = context;
    this.rgba = new Uint32Array(width * height);
    this.yuv = new Uint8Array((width * height * 3) / 2);
    this.encoder = new VideoEncoder({
      output: (chunk, meta) => this.take(chunk, meta),
      error: (error) => {
        this.broken = error;
      },
    });
    this.encoder.configure(codecs.config);
  }

  /** Encodes what is drawn as this frame of the film. */
  async add(frame: number): Promise<void> {
    const { width, height } = this.codecs.config;
    await this.read();
    toI420(this.rgba, width, height, this.yuv);
    const picture = new VideoFrame(this.yuv, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: Math.round((frame * 1_000_000) / FRAMES_PER_SECOND),
      duration: Math.round(1_000_000 / FRAMES_PER_SECOND),
      colorSpace: { matrix: 'bt709', primaries: 'bt709', transfer: 'bt709', fullRange: false },
    });
    this.encoder.encode(picture, { keyFrame: frame % KEY_EVERY === 0 });
    picture.close();
    while (this.encoder.encodeQueueSize > WAITING && !this.broken) await dequeued(this.encoder);
    if (this.broken) throw this.broken;
  }

  /**
   * What is drawn, into the same bytes each time: eight new megabytes for each frame, as `getImageData` takes them, cost
   * more than the drawing. A browser whose frames convert nothing is read in that way all the same.
   */
  private async read(): Promise<void> {
    const { width, height } = this.codecs.config;
    const { canvas } = this.context;
    const frame = new VideoFrame(canvas, { timestamp: 0 });
    try {
      await frame.copyTo(this.rgba, { format: 'RGBA', layout: [{ offset: 0, stride: width * 4 }] });
    } catch {
      const { data } = this.context.getImageData(0, 0, width, height);
      this.rgba.set(new Uint32Array(data.buffer, data.byteOffset, width * height));
    } finally {
      frame.close();
    }
  }

  /** All that was added since the last part. */
  async part(): Promise<FilmPart> {
    await this.encoder.flush();
    if (this.broken) throw this.broken;
    if (!this.config) throw new Error('The encoder said nothing of what it writes');
    const part = {
      bytes: new Blob(this.chunks),
      sizes: this.chunks.map((one) => one.length),
      keys: this.keys,
      config: this.config,
    };
    this.chunks = [];
    this.keys = [];
    return part;
  }

  close(): void {
    if (this.encoder.state !== 'closed') this.encoder.close();
  }

  private take(chunk: EncodedVideoChunk, meta: EncodedVideoChunkMetadata | undefined): void {
    const bytes = new Uint8Array(chunk.byteLength);
    chunk.copyTo(bytes);
    this.chunks.push(bytes);
    this.keys.push(chunk.type === 'key');
    const { decoderConfig } = meta ?? {};
    if (!decoderConfig || this.config) return;
    const { codec, description } = decoderConfig;
    this.config = { codec, description: description ? copied(description) : null };
  }
}

function copied(source: AllowSharedBufferSource): ArrayBuffer {
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return view.slice().buffer as ArrayBuffer;
}

/** The encoder took one; where a browser does not say so it is looked at again a moment later. */
function dequeued(encoder: VideoEncoder): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 20);
    encoder.addEventListener(
      'dequeue',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
