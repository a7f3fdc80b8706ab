import { Duplicates } from '../../shared/posts.ts';
import { Refusal } from '../failure.ts';

/** Screens draw what nearly the same is there already: only what they know goes on to them. */
export function withKnownTwins(error: unknown): never {
  if (error instanceof Refusal && error.error.code === 'duplicate') {
    const { data } = Duplicates.safeParse(error.error.current);
    throw new Refusal('duplicate', error.error.message, { current: data ?? { items: [] } });
  }
  throw error;
}
