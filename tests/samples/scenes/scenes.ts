import { attic } from './attic.ts';
import { bath } from './bath.ts';
import { bedroom } from './bedroom.ts';
import { carCockpit, carWheel } from './car-details.ts';
import { carCity, carCoast, carFront, carRear, carStudio } from './cars.ts';
import { chairRoom, chairSide, chairStudio, chairWeave } from './chairs.ts';
import { garden } from './garden.ts';
import { kitchen } from './kitchens.ts';
import { cabinDusk, jetty } from './lake.ts';
import { dining, hall, living, study } from './living-rooms.ts';
import { logo, map, plan, portrait } from './paper.ts';
import type { Look } from './room.ts';
import { cove, villaTerrace } from './seaside.ts';
import type { Sheet } from './sheet.ts';
import { street } from './street.ts';
import { townhouseDay, townhouseDusk } from './townhouses.ts';
import { villaNight, villaPool } from './villas.ts';

/** Rooms take a look; the others bring their own colours. */
export const rooms: Record<string, (s: Sheet, look: Look) => void> = {
  attic,
  bath,
  bedroom,
  dining,
  hall,
  kitchen,
  living,
  study,
};

export const views: Record<string, (s: Sheet) => void> = {
  cabinDusk,
  carCity,
  carCoast,
  carCockpit,
  carFront,
  carRear,
  carStudio,
  carWheel,
  chairRoom,
  chairSide,
  chairStudio,
  chairWeave,
  cove,
  garden,
  jetty,
  logo,
  map,
  plan,
  portrait,
  street,
  townhouseDay,
  townhouseDusk,
  villaNight,
  villaPool,
  villaTerrace,
};
