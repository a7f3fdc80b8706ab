import type { Told } from './en.ts';
import { documents } from './fr/documents.ts';
import { meta } from './fr/meta.ts';
import { others } from './fr/others.ts';
import { ours } from './fr/ours.ts';
import { rules } from './fr/rules.ts';

export const fr: Told = { ...ours, ...rules, ...meta, ...others, ...documents };
