import { Refusal } from '../../failure.ts';
import type { Ready } from '../../film/draw-frame.ts';
import { isWebm } from '../is-webm.ts';
import type { ClipAsked } from './clip-answers.ts';

interface Answer {
  picture?: ImageBitmap;
  error?: { code: string; message: string };
}

/** The frames of a piece of a video, decoded in a worker of their own. */
export class ClipPictures implements Ready {
  image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  private readonly worker: Worker;
  private readonly file: Blob;
  private shown: ImageBitmap | undefined;
  private at = 0;

  /** From a second of the video on. Throws Refusal `clip-unreadable`. */
  static async open(
    file: Blob,
    size: { width: number; height: number },
    from: number,
  ): Promise<ClipPictures> {
    const worker = (await isWebm(file))
      ? new Worker(new URL('./clip-webm-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./clip-worker.ts', import.meta.url), { type: 'module' });
    const clip = new ClipPictures(worker, file, size);
    try {
      await clip.ask({ open: { file, size, from } });
      return clip;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  private constructor(worker: Worker, file: Blob, { width, height }: { width: number; height: number }) {
    this.worker = worker;
    this.file = file;
    this.width = width;
    this.height = height;
    this.image = new OffscreenCanvas(1, 1);
  }

  /** Shows the frame of a second of the video; going back takes a moment. After its end the last frame stays. */
  async show(seconds: number): Promise<void> {
    const { file, width, height } = this;
    if (seconds < this.at - 0.001) await this.ask({ open: { file, size: { width, height }, from: seconds } });
    this.at = seconds;
    const { picture } = await this.ask({ show: seconds });
    if (!picture) return;
    this.shown?.close();
    this.shown = picture;
    this.image = picture;
  }

  close(): void {
    this.shown?.close();
    this.worker.terminate();
  }

  private ask(asked: ClipAsked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        data.error ? reject(new Refusal(data.error.code, data.error.message)) : resolve(data);
      this.worker.onerror = () =>
        reject(new Refusal('clip-unreadable', 'This browser cannot read one of the videos. Leave it out.'));
      this.worker.postMessage(asked);
    });
  }
}
