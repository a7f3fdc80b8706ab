import { type Rhythm, rhythmOf } from './beats.ts';
import { moveFor } from './moves.ts';
import { type Places, placesFor } from './places.ts';
import { planWords, reserveFor, thirdsAt } from './plan-words.ts';
import { safeBox } from './safe.ts';
import type { Ruler } from './set-text.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { type Enter, type Film, type Scene, SIZES, type Timeline } from './timeline.ts';

const CUT: Enter = { how: 'cut', seconds: 0 };
/** How long after the title began everything of it is there. */
const SETTLED = 1.2;

export interface Planned {
  timeline: Timeline;
  /** Photos that there was no time for. */
  left: number;
}

/** Whether the brand's mark is seen in it. */
export const carriesLogo = ({ brand, covering }: Film): boolean =>
  brand.logo !== null && !covering.includes('tiktok');

/** The second that a Film is best shown by, standing still: everything of its title is there. */
export function posterOf(film: Film): number {
  const template = TEMPLATES[film.template];
  return posterAt(rhythmOf(film, template, template.layout === 'pair' ? 2 : 1));
}
const posterAt = ({ title }: Rhythm): number => Math.min(SETTLED, title.to / 2);

/** Makes a Film's Timeline: the same Film gives the same, always. It must have one shot at least. */
export function planFilm(film: Film, ruler: Ruler): Planned {
  const template = dressed(film);
  const { width, height } = SIZES[film.ratio];
  const abreast = template.layout === 'pair' ? 2 : 1;
  const rhythm = rhythmOf(film, template, abreast);
  const scenes = planScenes(film, template, rhythm, ruler);
  const logo = logoOf(film, rhythm.seconds);
  const timeline: Timeline = {
    width,
    height,
    seconds: rhythm.seconds,
    beat: rhythm.beat,
    ground: template.palette.ground,
    scenes,
    ...planWords(film, template, rhythm, ruler, logo?.box ?? null),
    logo,
    poster: posterAt(rhythm),
  };
  return { timeline, left: rhythm.left };
}

/** The Template in the brand's colours and type. */
function dressed({ template: id, brand }: Film): Template {
  const { font, accent } = brand;
  const template = brand.second ? inTwo(TEMPLATES[id], brand.second) : TEMPLATES[id];
  const worn = <T extends { family: Template['family'] }>(style: T): T =>
    font && style.family === template.family ? { ...style, family: font } : style;
  const { title, third, end } = template;
  return {
    ...template,
    palette: { ...template.palette, ...(accent ? { accent } : {}) },
    title: {
      ...title,
      price: worn(title.price),
      title: worn(title.title),
      address: worn(title.address),
      facts: worn(title.facts),
    },
    third: { ...third, style: worn(third.style) },
    end: { ...end, agent: worn(end.agent), contact: worn(end.contact) },
  };
}

/** With a brand's second colour where the Template has a place for it. */
function inTwo(template: Template, second: string): Template {
  const { palette, two, title, third, end } = template;
  return {
    ...template,
    palette: { ...palette, second, ...(two.ground ? { ground: second } : {}) },
    title: { ...title, fill: two.title ?? title.fill },
    third: { ...third, fill: two.third ?? third.fill },
    end: {
      ...end,
      fill: two.end ?? end.fill,
      ground: end.ground === 'photo' ? 'photo' : (two.end ?? end.ground),
    },
  };
}

function planScenes(film: Film, template: Template, rhythm: Rhythm, ruler: Ruler): Scene[] {
  const { shots } = film;
  const abreast = template.layout === 'pair' ? 2 : 1;
  const size = SIZES[film.ratio];
  const safe = safeBox(film);
  const scenes: Scene[] = [];
  const { stretches, end, seconds } = rhythm;
  const isPlainEnd = end !== null && template.end.ground !== 'photo';
  stretches.forEach((stretch, index) => {
    const isTitle = index === 0;
    const isLast = index === stretches.length - 1;
    const enter = isTitle ? CUT : (template.enters[(index - 1) % template.enters.length] as Enter);
    const next = isLast ? null : (template.enters[index % template.enters.length] as Enter);
    for (let side = 0; side < abreast; side += 1) {
      const shot = (stretch.shot * abreast + side) % shots.length;
      const { width, height, interest, words } = shots[shot] as Film['shots'][number];
      const hasWords = !isTitle && words.trim() !== '' && side === 0;
      const reserve = reserveFor(film, template, isTitle ? 'title' : hasWords ? 'third' : 'none', ruler);
      const places: Places = placesFor(template.layout, { ...size, safe, reserve, photo: width / height });
      const place = places.photos[side] as Scene['place'];
      const to = isLast && end ? Math.min(seconds, stretch.to + 0.6) : stretch.to;
      const until = isLast ? to : stretch.to + (next?.seconds ?? 0);
      const { clip } = shots[shot] as Film['shots'][number];
      scenes.push({
        shot,
        from: stretch.from,
        to: stretch.to,
        until: isLast && isPlainEnd ? to : until,
        place,
        radius: places.radius,
        move: moveFor({
          photo: width / height,
          place: place.width / place.height,
          interest,
          seconds: until - stretch.from,
          // What moves by itself is not moved about.
          push: clip ? 0 : template.push,
          pace: clip ? 0 : template.pace,
          turn: index + side,
        }),
        enter,
        leave: next,
        blurred: places.whole,
        shade: isTitle ? template.shade.title : hasWords ? template.shade.third : 0,
        shadeAt: isTitle ? template.title.at : thirdsAt(film, template),
      });
    }
  });
  if (end && template.end.ground === 'photo') scenes.push(endScene(film, end, seconds));
  return scenes;
}

/** The cover once more, dimmed, under who it comes from. */
function endScene(film: Film, end: { from: number; to: number }, seconds: number): Scene {
  const { width, height } = SIZES[film.ratio];
  const cover = film.shots[0] as Film['shots'][number];
  const place = { x: 0, y: 0, width, height };
  return {
    shot: 0,
    from: end.from,
    to: seconds,
    until: seconds,
    place,
    radius: 0,
    move: moveFor({
      photo: cover.width / cover.height,
      place: width / height,
      interest: cover.interest,
      seconds: seconds - end.from,
      push: 0.08,
      pace: 0.05,
      turn: 0,
    }),
    enter: { how: 'fade', seconds: 0.6 },
    leave: null,
    blurred: false,
    shade: 0.55,
    shadeAt: 'middle',
  };
}

/**
 * The brand's mark in the upper corner. TikTok allows no logo that an app adds, so where a Film is made for it as well
 * there is none. https://developers.tiktok.com/doc/content-sharing-guidelines
 */
function logoOf(film: Film, seconds: number): Timeline['logo'] {
  const { logo } = film.brand;
  if (!logo || !carriesLogo(film)) return null;
  const safe = safeBox(film);
  return { sha256: logo, from: 0, to: seconds, box: { x: safe.x, y: safe.y, width: 240, height: 96 } };
}
