import type { ApiError } from '../../../shared/api.ts';
import { catalogue } from './catalogue.ts';
import { en } from './errors.en.ts';

const { t, ready } = catalogue(en, 'errors');

export { ready };

/** Our words for an error where we have some, else those it brought. */
export function errorWords({ code, message }: ApiError): string {
  const words = t[code] ?? message;
  return typeof words === 'function' ? words(message) : words;
}
