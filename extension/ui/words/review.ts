import type { ApiError } from '../../../shared/api.ts';
import { catalogue } from './catalogue.ts';
import { errorWords } from './errors.ts';
import { en } from './review.en.ts';

export const { t, ready } = catalogue(en, 'review');

/** Our words for what a review refuses, else those for every error. */
export const reviewErrorWords = (error: ApiError): string => t.errors[error.code] ?? errorWords(error);
