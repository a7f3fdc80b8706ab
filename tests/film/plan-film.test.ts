import { describe, expect, it, test } from 'vitest';
import { contrast } from '../../extension/film/colours.ts';
import { along } from '../../extension/film/moves.ts';
import { planFilm } from '../../extension/film/plan-film.ts';
import { safeBox } from '../../extension/film/safe.ts';
import { cuesOf } from '../../extension/film/subtitles.ts';
import { TEMPLATES } from '../../extension/film/templates.ts';
import { type Box, NO_BRAND, RATIOS, SIZES, TEMPLATE_IDS } from '../../extension/film/timeline.ts';
import { type Covering, SAFE_ZONES } from '../../shared/platforms/safe-zones.ts';
import { film, halfRuler, shot } from './sample-film.ts';

const plan = (more: Parameters<typeof film>[0] = {}) => planFilm(film(more), halfRuler);
const within = (inner: Box, outer: Box, slack = 1): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;
/** Whether one lies on the other by more than what is lost in rounding. */
const overlap = (one: Box, other: Box): boolean =>
  one.x + 1 < other.x + other.width &&
  other.x + 1 < one.x + one.width &&
  one.y + 1 < other.y + other.height &&
  other.y + 1 < one.y + one.height;

const LONG = {
  title: 'Exceptionally spacious and lovingly renovated brick townhouse with walled garden and roof terrace',
  price: 'Price on application, please call us during office hours',
  address:
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Station Road 1234, Apartment 17b, LL61 5UJ',
  facts: '12 bedrooms · 7 bathrooms · 1,168 m² · built in 1904 · plot of 4,200 m²',
  agent:
    'Prof. Dr. Maximiliane Freifrau von Hohenstein-Wolkenburg, Harrow Lane Homes & Partners International',
  contact: 'maximiliane.von.hohenstein-wolkenburg@harrow-lane-homes-and-partners.example\n+49 451 555 0199',
};

