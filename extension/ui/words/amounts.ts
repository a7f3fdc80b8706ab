import { locale } from './language.ts';

/** Sizes, days and lateness as people in the browser's language write them: what no form needs at once. */

/** `11 MB`, `840 kB`, `1.8 GB`. */
export function bytes(count: number): string {
  const [unit, size] =
    count < 1_000_000
      ? (['kilobyte', 1000] as const)
      : count < 1_000_000_000
        ? (['megabyte', 1_000_000] as const)
        : (['gigabyte', 1_000_000_000] as const);
  const value = count / size;
  const maximumFractionDigits = value < 10 && size > 1000 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}

/** `22 Nov 2026`. */
export const date = (at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);

/** `22 Nov 2026, 14:03`, by the clock of this device. */
export const dayAndTime = (at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** `+0.2 s`, `+3 min`: how much later than asked for. */
export function lateness(ms: number): string {
  const seconds = ms / 1000;
  const [unit, value] = seconds < 100 ? (['s', seconds] as const) : (['min', seconds / 60] as const);
  const maximumFractionDigits = value < 10 ? 1 : 0;
  const style = { signDisplay: 'exceptZero', maximumFractionDigits } as const;
  return `${new Intl.NumberFormat(locale, style).format(value)} ${unit}`;
}

/** `+12`, `-3`: by how much it changed. */
export const signed = (by: number): string =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(by);

/** Without its seconds: when something happened at no chosen second, they say nothing. */
export const toMinute = (at: number): number => Math.floor(at / 60_000) * 60_000;

/** `0:08`, `12:40`, `1:02:09`: how long a video is, from its seconds. */
export function playLength(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
