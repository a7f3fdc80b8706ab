import { documents } from './en/documents.ts';
import { meta } from './en/meta.ts';
import { others } from './en/others.ts';
import { ours } from './en/ours.ts';
import { rules } from './en/rules.ts';

/** Every sentence that the Worker says by itself and keeps, by its code. What stands in braces is named in it. */
export const en = { ...ours, ...rules, ...meta, ...others, ...documents };
export type Told = Record<keyof typeof en, string>;
