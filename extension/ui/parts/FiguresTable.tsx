interface FiguresTableProps<F extends string> {
  /** Of the region, for who cannot see that it scrolls. */
  label: string;
  /** What the first column holds. */
  first: string;
  figures: readonly F[];
  names: Record<string, string>;
  rows: readonly { key: number; first: string; told: Partial<Record<F, string>> }[];
}

/** Numbers over time as a table; wider than its place, it scrolls by itself and by keys. */
export function FiguresTable<F extends string>({ label, first, figures, names, rows }: FiguresTableProps<F>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys.
    <section class="wide" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {names[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.first}</th>
              {figures.map((figure) => (
                <td key={figure} class="figures">
                  {row.told[figure] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
