import type { Figure } from './figure.ts';

/** Figures for a reader, one a line. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [
    one.reached === null ? ' ' : one.reached ? '✓' : '✗',
    one.name,
    `${one.value} ${one.unit}`,
    one.target ?? '',
    detailOf(one),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function detailOf({ detail, calibration }: Figure): string {
  const parts = Object.entries(detail).map(([name, value]) => `${name} ${value}`);
  if (calibration)
    parts.push(`this machine: loop ${calibration.cpuMs} ms, loopback ${calibration.loopbackMs} ms`);
  return parts.join(', ');
}
