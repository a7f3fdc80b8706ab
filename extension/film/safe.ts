import { SAFE_ZONES } from '../../shared/platforms/safe-zones.ts';
import { type Box, type Film, SIZES } from './timeline.ts';

/** What is free of any edge in any case, a part of the shorter side. */
const MARGIN = 0.06;

/** Where words may lie, in the Film's own pixels: under no button of a place that it is made for. */
export function safeBox({ ratio, covering }: Pick<Film, 'ratio' | 'covering'>): Box {
  const { width, height } = SIZES[ratio];
  const margin = Math.round(Math.min(width, height) * MARGIN);
  // Other shapes are shown with room around them.
  const zones = ratio === '9:16' ? covering.map((name) => SAFE_ZONES[name]) : [];
  const most = (side: 'top' | 'bottom' | 'left' | 'right', whole: number): number =>
    Math.max(margin, ...zones.map((zone) => Math.ceil(zone[side].value * whole)));
  const [top, bottom] = [most('top', height), most('bottom', height)];
  const [left, right] = [most('left', width), most('right', width)];
  return { x: left, y: top, width: width - left - right, height: height - top - bottom };
}

/**
 * The Film as it may go out at these platforms: for TikTok, whose rules on logos hold then, whatever was unticked.
 * https://developers.tiktok.com/doc/content-sharing-guidelines
 */
export const heldTo = (film: Film, platforms: readonly string[]): Film =>
  platforms.includes('tiktok') && !film.covering.includes('tiktok')
    ? { ...film, covering: [...film.covering, 'tiktok'] }
    : film;
