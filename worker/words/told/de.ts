import { documents } from './de/documents.ts';
import { meta } from './de/meta.ts';
import { others } from './de/others.ts';
import { ours } from './de/ours.ts';
import { rules } from './de/rules.ts';
import type { Told } from './en.ts';

export const de: Told = { ...ours, ...rules, ...meta, ...others, ...documents };
