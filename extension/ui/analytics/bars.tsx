import { scaleLinear } from 'd3-scale';
import { number } from '../words/format.ts';

export interface Bar {
  name: string;
  value: number;
}

const ROW = 40;
const THICK = 14;
/** Room for the number behind the longest bar, px. */
const NUMBER = 80;

export const heightOf = (bars: readonly Bar[]): number => Math.max(1, bars.length) * ROW;

/** The same in words. */
export const toldOf = (bars: readonly Bar[]): string =>
  bars.map(({ name, value }) => `${name}: ${number(value)}`).join('; ');

/** A bar each, its name above it and its number behind it. */
export function drawBars(bars: readonly Bar[], width: number) {
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, width - NUMBER]);
  return bars.map(({ name, value }, at) => (
    <g key={name} transform={`translate(0 ${at * ROW})`}>
      <text class="name" x="0" y="12">
        {name}
      </text>
      <rect class="bar look-0" y="18" width={Math.max(2, x(value))} height={THICK} rx="3" />
      <text class="value" x={Math.max(2, x(value)) + 8} y={18 + THICK - 3}>
        {number(value)}
      </text>
    </g>
  ));
}
