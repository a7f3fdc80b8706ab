import { describe, expect, test } from 'vitest';
import { stepTo } from '../../extension/ui/editor/keys.ts';
import { movedTo, rearranged, shownOrder, toggled } from '../../extension/ui/editor/picking.ts';

describe('the order of photos', () => {
  test('a photo that is picked goes to the end', () => {
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  });
  test('a photo left out by mistake comes back to its place', () => {
    const without = toggled(['a', 'b', 'c'], 'b');
    expect(without).toEqual(['a', 'c']);
    expect(toggled(without, 'b', 'c')).toEqual(['a', 'b', 'c']);
  });
  test('moving past either end stops there', () => {
    expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(movedTo(['a', 'b', 'c'], 'c', -3)).toEqual(['c', 'a', 'b']);
  });
  test('the strip starts with picked photos in their order, and no photo is lost', () => {
    expect(shownOrder(['a', 'b', 'c', 'd'], ['c', 'a'])).toEqual(['c', 'd', 'a', 'b']);
    expect(shownOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  });
  test('photos that are not picked stay where they are while others move', () => {
    expect(rearranged(['a', 'x', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'x', 'a', 'b']);
  });
  test('arrows walk the grid and stop at its edges', () => {
    expect(stepTo('ArrowDown', 1, 8, 3)).toBe(4);
    expect(stepTo('ArrowDown', 7, 8, 3)).toBe(7);
    expect(stepTo('ArrowLeft', 0, 8, 3)).toBe(0);
    expect(stepTo('End', 2, 8, 3)).toBe(7);
    expect(stepTo('a', 2, 8, 3)).toBeNull();
  });
});
