import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id for one element, like no other on this page. Preact's own `useId` counts anew for each drawing from the root,
 * so that what joins later gets the id of something that is there already.
 */
export const useId = (): string => useState(() => `i${++made}`)[0];
