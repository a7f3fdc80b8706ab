/** How much one reading may cost. A page is a stranger: it may be endless, and the user is waiting. */
export const LIMITS = {
  /** Milliseconds for the whole reading. */
  time: 2000,
  /** Values of embedded JSON looked at. */
  values: 400_000,
  /** Characters of script text looked at. */
  text: 20_000_000,
  /** Elements that may show a picture. */
  elements: 8000,
  /** Sightings of pictures kept for judging. */
  sightings: 12_000,
  depth: 60,
  photos: 300,
  variants: 30,
} as const;

const MUCH = 4096;

export interface Budget {
  /** False once the time is over; asks the clock only now and then. */
  goesOn(): boolean;
  /** Takes characters or values out of the allowance; false when it is used up. */
  take(what: 'values' | 'text', amount: number): boolean;
  /** Takes characters where there is room for all of them; false, and noted as cut short, where there is none. */
  takeWhole(amount: number): boolean;
  /** True when anything was cut short. */
  spent(): boolean;
}

/** `clock` gives milliseconds, any origin. */
export function startBudget(clock: () => number, time: number = LIMITS.time): Budget {
  const end = clock() + time;
  const left = { values: LIMITS.values as number, text: LIMITS.text as number };
  let asked = 0;
  let over = false;
  let isCut = false;
  const goesOn = () => {
    if (!over && asked++ % 64 === 0 && clock() > end) over = true;
    return !over;
  };
  return {
    goesOn,
    take(what, amount) {
      left[what] -= amount;
      // After much at once the clock is asked at once.
      if (amount > MUCH) asked = 0;
      if (left[what] < 0) over = true;
      return goesOn();
    },
    takeWhole(amount) {
      const fits = amount <= left.text;
      if (fits) left.text -= amount;
      else isCut = true;
      return fits;
    },
    spent: () => over || isCut,
  };
}
