import type { InputFormat } from 'mediabunny';
import type { Kit } from '../film/kit.ts';

/** What a worker that cuts can read, and can write: the first kind of file that the browser encodes is taken. */
export interface Brings {
  formats: readonly InputFormat[];
  kits: readonly Kit[];
}
