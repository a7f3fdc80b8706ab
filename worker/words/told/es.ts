import type { Told } from './en.ts';
import { documents } from './es/documents.ts';
import { meta } from './es/meta.ts';
import { others } from './es/others.ts';
import { ours } from './es/ours.ts';
import { rules } from './es/rules.ts';

export const es: Told = { ...ours, ...rules, ...meta, ...others, ...documents };
