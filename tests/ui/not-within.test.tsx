// @vitest-environment happy-dom
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { notWithinItself } from '../../extension/screens/not-within.ts';

interface Seen {
  looks: number;
  other: number;
  onLook: () => void;
}

function Screen({ looks, other, onLook }: Seen) {
  useEffect(onLook, []);
  return (
    <p>
      {looks} {other}
    </p>
  );
}

test('a screen that changes its state as soon as it is there is drawn with it, also when something else changes first', async () => {
  const state = { looks: 0, other: 0 };
  const root = document.body;
  const onLook = () => {
    state.looks += 1;
    draw();
  };
  const draw = notWithinItself(() => render(<Screen {...state} onLook={onLook} />, root));
  draw();
  // In the same moment, before the browser has painted.
  state.other = 1;
  draw();
  await vi.waitFor(() => expect(root.textContent).toBe('1 1'));
});