describe.each(TEMPLATE_IDS)('%s', (template) => {
  test.each(RATIOS)('in %s keeps every word clear of buttons and edges, short or long', (ratio) => {
    for (const texts of [film().texts, LONG]) {
      const { timeline } = plan({ template, ratio, texts });
      const safe = safeBox({ ratio, covering: film().covering });
      for (const { box, role, lines } of timeline.words)
        expect([role, lines.map(({ text }) => text), within(box, safe)]).toEqual([
          role,
          lines.map(({ text }) => text),
          true,
        ]);
    }
  });

  it('lays no word, panel or logo under a button of any place it goes to', () => {
    const subtitles = [{ from: 8, to: 12, text: `${LONG.title} ${LONG.facts}` }];
    const places = Object.keys(SAFE_ZONES) as Covering[];
    const alone: Covering[][] = places.map((place) => [place]);
    for (const covering of [
      ...alone,
      ...alone.map(([one]) => places.filter((place) => place !== one)),
      places,
    ])
      for (const ratio of RATIOS)
        for (const burned of [true, false]) {
          const said = film().shots.map((one, at) => ({ ...one, words: at % 2 ? LONG.title : one.words }));
          const brand = { ...NO_BRAND, logo: 'a mark' };
          const asked = { template, ratio, covering, texts: LONG, subtitles, burned, brand, shots: said };
          const { width, height, words, panels, logo } = plan(asked).timeline;
          const boxes = [
            ...words.map(({ box }) => box),
            // What fills the whole picture has no words of its own.
            ...panels.map(({ box }) => box).filter((box) => box.width < width),
            ...(logo ? [logo.box] : []),
          ];
          expect(boxes.length).toBeGreaterThan(6);
          for (const place of ratio === '9:16' ? covering : []) {
            const { top, bottom, left, right } = SAFE_ZONES[place];
            for (const { x, y, width: wide, height: tall } of boxes) {
              expect(y).toBeGreaterThanOrEqual(top.value * height - 1);
              expect(y + tall).toBeLessThanOrEqual((1 - bottom.value) * height + 1);
              expect(x).toBeGreaterThanOrEqual(left.value * width - 1);
              expect(x + wide).toBeLessThanOrEqual((1 - right.value) * width + 1);
            }
          }
          for (const box of boxes) expect(within(box, { x: 0, y: 0, width, height })).toBe(true);
        }
  });

  test.each(RATIOS)('in %s lays no words or logo on others at the same moment', (ratio) => {
    const subtitles = cuesOf(
      'Four floors of light between the canal and the market. Open house on Saturday! '.repeat(6),
      3,
      26,
    );
    for (const texts of [film().texts, LONG])
      for (const said of [film().shots, film().shots.map((one) => ({ ...one, words: LONG.title }))])
        for (const logo of [null, 'a mark'])
          for (const covering of [['reels', 'shorts'], ['tiktok', 'reels', 'shorts'], []] as Covering[][]) {
            const brand = { ...NO_BRAND, logo };
            const asked = { template, ratio, texts, shots: said, brand, covering, subtitles, burned: true };
            const { timeline } = plan(asked);
            expect(timeline.words.filter(({ role }) => role === 'subtitle').length).toBeGreaterThan(3);
            if (said[1]?.words === 'Living room with bay window' && texts !== LONG)
              expect(timeline.words.filter(({ role }) => role === 'third').length).toBeGreaterThan(1);
            const lying = [
              ...timeline.words,
              ...(timeline.logo ? [{ ...timeline.logo, role: 'logo', lines: [] }] : []),
            ];
            // With the panel that is its own: a panel lies under what comes with it.
            const covered = lying.flatMap((one) => [
              { one, box: one.box },
              ...timeline.panels.flatMap(({ from, box }) =>
                one.role !== 'logo' && from === one.from && box.width < timeline.width ? { one, box } : [],
              ),
            ]);
            for (const [at, { one, box }] of covered.entries())
              for (const { one: other, box: its } of covered.slice(at + 1)) {
                if (one === other || !(one.from < other.to && other.from < one.to)) continue;
                if (one.role === other.role && box !== one.box) continue;
                if (one.role === other.role && its !== other.box) continue;
                expect([one.role, other.role, one.lines[0]?.text, overlap(box, its)]).toEqual([
                  one.role,
                  other.role,
                  one.lines[0]?.text,
                  false,
                ]);
              }
          }
  });

  it('shows only what is on the photos, and moves on every one of them', () => {
    for (const ratio of RATIOS)
      for (const { move, place } of plan({ template, ratio }).timeline.scenes) {
        const whole = { x: 0, y: 0, width: 1, height: 1 };
        for (const part of [0, 0.25, 0.5, 1]) expect(within(along(move, part), whole, 1e-9)).toBe(true);
        expect(move.from).not.toEqual(move.to);
        expect(within(place, { x: 0, y: 0, ...SIZES[ratio] })).toBe(true);
      }
  });

  it('has something to show at every moment, and lasts as long as was asked', () => {
    for (const seconds of [15, 31.5, 60, 90]) {
      const { timeline } = plan({ template, seconds });
      expect(timeline.seconds).toBe(seconds);
      for (let at = 0; at < seconds; at += 1 / 30) {
        const isFilled = timeline.panels.some(
          ({ from, to, box }) => at >= from && at < to && box.width === timeline.width,
        );
        const isShown = timeline.scenes.some(({ from, until }) => at >= from && at < until);
        expect([at, isShown || isFilled]).toEqual([at, true]);
      }
    }
  });

  it('cuts on the beat', () => {
    const { timeline } = plan({ template });
    for (const { from } of timeline.scenes)
      expect(from / timeline.beat).toBeCloseTo(Math.round(from / timeline.beat), 6);
    expect(timeline.beat).toBeCloseTo(60 / TEMPLATES[template].tempo);
  });

  it('is read on any brand’s colour', () => {
    for (const accent of ['#000000', '#ffffff', '#ffee00', '#7a1fa2', '#888888']) {
      const { timeline } = plan({ template, brand: { ...NO_BRAND, accent } });
      for (const words of timeline.words) {
        const panel = timeline.panels.findLast(
          ({ box, from, to }) => words.from >= from && words.to <= to + 0.01 && within(words.box, box),
        );
        if (panel) expect(contrast(words.colour, panel.fill)).toBeGreaterThan(3);
      }
    }
  });
});

it('looks different from one template to the next', () => {
  const looks = TEMPLATE_IDS.map((template) => {
    const { timeline } = plan({ template });
    const [first] = timeline.scenes;
    return JSON.stringify([
      first?.place,
      timeline.ground,
      timeline.words[0]?.family,
      timeline.panels[0]?.fill,
    ]);
  });
  expect(new Set(looks).size).toBe(TEMPLATE_IDS.length);
});

