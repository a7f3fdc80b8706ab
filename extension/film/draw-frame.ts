import { fontOf as canvasFont } from './fonts.ts';
import { along } from './moves.ts';
import type { Box, Panel, Scene, Timeline, Words } from './timeline.ts';

/** A photo ready to be drawn. Its pixels may be fewer than the whole photo's: parts are counted, not pixels. */
export interface Ready {
  image: CanvasImageSource;
  width: number;
  height: number;
  /** The same, blurred, of the shape of the whole film. */
  blurred?: CanvasImageSource;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a frame needs besides its Timeline: null while it is not there, and its place stays empty. */
export interface Pictures {
  shot(index: number): Ready | null;
  logo(): Ready | null;
}

const ease = (part: number): number => {
  const at = Math.min(1, Math.max(0, part));
  return 1 - (1 - at) ** 3;
};

/** Draws the picture at a second of the Timeline. The context's own size is `scale` times the Timeline's. */
export function drawFrame(
  context: Context,
  timeline: Timeline,
  seconds: number,
  pictures: Pictures,
  scale = 1,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = timeline.ground;
  context.fillRect(0, 0, timeline.width, timeline.height);
  for (const scene of timeline.scenes)
    if (seconds >= scene.from && seconds < scene.until)
      drawScene(context, timeline, scene, seconds, pictures);
  for (const panel of timeline.panels) if (isOn(panel, seconds)) drawPanel(context, panel, seconds, timeline);
  for (const words of timeline.words) if (isOn(words, seconds)) drawWords(context, words, seconds);
  const { logo } = timeline;
  const mark = logo && isOn(logo, seconds) ? pictures.logo() : null;
  if (logo && mark) drawLogo(context, mark, logo.box);
  context.globalAlpha = 1;
}

const isOn = ({ from, to }: { from: number; to: number }, seconds: number): boolean =>
  seconds >= from && seconds < to;

function drawScene(
  context: Context,
  timeline: Timeline,
  scene: Scene,
  seconds: number,
  pictures: Pictures,
): void {
  const ready = pictures.shot(scene.shot);
  if (!ready) return;
  const { enter, leave, place } = scene;
  const coming = enter.seconds > 0 ? ease((seconds - scene.from) / enter.seconds) : 1;
  const going = leave && leave.seconds > 0 ? ease((seconds - scene.to) / leave.seconds) : 0;
  context.save();
  let zoom = 1;
  if (enter.how === 'fade') context.globalAlpha = coming;
  else if (enter.how === 'black') context.globalAlpha = Math.max(0, coming * 2 - 1);
  else if (enter.how === 'push-left') context.translate((1 - coming) * timeline.width, 0);
  else if (enter.how === 'push-up') context.translate(0, (1 - coming) * timeline.height);
  else if (enter.how === 'punch') zoom = 1 + 0.18 * (1 - coming);
  else if (enter.how === 'wipe') {
    context.beginPath();
    context.rect(0, 0, timeline.width * coming, timeline.height);
    context.clip();
  }
  if (seconds >= scene.to && leave) {
    if (leave.how === 'push-left') context.translate(-going * timeline.width, 0);
    else if (leave.how === 'push-up') context.translate(0, -going * timeline.height);
    else if (leave.how === 'black') context.globalAlpha *= Math.max(0, 1 - going * 2);
  }
  if (scene.blurred) drawBlurred(context, ready, timeline);
  const part = (seconds - scene.from) / Math.max(0.001, scene.until - scene.from);
  drawPhoto(context, ready, scene, along(scene.move, part), zoom);
  if (scene.shade > 0) drawShade(context, scene, scene.blurred ? { x: 0, y: 0, ...sizeOf(timeline) } : place);
  context.restore();
}

const sizeOf = ({ width, height }: Timeline) => ({ width, height });

function drawPhoto(
  context: Context,
  ready: Ready,
  { place, radius }: Scene,
  window: Box,
  zoom: number,
): void {
  const { image, width, height } = ready;
  if (radius > 0) {
    context.save();
    context.beginPath();
    context.roundRect(place.x, place.y, place.width, place.height, radius);
    context.clip();
  }
  const w = (window.width / zoom) * width;
  const h = (window.height / zoom) * height;
  const x = window.x * width + (window.width * width - w) / 2;
  const y = window.y * height + (window.height * height - h) / 2;
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'low';
  context.drawImage(image, x, y, w, h, place.x, place.y, place.width, place.height);
  if (radius > 0) context.restore();
}

function drawBlurred(context: Context, { blurred }: Ready, { width, height, ground }: Timeline): void {
  context.fillStyle = ground;
  if (blurred) context.drawImage(blurred, 0, 0, width, height);
  else context.fillRect(0, 0, width, height);
}

/** Darkens the side that words lie on; all of it where they stand in the middle. */
function drawShade(context: Context, { shade, shadeAt }: Scene, { x, y, width, height }: Box): void {
  if (shadeAt === 'middle') {
    context.fillStyle = `rgba(0, 0, 0, ${shade})`;
    context.fillRect(x, y, width, height);
    return;
  }
  const isTop = shadeAt === 'top';
  const [clear, dark] = isTop ? [y + height * 0.5, y] : [y + height * 0.3, y + height * 0.72];
  const gradient = context.createLinearGradient(0, clear, 0, dark);
  gradient.addColorStop(0, 'rgba(0, 0, 0, 0)');
  gradient.addColorStop(1, `rgba(0, 0, 0, ${shade})`);
  context.fillStyle = gradient;
  if (isTop) context.fillRect(x, y, width, height * 0.5);
  else context.fillRect(x, clear, width, y + height - clear);
}

const ENTERING = 0.45;
const LEAVING = 0.2;

/** How far something has come in, and how much of it is to be seen. */
function presence(
  thing: Pick<Words, 'from' | 'to' | 'enter'>,
  seconds: number,
): { came: number; alpha: number } {
  const came = thing.enter === 'none' ? 1 : ease((seconds - thing.from) / ENTERING);
  const left = Math.min(1, Math.max(0, (thing.to - seconds) / LEAVING));
  return { came, alpha: (thing.enter === 'none' || thing.enter === 'slide' ? 1 : came) * left };
}

function drawPanel(context: Context, panel: Panel, seconds: number, timeline: Timeline): void {
  const isGround = panel.box.width === timeline.width && panel.box.height === timeline.height;
  const { came, alpha } = presence(isGround ? { ...panel, to: Number.POSITIVE_INFINITY } : panel, seconds);
  const { x, y, width, height } = panel.box;
  context.save();
  context.globalAlpha = alpha;
  context.fillStyle = panel.fill;
  context.beginPath();
  context.roundRect(x, y, panel.enter === 'slide' ? width * came : width, height, panel.radius);
  context.fill();
  context.restore();
}

function drawWords(context: Context, words: Words, seconds: number): void {
  const { came, alpha } = presence(words, seconds);
  context.save();
  context.globalAlpha = alpha;
  if (words.enter === 'rise') context.translate(0, (1 - came) * 36);
  if (words.enter === 'slide') context.translate((came - 1) * 60, 0);
  if (words.enter === 'slide') context.globalAlpha = alpha * came;
  context.fillStyle = words.colour;
  context.textBaseline = 'alphabetic';
  for (const line of words.lines) {
    context.font = canvasFont({ family: words.family, weight: words.weight, size: line.size });
    context.letterSpacing = `${words.tracking}px`;
    context.direction = line.rtl ? 'rtl' : 'ltr';
    context.textAlign = line.align;
    context.fillText(line.text, line.x, line.y);
  }
  context.restore();
}

function drawLogo(context: Context, { image, width, height }: Ready, box: Box): void {
  const scale = Math.min(box.width / width, box.height / height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, box.x, box.y, width * scale, height * scale);
}
