import { toInstant, toWall } from './schedule.ts';

/** The weekly times of an account, and the next of them that nothing is planned for. */

export interface Slot {
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** Minutes after midnight, by the clocks of the workspace's zone. */
  minute: number;
}
export interface FreeSlot {
  /** Wall time in the zone. */
  wall: string;
  at: number;
}

/** A post so near takes the slot, ms. */
const TAKEN = 10 * 60_000;
/** A slot must be so far ahead that what is sent for it arrives in time, ms. */
const AHEAD = 2 * 60_000;
/** So many weeks are looked through. */
export const SLOT_WEEKS = 8;
const DAY = 86_400_000;

/** Whether one of these posts takes a slot. */
export const isTaken = (at: number, planned: readonly number[]): boolean =>
  planned.some((one) => Math.abs(one - at) < TAKEN);

const two = (value: number): string => String(value).padStart(2, '0');
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** 1 is Monday: of a wall date, so no zone is asked. */
export const weekdayOf = (wall: string): number =>
  ((new Date(`${wall.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The first slots from `now` on that none of `taken` (instants) lies near; at most `count`, in order. */
export function freeSlots(
  slots: readonly Slot[],
  taken: readonly number[],
  now: number,
  timeZone: string,
  count = 1,
): FreeSlot[] {
  const inOrder = slots.toSorted((a, b) => a.minute - b.minute);
  const found: FreeSlot[] = [];
  const today = toWall(now, timeZone).slice(0, 10);
  for (let ahead = 0; ahead < SLOT_WEEKS * 7 && found.length < count; ahead += 1) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + ahead * DAY).toISOString().slice(0, 10);
    for (const slot of inOrder) {
      if (slot.weekday !== weekdayOf(day) || found.length === count) continue;
      const wall = `${day}T${clockOf(slot.minute)}:00`;
      const { at } = toInstant(wall, timeZone);
      if (at >= now + AHEAD && !isTaken(at, taken)) found.push({ wall, at });
    }
  }
  return found;
}
