import { newSheet, type Sheet, seeded } from './sheet.ts';

/** Film grain as a tile: what makes a drawn picture weigh as much as a photographed one. */
function grainTile(seed: number, strength: number): OffscreenCanvas {
  const size = 512;
  const tile = new OffscreenCanvas(size, size);
  const g = tile.getContext('2d');
  if (!g) throw new Error('This browser cannot draw on an OffscreenCanvas.');
  const random = seeded(seed);
  const pixels = g.createImageData(size, size);
  for (let i = 0; i < pixels.data.length; i += 4) {
    const value = 128 + (random() + random() + random() - 1.5) * strength;
    pixels.data[i] = value;
    pixels.data[i + 1] = value;
    pixels.data[i + 2] = value;
    pixels.data[i + 3] = 255;
  }
  g.putImageData(pixels, 0, 0);
  return tile;
}

/** The last hand on a picture: a darker rim, a little warmth from one side, and grain. */
export function develop(s: Sheet, seed: number, grain = 70): void {
  const { g, canvas } = s;
  g.save();
  g.setTransform(1, 0, 0, 1, 0, 0);
  const { width, height } = canvas;
  const rim = g.createRadialGradient(
    width / 2,
    height / 2,
    Math.min(width, height) * 0.45,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.56,
  );
  rim.addColorStop(0, 'rgba(40,22,8,0)');
  rim.addColorStop(1, 'rgba(40,22,8,0.2)');
  g.fillStyle = rim;
  g.fillRect(0, 0, width, height);
  const warm = g.createLinearGradient(0, 0, width, height);
  warm.addColorStop(0, 'rgba(255,232,190,.34)');
  warm.addColorStop(1, 'rgba(255,226,190,.08)');
  g.globalCompositeOperation = 'soft-light';
  g.fillStyle = warm;
  g.fillRect(0, 0, width, height);
  const pattern = g.createPattern(grainTile(seed, grain), 'repeat');
  if (pattern) {
    g.globalCompositeOperation = 'soft-light';
    g.fillStyle = pattern;
    g.fillRect(0, 0, width, height);
  }
  g.restore();
}

/** A smaller copy, halved step by step so that fine lines stay clean. */
export function smaller(source: OffscreenCanvas, width: number): OffscreenCanvas {
  const height = Math.round((source.height * width) / source.width);
  let current = source;
  while (current.width > width * 2) {
    const half = newSheet(Math.round(current.width / 2), Math.round(current.height / 2), 1);
    half.g.setTransform(1, 0, 0, 1, 0, 0);
    half.g.drawImage(current, 0, 0, half.canvas.width, half.canvas.height);
    current = half.canvas;
  }
  const end = newSheet(width, height, 1);
  end.g.setTransform(1, 0, 0, 1, 0, 0);
  end.g.imageSmoothingQuality = 'high';
  end.g.drawImage(current, 0, 0, width, height);
  return end.canvas;
}

/** The pixels as a camera held upright stores them: turned a quarter left, to be shown by EXIF orientation 6. */
export function quarterLeft(source: OffscreenCanvas): OffscreenCanvas {
  const turned = new OffscreenCanvas(source.height, source.width);
  const g = turned.getContext('2d');
  if (!g) throw new Error('This browser cannot draw on an OffscreenCanvas.');
  g.translate(0, source.width);
  g.rotate(-Math.PI / 2);
  g.drawImage(source, 0, 0);
  return turned;
}
