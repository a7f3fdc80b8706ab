import type { Box } from '../../film/timeline.ts';

interface MovableFrameProps {
  /** In parts of the picture's sides. */
  box: Box;
  /** Where in the picture its middle is wished, in parts of its sides. */
  onMove: (middle: { x: number; y: number }) => void;
}

/** What stays in sight of a picture, over the picture; it is dragged. Keys have two sliders beside it. */
export function MovableFrame({ box, onMove }: MovableFrameProps) {
  const part = (value: number): string => `${value * 100}%`;
  const move = ({ currentTarget, clientX, clientY, buttons }: PointerEvent) => {
    if (buttons !== 1 || !(currentTarget instanceof HTMLElement)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const within = (value: number): number => Math.min(1, Math.max(0, value));
    onMove({ x: within((clientX - left) / width), y: within((clientY - top) / height) });
  };
  return (
    <div
      class="movable-frame"
      data-testid="movable-frame"
      onPointerDown={(event) => {
        // It goes on where the pointer leaves the picture.
        event.currentTarget.setPointerCapture?.(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
    >
      <span
        class="kept-box"
        style={{ left: part(box.x), top: part(box.y), width: part(box.width), height: part(box.height) }}
      />
    </div>
  );
}
