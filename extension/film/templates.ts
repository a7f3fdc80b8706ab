import type { Family } from '../../shared/brand-limits.ts';
import type { Enter, TemplateId, TrackId, Words } from './timeline.ts';

/** Colours by what they are for; a brand's own colour takes the place of the accent, its second what `two` says. */
export interface Palette {
  ground: string;
  ink: string;
  paper: string;
  accent: string;
  second?: string;
}
export type Ink = 'ink' | 'paper' | 'accent' | 'on-accent' | 'soft';

/** How one kind of words is set. Sizes are pixels where the shorter side is 1080. */
export interface Style {
  family: Family;
  weight: number;
  size: number;
  /** It shrinks to this before anything is left out. */
  least: number;
  lines: number;
  tracking: number;
  leading: number;
  upper: boolean;
  ink: Ink;
}

export type Fill = 'accent' | 'second' | 'paper' | 'ink' | 'glass';

/** A group of words and where it stands. */
export interface Group {
  at: 'top' | 'middle' | 'bottom';
  align: 'start' | 'center';
  /** Space between rows. */
  gap: number;
  enter: Words['enter'];
  /** What lies under it; `bar`: a strip of the accent beside it, `rule`: a thin line above it. */
  under: 'none' | 'panel' | 'pill' | 'bar' | 'rule';
  fill: Fill;
  /** A panel with corners. */
  square?: true;
}

export type Layout = 'bleed' | 'card' | 'mat' | 'pair' | 'letterbox';

/** A look, declared; the planner makes a Timeline of it. */
export interface Template {
  id: TemplateId;
  /** Beats a minute: cuts lie on them. */
  tempo: number;
  /** For how many beats photos stay, in turn. */
  beats: readonly number[];
  titleBeats: number;
  endBeats: number;
  layout: Layout;
  enters: readonly Enter[];
  /** How much nearer a zoom goes, and what part of its own width a pan crosses in a second. */
  push: number;
  pace: number;
  palette: Palette;
  family: Family;
  track: TrackId;
  /** How dark the photo is under the title, and while it has words on it. */
  shade: { title: number; third: number };
  title: Group & { price: Style; title: Style; address: Style; facts: Style };
  third: Group & { style: Style };
  end: Group & { agent: Style; contact: Style; ground: 'accent' | 'second' | 'ink' | 'paper' | 'photo' };
  /** What words lie on where a brand has two colours: both of them are to be seen. */
  two: Partial<Record<'ground' | 'title' | 'third' | 'end', 'accent' | 'second'>>;
}

const style = (family: Family, size: number, weight: number, more: Partial<Style> = {}): Style => ({
  family,
  weight,
  size,
  least: Math.max(30, Math.round(size * 0.55)),
  lines: 2,
  tracking: 0,
  leading: 1.18,
  upper: false,
  ink: 'paper',
  ...more,
});
const group = (at: Group['at'], align: Group['align'], more: Partial<Group> = {}): Group => ({
  at,
  align,
  gap: 18,
  enter: 'rise',
  under: 'none',
  fill: 'ink',
  ...more,
});

const drift: Template = {
  id: 'drift',
  tempo: 72,
  beats: [4],
  titleBeats: 5,
  endBeats: 4,
  layout: 'bleed',
  enters: [{ how: 'fade', seconds: 0.8 }],
  push: 0.12,
  pace: 0.11,
  palette: { ground: '#141414', ink: '#141414', paper: '#ffffff', accent: '#0b6b66' },
  family: 'sans',
  track: 'dawn',
  shade: { title: 0.7, third: 0.62 },
  title: {
    ...group('bottom', 'start', { under: 'bar', gap: 20 }),
    price: style('sans', 108, 650, { lines: 1, tracking: -2, least: 60 }),
    title: style('sans', 56, 500, { lines: 3 }),
    address: style('sans', 42, 450, { lines: 3, ink: 'soft' }),
    facts: style('sans', 42, 600),
  },
  third: { ...group('bottom', 'start', { enter: 'fade' }), style: style('sans', 50, 600) },
  end: {
    ...group('middle', 'start', { under: 'bar', gap: 24 }),
    ground: 'accent',
    agent: style('sans', 84, 650, { lines: 3, ink: 'on-accent', tracking: -1 }),
    contact: style('sans', 46, 450, { lines: 4, ink: 'on-accent' }),
  },
  two: { end: 'second' },
};

