import type { InputFormat } from 'mediabunny';
import type { Kit } from '../film/kit.ts';
import type { copyPiece } from './copy.ts';

/** What a worker that cuts can read, and can write: each brings no more than its videos need, for that is heavy. */
export interface Brings {
  formats: readonly InputFormat[];
  /** The first kind of file that the browser encodes is taken. */
  kits: readonly Kit[];
  /** Takes pictures out byte by byte, into a file of `kit`. Absent where a worker's videos are never coded so. */
  copies?: { piece: typeof copyPiece; kit: Kit };
}
