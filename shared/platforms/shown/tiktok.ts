import { cited } from '../rules.ts';
import type { Covered, Folds } from './shown.ts';

const shown = cited('https://mojicnt.click/en/blog/tiktok-caption-character-limit.html', '2026-11-27');
const zones = cited('https://blitzcutai.com/blog/best-caption-placement-short-form-video', '2026-11-27');

const underway = { characters: shown(80), lines: shown(2) } as const;
export const caption: Folds = { phone: underway, computer: underway };
/** Of 1080 by 1920 pixels: 130 above, 350 below, 164 at the side. */
export const covered: Covered = {
  top: zones(130 / 1920),
  bottom: zones(350 / 1920),
  side: zones(164 / 1080),
};
