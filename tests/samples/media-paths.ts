import type { Manifest } from './media.ts';

interface Found {
  file: string;
  type: string;
}

/** The smallest stored size at least `width` wide, or the full one. */
function sized({ full, smaller }: Manifest['photos'][number], width: number | undefined): Found {
  return (width && smaller.find((shot) => shot.width >= width)) || full;
}

/**
 * What an address of the photos' server means. Each sample site names its sizes in its own way:
 * `/photos/NAME.jpg?w=480`, `/480x320/NAME.jpg`, `/img/NAME_s.jpg` (also _m and _xl),
 * `/store/ID/NAME-480w.webp`; anything that names no size is the full photo.
 */
export function findMedia(manifest: Manifest, url: URL): Found | undefined {
  const last = url.pathname.split('/').at(-1) ?? '';
  if (last === manifest.video.file) return manifest.video;
  const named = /^(.+?)(?:_(s|m|xl)|-(\d+)w)?\.(?:jpe?g|png|webp|avif)$/.exec(last);
  const photo = manifest.photos.find(({ name }) => name === named?.[1]);
  if (!photo) return undefined;
  const letter = { s: 480, m: 1200 }[named?.[2] ?? ''];
  const folder = /\/(\d+)x\d+\//.exec(url.pathname)?.[1];
  const number = url.searchParams.get('w') ?? named?.[3] ?? folder;
  return sized(photo, letter ?? (number ? Number(number) : undefined));
}
