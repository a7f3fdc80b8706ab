import type { CountryCode } from '../../shared/countries.ts';
import { isCountry } from '../../shared/holidays.ts';

/** Whose holidays the calendar shows on this device: a country, none, or nothing chosen yet. */

const KEY = 'holidays';

export function chosenHolidays(): CountryCode | '' | null {
  const kept: string | undefined = localStorage[KEY];
  return kept === '' || (kept !== undefined && isCountry(kept)) ? kept : null;
}

export function chooseHolidays(country: CountryCode | ''): void {
  localStorage[KEY] = country;
}
