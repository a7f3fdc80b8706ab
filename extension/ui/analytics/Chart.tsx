import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/analytics.ts';

interface ChartProps {
  /** The question it answers. */
  title: string;
  help?: string | undefined;
  /** What it shows, in one sentence. */
  told: string;
  height: number;
  /** Draws it as wide as there is room, px. */
  draw: (width: number) => ComponentChildren;
  legend?: ComponentChildren;
  table: ComponentChildren;
}

/** Before there is a window to measure. */
const WIDTH = 640;

/** One question, its picture, and the same as a table behind it. */
export function Chart({ title, help, told, height, draw, legend, table }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const node = frame.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <section class="card chart">
      <h2>{title}</h2>
      {help && <p class="small quiet">{help}</p>}
      <div ref={frame} class="chart-frame" style={{ height }}>
        <svg width={width} height={height} role="img" aria-label={told}>
          {draw(width)}
        </svg>
      </div>
      {legend}
      <details class="numbers small">
        <summary>
          {t.table}
          <span class="unseen">: {title}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys. */}
        <section class="wide" tabIndex={0} aria-label={`${t.table}: ${title}`}>
          {table}
        </section>
      </details>
    </section>
  );
}

/** Room for the words of the axes, px. */
export const LEFT = 44;
export const BOTTOM = 22;

/** A quiet line across, with its number. */
export function Rule({ y, width, label }: { y: number; width: number; label: string }) {
  return (
    <g class="rule">
      <line x1={LEFT} x2={width} y1={y} y2={y} />
      <text x={LEFT - 6} y={y + 4} text-anchor="end">
        {label}
      </text>
    </g>
  );
}

export interface Series {
  accountId: string;
  name: string;
  /** Which of the looks it has: told apart by lightness and by pattern, not by colour alone. */
  look: number;
}
export const LOOKS = 6;

export function Legend({ series, of }: { series: readonly Series[]; of: 'bar' | 'curve' }) {
  return (
    <ul class="legend small">
      {series.map(({ accountId, name, look }) => (
        <li key={accountId}>
          <svg width={of === 'bar' ? 12 : 22} height="12" aria-hidden="true">
            {of === 'bar' ? (
              <rect class={`bar look-${look}`} width="12" height="12" rx="2" />
            ) : (
              <line class={`curve look-${look}`} x1="0" x2="22" y1="6" y2="6" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
