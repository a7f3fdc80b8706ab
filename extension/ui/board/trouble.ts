import type { ApiError } from '../../../shared/api.ts';
import { t } from '../words/board.ts';
import { errorWords } from '../words/errors.ts';

/** Why something could not be done, in words: what only a board meets is said by its own. */
export const troubleWords = (error: ApiError): string => t.errors[error.code] ?? errorWords(error);
