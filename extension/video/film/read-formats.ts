import { type InputFormat, MP4, QTFF } from 'mediabunny';

/** What nearly every video comes as. */
export const USUAL: readonly InputFormat[] = [MP4, QTFF];
