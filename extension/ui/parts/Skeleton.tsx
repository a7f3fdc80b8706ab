/** A place kept for what is still being read; same size as what will stand there. */
export function Skeleton({ width = '100%', height = 14 }: { width?: string; height?: number }) {
  return <span class="skeleton" style={{ width, height: `${height}px` }} aria-hidden="true" />;
}
