import { across, contact, darker, down, lighter, line, oval, rect, type Sheet, shape } from './sheet.ts';

/** Its cloth and its wood, as every view of it needs them. */
export const CLOTH = '#c4713f';
export const OAK = '#a8743f';

/** A lounge chair from the front, about 520 units high at scale 1. */
export function lounge(s: Sheet, x: number, base: number, scale: number): void {
  s.g.save();
  s.g.translate(x, base);
  s.g.scale(scale, scale);
  contact(s, 0, 2, 300, 30, 0.55);
  for (const at of [-1, 1]) {
    line(
      s,
      [
        [at * 190, -190],
        [at * 226, 0],
      ],
      darker(OAK, 0.2),
      21,
    );
    line(
      s,
      [
        [at * 150, -150],
        [at * 164, -18],
      ],
      darker(OAK, 0.5),
      16,
    );
  }
  shape(
    s,
    'M-176 -200 C-196 -400 -176 -520 -120 -528 C-60 -536 60 -536 120 -528 C176 -520 196 -400 176 -200 Z',
    across(s, -190, 190, lighter(CLOTH, 0.2), CLOTH, darker(CLOTH, 0.2)),
  );
  shape(
    s,
    'M-150 -214 C-166 -390 -150 -496 -106 -504 C-50 -512 50 -512 106 -504 C150 -496 166 -390 150 -214 Z',
    down(s, -512, -214, lighter(CLOTH, 0.26), CLOTH, darker(CLOTH, 0.14)),
  );
  for (const y of [-420, -330])
    line(
      s,
      [
        [-152, y],
        [0, y + 8],
        [152, y],
      ],
      darker(CLOTH, 0.25),
      3,
    );
  for (const [bx, by] of [
    [-70, -414],
    [70, -414],
    [-76, -324],
    [76, -324],
  ] as const)
    oval(s, bx, by, 8, 7, darker(CLOTH, 0.35));
  shape(
    s,
    'M-206 -170 C-214 -226 -196 -244 -170 -246 L170 -246 C196 -244 214 -226 206 -170 C204 -140 190 -130 170 -128 L-170 -128 C-190 -130 -204 -140 -206 -170 Z',
    down(s, -246, -128, lighter(CLOTH, 0.34), CLOTH, darker(CLOTH, 0.36)),
  );
  line(
    s,
    [
      [-196, -176],
      [0, -166],
      [196, -176],
    ],
    darker(CLOTH, 0.28),
    3,
  );
  for (const at of [-1, 1]) {
    shape(
      s,
      'M178 -330 C214 -338 244 -330 246 -312 C246 -300 232 -296 214 -298 L196 -182 L174 -182 Z',
      across(s, 174, 246, lighter(OAK, 0.3), OAK, darker(OAK, 0.25)),
      0,
      0,
      at,
      1,
    );
  }
  rect(s, -206, -136, 412, 20, down(s, -136, -116, lighter(OAK, 0.2), darker(OAK, 0.3)), 8);
  s.g.restore();
}
