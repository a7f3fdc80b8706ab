import type { Act, Ask } from '../attend.ts';
import type { LinkedIn } from './state.ts';

/** A refusal on its way out; thrown anywhere in a handler. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly number: number | undefined;
  /** Newer checks answer in a shape of their own. */
  readonly input: { path?: string } | undefined;
  constructor(
    status: number,
    code: string | undefined,
    message: string,
    more: { number?: number; input?: { path?: string } } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.number = more.number;
    this.input = more.input;
  }
}

/** A field of a body that is missing or wrong. */
export const wrong = (path: string, description: string, code = 'INVALID_VALUE_FOR_FIELD'): Refused =>
  new Refused(400, code, description, { input: { path } });

export function refuse(c: Ask, linkedin: LinkedIn, refused: Refused): Response {
  const { status, code, message, number, input } = refused;
  c.set('outcome', code ?? String(status));
  const trace = { 'x-li-uuid': linkedin.world.id(22), 'x-li-fabric': 'prod-sandbox' };
  if (!input) {
    const body = {
      ...(number === undefined ? {} : { serviceErrorCode: number }),
      ...(code === undefined ? {} : { code }),
      message,
      status,
    };
    return c.json(body, status as 400, trace);
  }
  const inner = status === 422 ? 'Content' : 'Input';
  return c.json(
    {
      errorDetailType: 'com.linkedin.common.error.BadRequest',
      message: `com.linkedin.${inner.toLowerCase()}.common.exception.BadRequestResponseException: ${message}`,
      errorDetails: {
        inputErrors: [
          {
            description: code === 'DUPLICATE_POST' ? 'Duplicate post is detected' : message,
            input: input.path ? { inputPath: { fieldPath: input.path } } : {},
            code,
          },
        ],
      },
      status,
    },
    status as 400,
    trace,
  );
}

/** A handler whose thrown Refused is the refusal. */
export function answering(
  linkedin: LinkedIn,
  operation: string | ((c: Ask) => string | Promise<string>),
  act: Act,
): Act {
  return linkedin.porter.attend(operation, async (c) => {
    try {
      return await act(c);
    } catch (error) {
      if (error instanceof Refused) return refuse(c, linkedin, error);
      throw error;
    }
  });
}

/** The body as JSON. */
export async function jsonOf(c: Ask): Promise<Record<string, unknown>> {
  if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Refused(415, undefined, 'Content-Type must be application/json');
  try {
    const body: unknown = await c.req.json();
    if (isRecord(body)) return body;
  } catch {
    // Told below.
  }
  throw new Refused(400, 'ILLEGAL_ARGUMENT', 'Unable to parse the body as JSON');
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
