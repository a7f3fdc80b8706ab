import type { ApiError } from '../../../shared/api.ts';
import { errorWords } from '../words/errors.ts';
import { ProblemLine } from './ProblemLine.tsx';

export { ready } from '../words/errors.ts';

/** What was refused, in words. */
export function ErrorLine({ error }: { error: ApiError }) {
  return <ProblemLine>{errorWords(error)}</ProblemLine>;
}
