import { Failure } from '../../../shared/failure.ts';
import { readJpegFrame } from '../../../shared/jpeg-frame.ts';
import { documentBytes } from '../../../shared/platforms/linkedin.ts';
import type { Job, JobMedia } from '../provider.ts';
import { type PdfPhoto, type PdfPlan, planPdf } from './pdf.ts';
import type { Load } from './upload-file.ts';

/** Before the picture itself a JPEG holds little; so much of it tells size and colours. */
const HEAD = 131_072;

/**
 * The document of a Job: the listing's sheet as it came, or its photos as the pages of a PDF, streamed. Throws Failure
 * `rejected` where it would be too large.
 */
export async function documentOf(job: Job): Promise<Load> {
  const sheet = job.media.find((one) => one.kind === 'document');
  if (sheet) return { mime: sheet.mime, bytes: sheet.bytes, open: () => sheet.range(0, sheet.bytes - 1) };
  const photos = await Promise.all(job.media.map(measured));
  const plan = planPdf(photos, job.title);
  if (plan.total > documentBytes.value)
    throw new Failure({
      kind: 'rejected',
      code: 'document-too-large',
      field: 'media',
      message: 'LinkedIn takes documents of up to 100 MB: leave some photos out.',
    });
  return {
    mime: 'application/pdf',
    bytes: plan.total,
    open: async () => ofLength(streamed(plan, job.media), plan.total),
  };
}

async function measured(one: JobMedia): Promise<PdfPhoto> {
  const head = await new Response(await one.range(0, Math.min(HEAD, one.bytes) - 1)).bytes();
  const { bytes, width, height } = one;
  return { bytes, ...(readJpegFrame(head) ?? { width, height, channels: 3 }) };
}

/** Piece after piece, each opened when it is wanted. */
function streamed(plan: PdfPlan, media: readonly JobMedia[]): ReadableStream<Uint8Array> {
  let at = 0;
  let open: ReadableStreamDefaultReader<Uint8Array> | null = null;
  return new ReadableStream<Uint8Array>({
    async pull(control) {
      for (;;) {
        if (open) {
          const { done, value } = await open.read();
          if (!done) return control.enqueue(value);
          open = null;
        }
        const piece = plan.pieces[at];
        at += 1;
        if (!piece) return control.close();
        if (piece instanceof Uint8Array) return control.enqueue(piece);
        const photo = media[piece.photo] as JobMedia;
        open = (await photo.range(0, photo.bytes - 1)).getReader();
      }
    },
    cancel: async (reason) => open?.cancel(reason),
  });
}

/** workerd's own; other runtimes take the length from the header. */
interface Runtime {
  FixedLengthStream?: new (bytes: number) => TransformStream<Uint8Array, Uint8Array>;
}

/** In workerd a stream's length must be known, or it goes out in chunks, which upload hosts refuse. */
function ofLength(stream: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  const { FixedLengthStream } = globalThis as Runtime;
  return FixedLengthStream ? stream.pipeThrough(new FixedLengthStream(bytes)) : stream;
}
