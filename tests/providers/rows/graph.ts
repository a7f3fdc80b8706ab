import type { Met } from './every-row.ts';

type Both = (comes: Met[1], more?: Met[2], after?: Met[1]) => Met[];

/** What all of Meta's platforms share: while a post is prepared, and in answer to the publishing call. */
export const GRAPH_ROWS = (both: Both): Record<string, Met[]> => ({
  1: both('unavailable', {}, 'lost'),
  2: both('unavailable', {}, 'lost'),
  3: both('reconnect'),
  4: both('limited'),
  10: both('reconnect'),
  17: both('limited'),
  32: both('limited'),
  100: both('rejected'),
  '100/33': both('unavailable', {}, 'lost'),
  101: both('rejected'),
  102: both('reconnect'),
  104: both('rejected'),
  190: both('reconnect'),
  '190/458': both('reconnect'),
  '190/459': both('reconnect'),
  '190/460': both('reconnect'),
  '190/463': both('reconnect'),
  '190/464': both('reconnect'),
  '190/467': both('reconnect'),
  '190/492': both('reconnect'),
  200: both('reconnect'),
  299: both('reconnect'),
  240: both('rejected'),
  341: both('limited'),
  368: both('limited'),
  613: both('limited'),
  'http-500': both('unavailable', {}, 'lost'),
});

/** Words for a person where there are any, else those for developers; of an upload its own. */
export function graphWords(body: unknown): string {
  const { error, debug_info } = body as {
    error?: { message: string; error_user_msg?: string };
    debug_info?: { message: string };
  };
  return error?.error_user_msg ?? error?.message ?? debug_info?.message ?? '';
}
