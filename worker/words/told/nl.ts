import type { Told } from './en.ts';
import { documents } from './nl/documents.ts';
import { meta } from './nl/meta.ts';
import { others } from './nl/others.ts';
import { ours } from './nl/ours.ts';
import { rules } from './nl/rules.ts';

export const nl: Told = { ...ours, ...rules, ...meta, ...others, ...documents };
