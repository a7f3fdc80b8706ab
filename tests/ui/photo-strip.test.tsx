// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { PhotoStrip } from '../../extension/ui/editor/PhotoStrip.tsx';
import { largeOnes, selections } from '../../extension/ui/editor/selections.ts';
import { photo, townhouse } from '../screens/drafts.ts';
import { all, byId, click, draw, enter, eventually, one, press } from './draw.tsx';

const media = [
  photo('a', 'Front'),
  photo('b', 'Kitchen', {
    foundIn: ['json-ld'],
    variants: ['https://photos.harrowlane.example/b-800', 'https://photos.harrowlane.example/b-480'],
    folded: [
      { url: 'https://photos.harrowlane.example/b-1600', width: 1600, height: 1067 },
      { url: 'https://photos.harrowlane.example/b-480', width: 480, height: 320 },
    ],
  }),
  photo('c', 'Garden', { width: 800, height: 600 }),
  photo('d', 'Plan', { kind: 'floorplan' }),
  photo('e', 'Cellar', { state: 'failed', trouble: 'not-found' }),
];
let picked: string[] = [];
const refetch = vi.fn();
const describePhoto = vi.fn();

function Strip({ first }: { first: string[] }) {
  const [now, set] = useState(first);
  picked = now;
  return (
    <PhotoStrip
      media={media}
      picked={now}
      source={townhouse.source}
      onPick={set}
      onFetch={refetch}
      onDescribe={describePhoto}
    />
  );
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
    await eventually(() => expect(tile('e').getAttribute('aria-label')).toContain('No longer there'));
    await press(tile('a'), 'ArrowDown');
    await press(tile('e'), ' ');
    expect(picked).toEqual(['a']);
  });
});

describe('the photo strip', () => {
  test('each photo wears its pixels, where it was found and how many sizes of it were folded, without being pointed at', async () => {
    await draw(<Strip first={['a']} />);
    await eventually(() => expect(tile('b').querySelector('[data-testid=badge]')).not.toBeNull());
    const badge = tile('b').querySelector('[data-testid=badge]');
    expect(badge?.textContent).toContain('4 sizes · described');
    expect(badge?.getAttribute('title')).toBe('same photo, 4 sizes');
    expect(tile('c').querySelector('[data-testid=badge]')?.textContent).toContain('800 × 600');
    expect(
      all('[data-testid=badge]')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.toMatch(/json-ld|srcset/);
  });
  test('floor plans stand apart, behind the photos', async () => {
    await draw(<Strip first={['a', 'b', 'c']} />);
    const shown = all('.tiles > *').map((each) => each.getAttribute('data-id') ?? each.textContent);
    expect(shown).toEqual(['a', 'b', 'c', 'e', 'Floor plans', 'd']);
  });
  test('one menu picks all, none, or only what is large', async () => {
    await draw(<Strip first={['a']} />);
    const pick = async (name: string) => {
      await click(byId('select'));
      const entry = await eventually(() => {
        const found = all('[role=menuitem]').find((item) => item.textContent?.startsWith(name));
        if (!found) throw new Error('not yet');
        return found;
      });
      await click(entry);
    };
    await pick('All');
    expect(picked).toEqual(['a', 'b', 'c', 'd']);
    await pick('None');
    expect(picked).toEqual([]);
    await pick('Only those of 1,080 px or more on the long side: 3');
    expect(picked).toEqual(['a', 'b', 'd']);
  });
  test('large are those measured to be so on their long side, and what is not measured yet is told', async () => {
    const many = [
      photo('at', 'At the edge', { width: 810, height: 1080 }),
      photo('below', 'Below it', { width: 1079, height: 1079 }),
      photo('said', 'Only said to be large', { state: 'wanted', width: 4000, height: 3000 }),
      photo('gone', 'Gone', { state: 'failed', width: 4000, height: 3000 }),
    ];
    expect(largeOnes(many)).toEqual(['at']);
    const labels = (await selections(many, () => {})).map(({ label }) => label);
    expect(labels[2]).toBe('Only those of 1,080 px or more on the long side: 1 (1 not measured yet)');
  });
  test('a tile that the mouse or, after an arrow key, the focus rests on is shown larger until it leaves', async () => {
    await draw(<Strip first={['a']} />);
    await press(tile('a'), 'ArrowRight');
    await eventually(() => one('.peek'));
    await press(tile('b'), 'ArrowRight');
    await eventually(() => expect(all('.peek')).toHaveLength(0));
    await eventually(() => one('.peek'));
    await act(
      () =>
        void (document.activeElement as HTMLElement).dispatchEvent(new Event('focusout', { bubbles: true })),
    );
    expect(all('.peek')).toHaveLength(0);
    const over = new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
    document.elementFromPoint = () => tile('a');
    await act(() => void tile('a').dispatchEvent(over));
    await eventually(() => one('.peek'));
    await act(() => void one('.tiles').dispatchEvent(new PointerEvent('pointerleave')));
    expect(all('.peek')).toHaveLength(0);
  });
  test('enlarged it says where a photo came from, when, how large, and in how many sizes it was there', async () => {
    await draw(<Strip first={['a']} />);
    await press(tile('b'), 'ArrowRight');
    await press(tile('b'), 'Enter');
    const told = await eventually(() => one('.provenance').textContent);
    expect(told).toContain('3000 × 2000');
    expect(told).toContain('same photo, 4 sizes');
    expect(told).toContain('structured data');
    expect(told).toContain('From harrowlane.example, ');
    expect(byId<HTMLAnchorElement>('open-source').href).toBe('https://harrowlane.example/listing/4711');
  });
  test('words for people who cannot see it are written there, and its keys then mean the text', async () => {
    await draw(<Strip first={['a']} />);
    await press(tile('a'), 'Enter');
    const words = await eventually(() => byId<HTMLTextAreaElement>('alt-text'));
    expect(words.value).toBe('Front');
    await enter(words, 'Brick front at dusk');
    expect(describePhoto).toHaveBeenLastCalledWith('a', 'Brick front at dusk');
    await press(words, ' ');
    expect(picked).toEqual(['a']);
    await press(words, 'ArrowRight');
    expect(byId<HTMLTextAreaElement>('alt-text').value).toBe('Brick front at dusk');
  });
  test('what could not be fetched can be asked for again from there', async () => {
    await draw(<Strip first={['a']} />);
    await press(tile('a'), 'ArrowDown');
    await press(tile('e'), 'Enter');
    await click(await eventually(() => byId('fetch-again')));
    expect(refetch).toHaveBeenCalledWith(['e']);
  });
});
