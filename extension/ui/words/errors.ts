import type { ApiError } from '../../../shared/api.ts';
import { t } from './outcome.ts';

/** Our words for an error where we have some, else those it brought. */
export const errorWords = (error: ApiError): string => t.errors[error.code] ?? error.message;
