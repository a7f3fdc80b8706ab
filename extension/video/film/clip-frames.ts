import { BlobSource, Input, type InputFormat, type VideoSample, VideoSampleSink } from 'mediabunny';
import { Refusal } from '../../failure.ts';

const unreadable = (): Refusal =>
  new Refusal('clip-unreadable', 'This browser cannot read one of the videos. Leave it out.');

/** The frames of a piece of a video, one after the other, drawn upright and no larger than they are needed. */
export class ClipFrames {
  private readonly width: number;
  private readonly height: number;
  private readonly context: OffscreenCanvasRenderingContext2D;
  private readonly input: Input;
  private readonly frames: AsyncGenerator<VideoSample, void, unknown>;
  /** When the video itself begins, on its own clock. */
  private readonly first: number;
  private next: VideoSample | null = null;

  /** From a second of the video on. Throws Refusal `clip-unreadable`. */
  static async open(
    file: Blob,
    size: { width: number; height: number },
    from: number,
    formats: readonly InputFormat[],
  ): Promise<ClipFrames> {
    const input = new Input({ source: new BlobSource(file), formats: [...formats] });
    const track = await input.getPrimaryVideoTrack().catch(() => null);
    if (!track || !(await track.canDecode())) {
      input.dispose();
      throw unreadable();
    }
    const first = await track.getFirstTimestamp();
    const clip = new ClipFrames(input, new VideoSampleSink(track).samples(first + from), size, first);
    clip.next = (await clip.frames.next()).value ?? null;
    return clip;
  }

  private constructor(
    input: Input,
    frames: AsyncGenerator<VideoSample, void, unknown>,
    { width, height }: { width: number; height: number },
    first: number,
  ) {
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      alpha: false,
      willReadFrequently: true,
    });
    if (!context) throw new Error('No canvas to draw on');
    this.context = context;
    this.width = width;
    this.height = height;
    this.input = input;
    this.frames = frames;
    this.first = first;
  }

  /** The frame of a second of the video where it is another than the last; seconds only grow. */
  async show(seconds: number): Promise<ImageBitmap | undefined> {
    let isNew = false;
    while (this.next && this.next.timestamp <= this.first + seconds + 1e-6) {
      this.next.draw(this.context, 0, 0, this.width, this.height);
      this.next.close();
      this.next = (await this.frames.next()).value ?? null;
      isNew = true;
    }
    return isNew ? createImageBitmap(this.context.canvas) : undefined;
  }

  close(): void {
    this.next?.close();
    void this.frames.return(undefined);
    this.input.dispose();
  }
}
