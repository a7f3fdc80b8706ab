import { describe, expect, it } from 'vitest';
import { planFilm } from '../../extension/film/plan-film.ts';
import { isRtl, setText } from '../../extension/film/set-text.ts';
import { TEMPLATES } from '../../extension/film/templates.ts';
import { RATIOS, TEMPLATE_IDS } from '../../extension/film/timeline.ts';
import { film, halfRuler } from './sample-film.ts';

const style = { ...TEMPLATES.drift.title.address, size: 40, least: 20, lines: 2, tracking: 0 };
const set = (text: string, width = 400) => setText(text, style, width, halfRuler);

describe('words in a film', () => {
  it('stay as large as they may where they fit', () => {
    expect(set('Harrow Lane 18')).toEqual({ lines: ['Harrow Lane 18'], size: 40, rtl: false, cut: false });
  });

  it('are parted at spaces into lines of about the same length', () => {
    const { lines } = set('Harrow Lane 18, 23552 Lübeck');
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(8);
  });

  it('grow smaller before anything is left out', () => {
    const { size, cut, lines } = set('Harrow Lane 18, house at the back, 23552 Lübeck, Germany');
    expect(size).toBeLessThan(40);
    expect(cut).toBe(false);
    expect(lines.join(' ')).toBe('Harrow Lane 18, house at the back, 23552 Lübeck, Germany');
  });

  it('are cut short with a sign where even the least size does not hold them', () => {
    const { lines, cut, size } = set('A very long address that never ends '.repeat(8));
    expect([cut, size]).toEqual([true, 20]);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(line.length * 10).toBeLessThanOrEqual(400);
  });

  it('break a word that is longer than a line, but never an emoji', () => {
    const house = '👩‍👩‍👧‍👦';
    const { lines } = set(`${house.repeat(9)}`, 200);
    expect(lines.join('').replace('…', '').replaceAll(house, '')).toBe('');
    expect(set('maximiliane.von.hohenstein-wolkenburg@example.org', 300).lines.length).toBe(2);
  });

  it('break a long address behind its signs, before it becomes small', () => {
    const { lines, size, cut } = set('maximiliane.von.hohenstein@wolkenburg-immobilien.example', 400);
    expect(lines.join('')).toBe('maximiliane.von.hohenstein@wolkenburg-immobilien.example');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[@./_-]$/);
    expect(cut).toBe(false);
    expect(size).toBeGreaterThan(20);
    // What fits whole when it is a little smaller is not broken.
    expect(set('mara@harrowlane.example', 400).lines).toHaveLength(1);
  });

  it('run from the right where their language does, with a price in figures before them', () => {
    const priced = planFilm(
      film({ texts: { ...film().texts, price: '2.450.000', title: 'דירה עם נוף לים' } }),
      halfRuler,
    ).timeline.words.filter(({ role }) => role === 'title');
    expect(priced.map(({ lines }) => lines[0]?.align)).toEqual(priced.map(() => 'right'));
  });

  it('run from the right where their language does', () => {
    expect(isRtl('شقة للبيع 3 غرف')).toBe(true);
    expect(isRtl('12 דירה יפה')).toBe(true);
    expect(isRtl('Haus 12 שלום')).toBe(false);
    const { timeline } = planFilm(
      film({ texts: { ...film().texts, price: '', title: 'شقة واسعة في وسط المدينة' } }),
      halfRuler,
    );
    const title = timeline.words[0]?.lines[0];
    expect(title).toMatchObject({ rtl: true, align: 'right' });
  });

  it('are never set apart where letters are joined or run from the right, whatever the look spaces', () => {
    const spaced = TEMPLATE_IDS.filter((id) => TEMPLATES[id].title.price.tracking !== 0);
    expect(spaced.length).toBeGreaterThan(0);
    for (const template of TEMPLATE_IDS)
      for (const [title, may] of [
        ['شقة واسعة في وسط المدينة', false],
        ['דירה עם נוף לים', false],
        ['Haus شقة', false],
        ['मुंबई में फ्लैट', false],
        ['Brick townhouse', true],
      ] as const) {
        const texts = { ...film().texts, price: title, title: '', address: '', facts: '' };
        const { words } = planFilm(film({ template, texts }), halfRuler).timeline;
        const isSpaced = words.some(({ role, tracking }) => role === 'title' && tracking !== 0);
        expect([template, title, isSpaced]).toEqual([template, title, may && spaced.includes(template)]);
      }
  });

  it('keep emoji, long addresses and both directions whole in every look and shape', () => {
    const family = '👩‍👩‍👧‍👦🏡🇩🇪';
    const texts = {
      title: `${family} دار جديدة in Lübeck ${family}`,
      price: '٢٬٤٥٠٬٠٠٠ €',
      address: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Anglesey LL61 5UJ',
      facts: '4 🛏 · 168 m²',
      agent: 'מארה לינד',
      contact: 'maximiliane.von.hohenstein-wolkenburg@harrow-lane-homes.example\n+49 451 555 0199',
    };
    for (const template of TEMPLATE_IDS)
      for (const ratio of RATIOS) {
        const { words } = planFilm(film({ template, ratio, texts }), halfRuler).timeline;
        const all = words.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
        // No line begins or ends within an emoji.
        expect(all).not.toMatch(/\u200d(?:$|[^\p{Extended_Pictographic}])/u);
        expect(all.split(family).length - 1).toBe(2);
        expect(all.toLowerCase()).toContain('maximiliane.von.hohenstein-wolkenburg@');
        expect(all).not.toContain('…');
      }
  });
});