it.each(TEMPLATE_IDS)('shows both colours of a brand, and words that are read on them: %s', (template) => {
  const seen = (accent: string, second: string | null): string => {
    const { timeline } = plan({ template, brand: { ...NO_BRAND, accent, second } });
    for (const words of timeline.words) {
      const panel = timeline.panels.findLast(
        ({ box, from, to }) => words.from >= from && words.to <= to + 0.01 && within(words.box, box),
      );
      const on = panel?.fill ?? (template === 'gallery' ? timeline.ground : null);
      const size = words.lines[0]?.size ?? 0;
      const least = size >= 72 || (size >= 56 && words.weight >= 650) ? 3 : 4.5;
      if (on) expect(contrast(words.colour, on)).toBeGreaterThanOrEqual(least);
    }
    // A bar or a line beside words is seen on what lies under it, too.
    for (const { box, fill, from } of timeline.panels.filter(
      ({ box }) => Math.min(box.width, box.height) <= 10,
    )) {
      const under = timeline.panels.find(
        (one) => one.from <= from && one.box !== box && within(box, one.box),
      );
      if (under) expect(contrast(fill, under.fill)).toBeGreaterThanOrEqual(3);
    }
    const { ground, panels, words } = timeline;
    return JSON.stringify([ground, panels.map(({ fill }) => fill), words.map(({ colour }) => colour)]);
  };
  for (const [accent, second] of [
    ['#f2c230', '#17233a'],
    ['#e9a0b4', '#0b3d2e'],
    ['#ff7a59', '#2b1055'],
  ] as const) {
    const both = seen(accent, second);
    expect([both.includes(accent), both.includes(second)]).toEqual([true, true]);
  }
  for (const accent of ['#7a1fa2', '#888888', '#ffffff', '#ffee00', '#000000'])
    for (const second of ['#000000', '#ffffff', '#ffee00', '#7a1fa2', '#757575', '#7d7d7d', '#888888'])
      seen(accent, second);
});

it.each(TEMPLATE_IDS)('looks as it did where a brand has one colour: %s', (template) => {
  const { second: _second, ...before } = { ...NO_BRAND, accent: '#7a1fa2' };
  expect(plan({ template, brand: { ...before, second: null } })).toEqual(plan({ template, brand: before }));
  expect(JSON.stringify(plan({ template, brand: before }))).not.toContain('"second"');
});

it('puts no brand’s mark on what TikTok gets, and does elsewhere', () => {
  const brand = { ...NO_BRAND, accent: '#ff0000', logo: 'a mark' };
  expect(plan({ brand }).timeline.logo).toBeNull();
  expect(plan({ brand, covering: ['tiktok'], ratio: '1:1' }).timeline.logo).toBeNull();
  expect(plan({ brand, covering: ['reels'] }).timeline.logo).toMatchObject({ sha256: 'a mark' });
});

it('leaves out what there is no time for, and shows few photos more than once', () => {
  const many = Array.from({ length: 60 }, (_, index) => shot(`photo ${index}`));
  const { timeline, left } = plan({ shots: many, seconds: 15 });
  expect(left).toBeGreaterThan(40);
  expect(new Set(timeline.scenes.map((scene) => scene.shot)).size).toBe(60 - left);
  const few = plan({ shots: [shot('front'), shot('back')], seconds: 90 });
  expect(few.left).toBe(0);
  expect(Math.max(...few.timeline.scenes.map(({ from, to }) => to - from))).toBeLessThanOrEqual(8);
  expect(plan({ shots: [shot('front')], seconds: 15 }).timeline.scenes.length).toBeGreaterThan(1);
});

it('ends on the last photo where nobody is named', () => {
  const { timeline } = plan({ texts: { ...film().texts, agent: '', contact: '' } });
  expect(timeline.words.filter(({ role }) => role === 'end')).toEqual([]);
  expect(timeline.scenes.at(-1)?.until).toBe(30);
});

it('burns subtitles in below, while photos are shown, and moves other words up for them', () => {
  const subtitles = [
    { from: 0, to: 3, text: 'Said over the title' },
    { from: 8, to: 11, text: 'Four floors of light' },
    { from: 20, to: 23, text: 'between the canal and the market.' },
  ];
  const { timeline } = plan({ subtitles, burned: true });
  const burned = timeline.words.filter(({ role }) => role === 'subtitle');
  expect(burned.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
    'Four floors of light',
    'between the canal and the market.',
  ]);
  for (const third of timeline.words.filter(({ role }) => role === 'third'))
    for (const cue of burned) expect(third.box.y + third.box.height).toBeLessThan(cue.box.y);
  expect(plan({ subtitles }).timeline.words.some(({ role }) => role === 'subtitle')).toBe(false);
});

it('shows a piece of a video for no longer than it is, and holds its frame still', () => {
  const clip = { ...shot('tour', 1920, 1080), clip: { from: 3, to: 6 } };
  for (const template of TEMPLATE_IDS) {
    const { timeline } = plan({
      template,
      shots: [shot('front'), clip, shot('living'), shot('garden')],
      seconds: 30,
    });
    const scenes = timeline.scenes.filter((scene) => scene.shot === 1 && scene.from > 0);
    expect(scenes.length).toBeGreaterThan(template === 'pair' ? -1 : 0);
    for (const { from, to, move } of scenes) {
      expect(to - from).toBeLessThanOrEqual(3 + 1e-6);
      expect(move.from).toEqual(move.to);
    }
  }
});
