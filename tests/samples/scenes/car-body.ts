import {
  across,
  contact,
  darker,
  down,
  glow,
  lighter,
  line,
  oval,
  poly,
  rect,
  type Sheet,
  shape,
} from './sheet.ts';

export function wheel(s: Sheet, x: number, y: number, r: number): void {
  oval(s, x, y, r, r, '#15151a');
  oval(s, x, y, r * 0.93, r * 0.93, '#232329');
  oval(s, x, y, r * 0.72, r * 0.72, down(s, y - r, y + r, '#53565c', '#1b1c20'));
  for (let i = 0; i < 5; i++) {
    s.g.save();
    s.g.translate(x, y);
    s.g.rotate((i / 5) * Math.PI * 2 + 0.3);
    for (const turn of [-0.13, 0.13]) {
      s.g.save();
      s.g.rotate(turn);
      poly(
        s,
        [
          [-r * 0.05, -r * 0.08],
          [r * 0.05, -r * 0.08],
          [r * 0.055, -r * 0.7],
          [-r * 0.055, -r * 0.7],
        ],
        across(s, -r * 0.06, r * 0.06, '#f2f3f4', '#9a9fa6'),
      );
      s.g.restore();
    }
    s.g.restore();
  }
  s.g.lineWidth = r * 0.06;
  s.g.strokeStyle = across(s, x - r, x + r, '#eef0f2', '#8a9097', '#d7dade');
  s.g.beginPath();
  s.g.arc(x, y, r * 0.71, 0, Math.PI * 2);
  s.g.stroke();
  oval(s, x, y, r * 0.13, r * 0.13, '#c9cdd2');
  oval(s, x, y, r * 0.07, r * 0.07, '#4a4e55');
}

/** The car from its side, nose to the right; 1000 units long at scale 1, wheels on `ground`. */
export function side(s: Sheet, x: number, ground: number, scale: number, color: string, shine: string): void {
  s.g.save();
  s.g.translate(x, ground);
  s.g.scale(scale, scale);
  contact(s, 500, -4, 560, 34, 0.85);
  contact(s, 500, -10, 440, 20, 0.7);
  const body =
    'M18 -92 C8 -150 16 -196 48 -214 C66 -232 92 -250 130 -276 C188 -318 250 -332 372 -334 C500 -336 560 -318 640 -268 L700 -232 C790 -224 880 -208 940 -182 C978 -164 990 -136 990 -96 C990 -74 980 -64 962 -62 L40 -62 C26 -62 20 -72 18 -92 Z';
  shape(s, body, down(s, -334, -62, lighter(color, 0.42), color, darker(color, 0.12), darker(color, 0.55)));
  shape(
    s,
    'M24 -176 C240 -206 640 -214 950 -176 C962 -168 970 -160 976 -150 C660 -184 260 -176 20 -146 Z',
    lighter(color, 0.5),
  );
  s.g.globalAlpha = 0.5;
  shape(s, 'M22 -120 C320 -138 700 -138 988 -112 L988 -84 C700 -104 320 -104 20 -90 Z', darker(color, 0.5));
  s.g.globalAlpha = 1;
  shape(
    s,
    'M120 -240 C178 -292 240 -312 368 -316 L374 -226 L96 -222 Z',
    down(s, -316, -222, '#202a33', shine, '#39454d'),
  );
  shape(
    s,
    'M388 -316 C486 -318 548 -302 622 -254 L650 -232 L392 -226 Z',
    down(s, -316, -226, '#202a33', shine, '#39454d'),
  );
  shape(s, 'M236 -306 L262 -310 L232 -224 L196 -223 Z', 'rgba(255,255,255,.16)');
  shape(s, 'M470 -314 L520 -308 L500 -229 L440 -227 Z', 'rgba(255,255,255,.16)');
  for (const path of [
    [
      [378, -320],
      [384, -80],
    ],
    [
      [640, -236],
      [668, -190],
      [650, -84],
    ],
    [
      [190, -224],
      [170, -160],
      [226, -84],
    ],
  ] as [number, number][][])
    line(s, path, darker(color, 0.55), 2.6);
  for (const at of [288, 540])
    rect(s, at, -202, 58, 11, across(s, at, at + 58, lighter(color, 0.6), darker(color, 0.2)), 6);
  shape(
    s,
    'M634 -250 C660 -268 690 -262 694 -240 L660 -230 Z',
    across(s, 634, 694, lighter(color, 0.3), darker(color, 0.3)),
  );
  shape(
    s,
    'M884 -194 C930 -188 962 -172 974 -150 C946 -150 906 -160 884 -194 Z',
    across(s, 884, 974, '#cfe0ea', '#ffffff'),
  );
  shape(s, 'M20 -176 C40 -196 58 -204 82 -206 L74 -168 L18 -158 Z', across(s, 18, 82, '#e0402c', '#8a1a14'));
  rect(s, 30, -74, 930, 14, '#1c1d20', 6);
  for (const at of [212, 792]) {
    oval(s, at, -78, 100, 100, '#0e0f11');
    s.g.fillStyle = '#0e0f11';
    s.g.fillRect(at - 100, -78, 200, 20);
    wheel(s, at, -80, 82);
  }
  s.g.restore();
}

