import type { ApiError } from '../shared/api.ts';
import type { Draft } from '../shared/draft.ts';

/** Thrown anywhere in the background for something a person is told; becomes the reply to the screen that asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: ApiError;

  constructor(code: string, message: string, more: Pick<ApiError, 'field' | 'current'> = {}) {
    super(message);
    this.error = { code, message, ...more };
  }
}

/** The Draft is no longer what the screen that asked was showing. */
export const staleRevision = (current?: Draft): Refusal =>
  new Refusal('stale-revision', 'This draft was changed elsewhere.', current ? { current } : {});

/** Whatever was thrown, as something a screen can show. What nobody foresaw says so without its inner words. */
export function errorOf(thrown: unknown): ApiError {
  if (thrown instanceof Refusal) return thrown.error;
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'QuotaExceededError')
    return {
      code: 'no-space',
      message: 'This browser has no space left for it. Delete a draft and try again.',
    };
  console.error(thrown);
  return { code: 'extension-broke', message: 'Something went wrong in the extension. Please try again.' };
}
