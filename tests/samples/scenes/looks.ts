import type { Look } from './room.ts';

const day = ['#8fbbd6', '#c6dde6', '#f2ead8'];
const evening = ['#1c2a48', '#54527a', '#d98e6c'];

/** The homes' colours: every room of a home takes the same ones. */
export const looks = {
  /** The townhouse: sage, oak, brass. */
  townhouse: {
    wall: '#e3dccb',
    accent: '#6f8a78',
    floor: '#b98a58',
    fabric: '#4b6a70',
    wood: '#a8743f',
    leaf: '#4f7a45',
    sky: day,
    sun: '255,226,170',
  },
  townhouseEvening: {
    wall: '#b9ae9c',
    accent: '#5c7668',
    floor: '#8f653d',
    fabric: '#3d555c',
    wood: '#8a5b30',
    leaf: '#3f6238',
    sky: evening,
    sun: '255,190,120',
    night: true,
  },
  /** The flat: rose, plum, pale herringbone. */
  flat: {
    wall: '#e6dcd2',
    accent: '#b9796a',
    floor: '#c8a173',
    fabric: '#77536a',
    wood: '#b98a55',
    leaf: '#5d8350',
    sky: ['#a8c8e0', '#d6e3ea', '#f7efe2'],
    sun: '255,232,190',
  },
  /** The villa: white, terracotta, sea. */
  villa: {
    wall: '#efe8da',
    accent: '#2f7f8b',
    floor: '#d8bd98',
    fabric: '#c77b4e',
    wood: '#a87a4a',
    leaf: '#5e7f3c',
    sky: ['#4fa3d0', '#9fd0e2', '#eaf3ea'],
    view: 'sea',
    sun: '255,240,205',
  },
  /** The cabin: pine, moss, ember. */
  cabin: {
    wall: '#b98a5a',
    accent: '#9a4a32',
    floor: '#8a5d36',
    fabric: '#4e5f4a',
    wood: '#a06d3c',
    leaf: '#355a3e',
    sky: ['#5f7f9a', '#a9b9bd', '#efd9b8'],
    view: 'pines',
    sun: '255,214,150',
  },
} satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