/** The car seen from its front or its back, 480 units wide at scale 1. */
export function face(
  s: Sheet,
  cx: number,
  ground: number,
  scale: number,
  color: string,
  back: boolean,
): void {
  s.g.save();
  s.g.translate(cx, ground);
  s.g.scale(scale, scale);
  contact(s, 0, -2, 300, 30, 0.85);
  for (const x of [-208, 150]) rect(s, x, -92, 58, 92, across(s, x, x + 58, '#2a2a2e', '#0d0d10'), 12);
  shape(
    s,
    'M-168 -228 C-150 -330 -120 -346 0 -348 C120 -346 150 -330 168 -228 Z',
    down(s, -348, -228, lighter(color, 0.4), darker(color, 0.1)),
  );
  shape(
    s,
    'M-146 -232 C-132 -308 -110 -326 0 -328 C110 -326 132 -308 146 -232 Z',
    down(s, -328, -232, '#1f2a33', '#7f9cad', '#2c3942'),
  );
  shape(s, 'M-60 -326 L10 -328 L-40 -232 L-124 -232 Z', 'rgba(255,255,255,.16)');
  for (const at of [-1, 1])
    shape(s, 'M168 -232 L206 -246 C224 -250 232 -232 222 -222 L176 -214 Z', darker(color, 0.1), 0, 0, at, 1);
  shape(
    s,
    'M-226 -96 C-236 -190 -214 -226 -168 -234 L168 -234 C214 -226 236 -190 226 -96 C224 -60 210 -46 190 -44 L-190 -44 C-210 -46 -224 -60 -226 -96 Z',
    down(s, -234, -44, lighter(color, 0.34), color, darker(color, 0.45)),
  );
  shape(
    s,
    'M-160 -226 L160 -226 L196 -184 L-196 -184 Z',
    across(s, -196, 196, lighter(color, 0.16), lighter(color, 0.5), lighter(color, 0.1)),
  );
  if (back) {
    rect(
      s,
      -216,
      -186,
      432,
      26,
      across(s, -216, 216, '#a01c16', '#f05a3c', '#c02a1e', '#f05a3c', '#a01c16'),
      12,
    );
    rect(s, -92, -140, 184, 40, '#f4f2ea', 5);
    for (const x of [-150, 110]) rect(s, x, -62, 42, 14, '#b9bdc2', 7);
    rect(s, -206, -84, 412, 34, '#1b1c1f', 14);
    glow(s, 0, -174, 330, '255,70,50', 0.28, 0.4);
  } else {
    rect(s, -112, -164, 224, 54, '#16181b', 20);
    for (let i = 0; i < 9; i++)
      line(
        s,
        [
          [-96 + i * 24, -156],
          [-96 + i * 24, -118],
        ],
        '#4a4f55',
        4,
      );
    oval(s, 0, -138, 19, 19, '#dfe3e6');
    for (const at of [-1, 1]) {
      shape(
        s,
        'M124 -176 C170 -190 206 -184 220 -168 C216 -146 190 -136 140 -142 Z',
        across(s, 124, 220, '#ffffff', '#b9cede'),
        0,
        0,
        at,
        1,
      );
      oval(s, at * 172, -161, 15, 12, '#ffffff');
      glow(s, at * 172, -161, 130, '255,250,230', 0.75);
      rect(s, at * 168 - 30, -84, 60, 14, '#f2e9cf', 6);
    }
    rect(s, -200, -96, 400, 44, '#1b1c1f', 16);
    rect(s, -82, -96, 164, 36, '#f4f2ea', 5);
  }
  for (let i = 0; i < 6; i++)
    rect(s, -58 + i * 21 + (i > 2 ? 8 : 0), back ? -132 : -88, 13, back ? 24 : 20, '#2a3140', 1);
  s.g.restore();
}
