/**
 * Drawing runs what a screen does after the last drawing, which may change the state: drawn within itself, it would go on
 * without end. What is asked for meanwhile is drawn right after.
 */
export function notWithinItself(draw: () => void): () => void {
  let drawing = false;
  return function once(): void {
    if (drawing) {
      setTimeout(once);
      return;
    }
    drawing = true;
    try {
      draw();
    } finally {
      drawing = false;
    }
  };
}
