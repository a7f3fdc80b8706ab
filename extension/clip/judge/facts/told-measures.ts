import { DECIDING, SAYS } from '../../weights.ts';
import type { Told } from './labelled.ts';

/** A short text of the page that may measure something. */
export interface MeasuringText {
  text: string;
  from: 'title' | 'description' | 'text';
  weight: number;
  /** It speaks of no garden and no plot. */
  isFloor: boolean;
}

/** What a label's word on a measure weighs; less, the farther it stands from the heading. */
export const nearer = ({ distance }: Told): number =>
  SAYS.measures.text - distance / DECIDING.measures.labelFar;

export const isValue = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
