import type * as z from 'zod';
import { invalid, tooLarge } from './errors.ts';

/** The body as JSON; nothing at all counts as `{}`. Throws 413 above `maxBytes`, 400 for what is no JSON. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const text = await readText(request, maxBytes);
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The body is not JSON.');
  }
}

/** The body as text. Counts while reading, for Content-Length may be missing or wrong. Throws 413 above `maxBytes`. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  if (!request.body) return '';
  const failure = tooLarge(`This is too much for one request: ${maxBytes} bytes at most.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw failure;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw failure;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Input as the contract has it. Throws 400 with the first thing that is wrong, and its field as a dotted path. */
export function parseInput<T extends z.ZodType>(schema: T, raw: unknown): z.output<T> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  const words = issue ? inWords(issue) : 'not what was asked for';
  throw invalid(field ? `${field}: ${words}` : words, field || undefined);
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  return issue.message;
}
