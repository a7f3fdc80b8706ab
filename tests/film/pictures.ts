/** Small grey pictures, drawn by a rule: what a photo of the kind leaves when it is looked at from afar. */
export interface Grey {
  width: number;
  height: number;
  grey: number[];
}

const drawn = (width: number, height: number, at: (x: number, y: number) => number): Grey => ({
  width,
  height,
  grey: Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width))),
});
const chequers = (x: number, y: number): number => (((x >> 1) + (y >> 1)) % 2) * 200 + 20;

/** Windows over windows, from the pavement to the eaves, with sky to both sides and above. */
export const facade = (): Grey =>
  drawn(54, 72, (x, y) => (x > 10 && x < 44 && y > 8 ? chequers(x, y) : 190 - y / 4));

/** A sofa, a table and shelves, along the wall of a wide room; floor and ceiling are plain. */
export const room = (): Grey =>
  drawn(72, 48, (x, y) => (y > 18 && y < 40 && x > 4 && x < 68 ? chequers(x, y) : y < 18 ? 220 : 150));

/** A house far to the right of a lawn. */
export const aside = (): Grey =>
  drawn(72, 48, (x, y) => (x > 52 && x < 68 && y > 10 && y < 34 ? chequers(x, y) : y < 24 ? 210 : 120));

/** A long shelf, photographed with the telephone upright: all it shows lies in one band. */
export const shelf = (): Grey =>
  drawn(54, 72, (x, y) => (y > 46 && y < 62 && x > 2 && x < 52 ? chequers(x, y) : 200));

/** A church tower in the middle of a wide sky. */
export const tower = (): Grey => drawn(72, 54, (x, y) => (x > 32 && x < 40 && y > 2 ? chequers(x, y) : 200));
