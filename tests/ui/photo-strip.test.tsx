// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { PhotoStrip } from '../../extension/ui/editor/PhotoStrip.tsx';
import { photo, townhouse } from '../screens/drafts.ts';
import { all, byId, draw, one, press } from './draw.tsx';

const media = [
  photo('a', 'Front'),
  photo('b', 'Kitchen'),
  photo('c', 'Garden'),
  photo('d', 'Plan', { kind: 'floorplan' }),
  photo('e', 'Cellar', { state: 'failed', trouble: 'not-found' }),
];
let picked: string[] = [];
const refetch = vi.fn();

function Strip({ first }: { first: string[] }) {
  const [now, set] = useState(first);
  picked = now;
  return <PhotoStrip media={media} picked={now} source={townhouse.source} onPick={set} onFetch={refetch} />;
}
const tile = (id: string) => one(`[data-id="${id}"]`);

describe('the photo strip by keyboard', () => {
  test('says how many photos and plans there are and how many are picked', async () => {
    await draw(<Strip first={['a', 'b', 'c']} />);
    expect(one('.strip-head').textContent).toContain('4 photos, 1 plan · 3 picked');
  });
  test('Alt and an arrow key move a picked photo, and a screen reader hears where it went', async () => {
    await draw(<Strip first={['a', 'b', 'c']} />);
    await press(tile('a'), 'ArrowRight', { altKey: true });
    expect(picked).toEqual(['b', 'a', 'c']);
    expect(one('[aria-live]').textContent).toBe('Moved to place 2 of 3');
    expect(tile('a').getAttribute('aria-label')).toContain('picked as number 2');
  });
  test('Space leaves a photo out and takes it back to the same place', async () => {
    await draw(<Strip first={['a', 'b', 'c']} />);
    await press(tile('a'), ' ');
    expect(picked).toEqual(['b', 'c']);
    await press(tile('a'), ' ');
    expect(picked).toEqual(['a', 'b', 'c']);
  });
  test('one tile can be reached by Tab, the arrows reach the others', async () => {
    await draw(<Strip first={['a', 'b', 'c']} />);
    expect(all('[role=option][tabindex="0"]')).toHaveLength(1);
    await press(byId('tile'), 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-id')).toBe('e');
  });
  test('a photo that could not be fetched says why and cannot be picked', async () => {
    await draw(<Strip first={['a']} />);
    await vi.waitFor(() => expect(tile('e').getAttribute('aria-label')).toContain('No longer there'));
    await press(tile('a'), 'ArrowDown');
    await press(tile('e'), ' ');
    expect(picked).toEqual(['a']);
  });
});
