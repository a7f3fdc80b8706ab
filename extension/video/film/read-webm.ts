import { type InputFormat, MP4, QTFF, WEBM } from 'mediabunny';

/** Everything that a video may come as. What reads WebM is heavy, and seldom needed. */
export const ANY: readonly InputFormat[] = [MP4, QTFF, WEBM];