const gallery: Template = {
  id: 'gallery',
  tempo: 66,
  beats: [4],
  titleBeats: 5,
  endBeats: 4,
  layout: 'mat',
  enters: [{ how: 'push-left', seconds: 0.9 }],
  push: 0.05,
  pace: 0.07,
  palette: { ground: '#f3eee5', ink: '#26221d', paper: '#f3eee5', accent: '#8a5a3c' },
  family: 'serif',
  track: 'dawn',
  shade: { title: 0, third: 0 },
  title: {
    ...group('bottom', 'center', { under: 'rule', gap: 22, enter: 'fade' }),
    price: style('serif', 76, 500, { lines: 1, ink: 'accent', least: 52 }),
    title: style('serif', 68, 600, { ink: 'ink', lines: 3, leading: 1.12 }),
    address: style('sans', 36, 450, { ink: 'soft', lines: 3 }),
    facts: style('sans', 34, 550, { ink: 'ink', tracking: 2 }),
  },
  third: { ...group('bottom', 'center', { enter: 'fade' }), style: style('serif', 52, 500, { ink: 'ink' }) },
  end: {
    ...group('middle', 'center', { under: 'rule', gap: 28, enter: 'fade' }),
    ground: 'paper',
    agent: style('serif', 88, 600, { ink: 'ink', lines: 3 }),
    contact: style('sans', 42, 450, { ink: 'soft', lines: 4 }),
  },
  two: { ground: 'second', end: 'second' },
};

const bold: Template = {
  id: 'bold',
  tempo: 120,
  beats: [4, 2, 2, 4, 3],
  titleBeats: 6,
  endBeats: 6,
  layout: 'bleed',
  enters: [
    { how: 'punch', seconds: 0.25 },
    { how: 'wipe', seconds: 0.3 },
    { how: 'cut', seconds: 0 },
  ],
  push: 0.18,
  pace: 0.2,
  palette: { ground: '#111111', ink: '#111111', paper: '#ffffff', accent: '#f2c230' },
  family: 'tall',
  track: 'pulse',
  shade: { title: 0.25, third: 0.2 },
  title: {
    ...group('middle', 'start', { under: 'panel', fill: 'accent', square: true, gap: 14, enter: 'slide' }),
    price: style('tall', 168, 400, { lines: 1, ink: 'on-accent', upper: true, least: 84, leading: 1.1 }),
    title: style('tall', 76, 400, { lines: 3, ink: 'on-accent', upper: true, leading: 1.16 }),
    address: style('sans', 40, 650, { lines: 3, ink: 'on-accent' }),
    facts: style('tall', 60, 400, { ink: 'on-accent', upper: true, tracking: 1 }),
  },
  third: {
    ...group('bottom', 'start', { under: 'panel', fill: 'accent', square: true, enter: 'slide' }),
    style: style('tall', 80, 400, { ink: 'on-accent', upper: true, tracking: 1 }),
  },
  end: {
    ...group('middle', 'start', { gap: 24, enter: 'slide' }),
    ground: 'accent',
    agent: style('tall', 132, 400, { lines: 3, ink: 'on-accent', upper: true, leading: 1.12 }),
    contact: style('sans', 48, 650, { lines: 4, ink: 'on-accent' }),
  },
  two: { title: 'accent', third: 'second', end: 'second' },
};

