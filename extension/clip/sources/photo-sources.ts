import { type DataObject, fromData } from '../data/from-data.ts';
import type { Entity } from '../data/from-json-ld.ts';
import { byPattern } from '../judge/by-pattern.ts';
import type { PageIdentity } from '../page-identity.ts';
import type { Sightings } from '../sightings.ts';
import { attribute } from './attribute.ts';
import { background } from './background.ts';
import type { ElementHere } from './element-here.ts';
import { frame } from './frame.ts';
import type { HeadHere } from './head-here.ts';
import type { ImageHere } from './image-here.ts';
import { img } from './img.ts';
import type { Inside, OpenRoot } from './inside.ts';
import { jsonLd } from './json-ld.ts';
import { lazy } from './lazy.ts';
import { link } from './link.ts';
import { microdata } from './microdata.ts';
import { noscript } from './noscript.ts';
import { openGraph } from './open-graph.ts';
import { openedGallery } from './opened-gallery.ts';
import { picture } from './picture.ts';
import { preload } from './preload.ts';
import { rdfa } from './rdfa.ts';
import { shadow } from './shadow.ts';
import { srcset } from './srcset.ts';
import { template } from './template.ts';

/**
 * Where photos are found. All of them stand here, each in its own file, in the order in which they are asked; each has a page
 * and a test of its own in tests/clip/sources.
 */

/** Of the page's head. */
export const HEAD_SOURCES: Readonly<Record<string, (here: HeadHere) => void>> = {
  'open-graph': openGraph,
  preload,
};

/** Of each image. */
export const IMAGE_SOURCES: Readonly<Record<string, (here: ImageHere) => void>> = {
  img,
  srcset,
  picture,
  lazy,
};

/** Of each other element. */
export const ELEMENT_SOURCES: Readonly<Record<string, (here: ElementHere) => void>> = {
  background,
  link,
  attribute,
};

/** Of what an element holds apart: all of it is looked through as the page is. */
export const INNER_SOURCES: Readonly<
  Record<string, (element: Element, openRoot?: OpenRoot) => Inside | null>
> = {
  noscript,
  template,
  frame,
  shadow,
};

/** Of what was looked through before, when the owner asked for more. */
export const ASKED_SOURCES: Readonly<
  Record<string, (addresses: readonly string[], sightings: Sightings) => void>
> = {
  'opened-gallery': openedGallery,
};

export type EntitySource = (entity: Entity, list: number, sightings: Sightings) => void;

/** Of what the page describes, by how; read in the background. */
export const ENTITY_SOURCES = { 'json-ld': jsonLd, microdata, rdfa } as const;

export type DataSource = (
  root: unknown,
  from: string,
  page: PageIdentity,
  sightings: Sightings,
  met: (object: DataObject) => void,
  isOurs?: (object: Record<string, unknown>) => boolean,
) => void;

/** Of the data that scripts and attributes carry; read in the background. */
export const DATA_SOURCES = { state: fromData } as const satisfies Record<string, DataSource>;

/** Of names without addresses, by where the page shows one of them; judged in the background. */
export const NAME_SOURCES = { pattern: byPattern } as const;
