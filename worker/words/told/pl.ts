import type { Told } from './en.ts';
import { documents } from './pl/documents.ts';
import { meta } from './pl/meta.ts';
import { others } from './pl/others.ts';
import { ours } from './pl/ours.ts';
import { rules } from './pl/rules.ts';

export const pl: Told = { ...ours, ...rules, ...meta, ...others, ...documents };