const pair: Template = {
  id: 'pair',
  tempo: 96,
  beats: [4],
  titleBeats: 5,
  endBeats: 5,
  layout: 'pair',
  enters: [{ how: 'push-up', seconds: 0.55 }],
  push: 0.1,
  pace: 0.1,
  palette: { ground: '#ffffff', ink: '#17233a', paper: '#ffffff', accent: '#1f4fd8' },
  family: 'sans',
  track: 'stroll',
  shade: { title: 0, third: 0 },
  title: {
    ...group('middle', 'center', { under: 'panel', fill: 'paper', gap: 14 }),
    price: style('sans', 104, 800, { lines: 1, ink: 'accent', tracking: -3, least: 60 }),
    title: style('sans', 52, 700, { lines: 2, ink: 'ink' }),
    address: style('sans', 38, 450, { lines: 3, ink: 'soft' }),
    facts: style('sans', 40, 600, { ink: 'ink' }),
  },
  third: {
    ...group('middle', 'center', { under: 'panel', fill: 'paper' }),
    style: style('sans', 50, 700, { ink: 'ink' }),
  },
  end: {
    ...group('middle', 'center', { gap: 20 }),
    ground: 'paper',
    agent: style('sans', 84, 800, { lines: 3, ink: 'ink', tracking: -2 }),
    contact: style('sans', 46, 500, { lines: 4, ink: 'accent' }),
  },
  two: { title: 'second', third: 'accent', end: 'second' },
};

const card: Template = {
  id: 'card',
  tempo: 84,
  beats: [4, 3],
  titleBeats: 5,
  endBeats: 4,
  layout: 'card',
  enters: [{ how: 'fade', seconds: 0.5 }],
  push: 0.06,
  pace: 0.06,
  palette: { ground: '#1d1b19', ink: '#1d1b19', paper: '#ffffff', accent: '#d9534a' },
  family: 'sans',
  track: 'stroll',
  shade: { title: 0.2, third: 0 },
  title: {
    ...group('bottom', 'center', { gap: 16 }),
    price: style('sans', 96, 750, { lines: 1, tracking: -2, least: 56 }),
    title: style('sans', 50, 600, { lines: 2 }),
    address: style('sans', 38, 450, { lines: 3, ink: 'soft' }),
    facts: style('sans', 38, 600),
  },
  third: {
    ...group('bottom', 'center', { under: 'pill', fill: 'paper' }),
    style: style('sans', 44, 650, { ink: 'ink' }),
  },
  end: {
    ...group('middle', 'center', { under: 'panel', fill: 'paper', gap: 20 }),
    ground: 'photo',
    agent: style('sans', 72, 750, { lines: 3, ink: 'ink', tracking: -1 }),
    contact: style('sans', 42, 500, { lines: 4, ink: 'soft' }),
  },
  two: { third: 'accent', end: 'second' },
};

const night: Template = {
  id: 'night',
  tempo: 60,
  beats: [4],
  titleBeats: 4,
  endBeats: 4,
  layout: 'letterbox',
  enters: [{ how: 'black', seconds: 0.9 }],
  push: 0.14,
  pace: 0.09,
  palette: { ground: '#0b0b0d', ink: '#0b0b0d', paper: '#f4efe4', accent: '#c9a25d' },
  family: 'serif',
  track: 'dawn',
  shade: { title: 0.78, third: 0.6 },
  title: {
    ...group('bottom', 'center', { under: 'rule', gap: 20, enter: 'fade' }),
    price: style('sans', 46, 400, { lines: 1, ink: 'accent', tracking: 6, least: 36 }),
    title: style('serif', 80, 500, { lines: 3, leading: 1.12 }),
    address: style('sans', 32, 450, { lines: 3, ink: 'soft', tracking: 2 }),
    facts: style('sans', 32, 550, { tracking: 4, upper: true }),
  },
  third: {
    ...group('bottom', 'center', { enter: 'fade' }),
    style: style('sans', 36, 500, { tracking: 8, upper: true }),
  },
  end: {
    ...group('middle', 'center', { under: 'rule', gap: 28, enter: 'fade' }),
    ground: 'ink',
    agent: style('serif', 84, 500, { lines: 3 }),
    contact: style('sans', 38, 450, { ink: 'accent', lines: 4, tracking: 2 }),
  },
  two: { end: 'second' },
};

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = { drift, gallery, bold, pair, card, night };
