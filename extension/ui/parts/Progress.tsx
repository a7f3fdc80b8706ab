/** How far a long job is. Without a total it only says that it moves. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const share = done !== undefined && total ? Math.min(1, done / total) : undefined;
  return (
    <div
      class={share === undefined ? 'progress unknown' : 'progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
    >
      <span style={share === undefined ? undefined : { transform: `scaleX(${share})` }} />
    </div>
  );
}
