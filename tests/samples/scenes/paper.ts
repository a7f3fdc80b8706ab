import { across, box, contact, down, line, oval, poly, rect, type Sheet, shape, within } from './sheet.ts';

/** The ground floor as an architect draws it. */
export function plan(s: Sheet): void {
  const ink = '#2b3236';
  rect(s, 0, 0, s.w, 1000, '#fbf9f4');
  const x = s.w / 2 - 480;
  const y = 130;
  rect(s, x, y, 960, 700, '#ffffff');
  for (const [rx, ry, w, h, tone] of [
    [0, 0, 420, 340, '#f1e7d6'],
    [420, 0, 540, 340, '#e7eee6'],
    [0, 340, 300, 360, '#e6ecef'],
    [300, 340, 220, 360, '#f6f1e8'],
    [520, 340, 440, 360, '#f1e7d6'],
  ] as const)
    rect(s, x + rx, y + ry, w, h, tone);
  for (const wall of [
    [
      [0, 0],
      [960, 0],
      [960, 700],
      [0, 700],
      [0, 0],
    ],
    [
      [420, 0],
      [420, 210],
    ],
    [
      [420, 300],
      [420, 340],
    ],
    [
      [0, 340],
      [190, 340],
    ],
    [
      [270, 340],
      [600, 340],
    ],
    [
      [700, 340],
      [960, 340],
    ],
    [
      [300, 340],
      [300, 520],
    ],
    [
      [300, 610],
      [300, 700],
    ],
    [
      [520, 340],
      [520, 470],
    ],
    [
      [520, 560],
      [520, 700],
    ],
  ]) {
    line(
      s,
      wall.map(([a = 0, b = 0]) => [x + a, y + b]),
      ink,
      15,
    );
  }
  for (const [wx, wy, long, tall] of [
    [90, -8, 220, 16],
    [560, -8, 260, 16],
    [-8, 440, 16, 160],
    [952, 440, 16, 160],
    [952, 80, 16, 160],
  ] as const) {
    rect(s, x + wx, y + wy, long, tall, '#ffffff');
    s.g.strokeStyle = ink;
    s.g.lineWidth = 3;
    s.g.strokeRect(x + wx, y + wy, long, tall);
  }
  rect(s, x + 368, y + 690, 90, 20, '#ffffff');
  s.g.lineWidth = 3;
  s.g.beginPath();
  s.g.arc(x + 368, y + 700, 90, -Math.PI / 2, 0);
  s.g.stroke();
  for (let i = 0; i < 9; i++)
    line(
      s,
      [
        [x + 318, y + 380 + i * 15],
        [x + 400, y + 380 + i * 15],
      ],
      ink,
      2,
    );
  rect(s, x + 60, y + 90, 210, 84, '#c9d4cf', 14);
  oval(s, x + 190, y + 244, 50, 34, '#d8c4a4');
  rect(s, x + 620, y + 130, 180, 90, '#d8c4a4', 8);
  for (const cx of [640, 700, 760])
    for (const cy of [110, 226]) rect(s, x + cx, y + cy, 34, 18, '#b9a68a', 6);
  rect(s, x + 536, y + 640, 410, 46, '#c9d4cf', 3);
  rect(s, x + 60, y + 520, 170, 130, '#d5dfe4', 10);
  s.g.textAlign = 'center';
  for (const [tx, ty, name, size] of [
    [210, 60, 'Living room', "18' × 14'"],
    [690, 60, 'Dining room', "22' × 14'"],
    [150, 400, 'Study', "12' × 15'"],
    [410, 570, 'Hall', ''],
    [740, 430, 'Kitchen', "18' × 15'"],
  ] as const) {
    s.g.fillStyle = ink;
    s.g.font = '600 26px "Liberation Sans", sans-serif';
    s.g.fillText(name, x + tx, y + ty);
    s.g.font = '20px "Liberation Sans", sans-serif';
    s.g.fillStyle = '#6a7378';
    s.g.fillText(size, x + tx, y + ty + 28);
  }
  s.g.font = '600 30px "Liberation Sans", sans-serif';
  s.g.fillStyle = ink;
  s.g.fillText('Ground floor', s.w / 2, 900);
  s.g.font = '20px "Liberation Sans", sans-serif';
  s.g.fillText('Approximate sizes. Not to scale.', s.w / 2, 936);
}

/** The agent, as a drawn portrait. */
export function portrait(s: Sheet): void {
  rect(s, 0, 0, s.w, 1000, across(s, 0, s.w, '#c9d6d2', '#a8bcb8'));
  const cx = s.w / 2;
  contact(s, cx + 30, 960, 460, 120, 0.3);
  shape(
    s,
    'M-360 400 C-340 180 -180 110 0 110 C180 110 340 180 360 400 Z',
    across(s, -360, 360, '#35515a', '#23383f'),
    cx,
    640,
  );
  poly(
    s,
    [
      [cx - 110, 770],
      [cx, 900],
      [cx + 110, 770],
      [cx + 70, 730],
      [cx - 70, 730],
    ],
    '#f7f2e8',
  );
  rect(s, cx - 70, 600, 140, 180, '#c9966f', 60);
  oval(s, cx, 440, 178, 220, across(s, cx - 178, cx + 178, '#e3b48c', '#cf9a70'));
  shape(
    s,
    'M-200 40 C-230 -220 -80 -270 10 -264 C150 -262 230 -160 196 40 C180 -60 120 -110 40 -120 C-60 -112 -150 -90 -200 40 Z',
    across(s, -200, 200, '#5a3d2a', '#3a271b'),
    cx,
    420,
  );
  for (const at of [-66, 66]) {
    oval(s, cx + at, 440, 15, 17, '#3a2a20');
    line(
      s,
      [
        [cx + at - 34, 396],
        [cx + at + 30, 392],
      ],
      '#4a3222',
      8,
    );
  }
  line(
    s,
    [
      [cx, 450],
      [cx - 12, 506],
      [cx + 12, 512],
    ],
    '#b07f59',
    6,
  );
  line(
    s,
    [
      [cx - 56, 560],
      [cx, 580],
      [cx + 58, 556],
    ],
    '#a8504a',
    9,
  );
}

/** The mark of an estate agency. */
export function logo(s: Sheet): void {
  rect(s, 0, 0, s.w, 1000, '#ffffff');
  poly(
    s,
    [
      [180, 720],
      [180, 430],
      [420, 220],
      [660, 430],
      [660, 720],
    ],
    '#1f6a72',
  );
  rect(s, 360, 500, 120, 220, '#ffffff');
  s.g.fillStyle = '#22303a';
  s.g.font = '600 330px "Liberation Serif", serif';
  s.g.fillText('Costa Clara', 780, 610);
}

/** A scrap of street map with a pin. */
export function map(s: Sheet): void {
  rect(s, 0, 0, s.w, 1000, '#e8e6dc');
  poly(
    s,
    [
      [0, 640],
      [s.w * 0.3, 700],
      [s.w * 0.62, 620],
      [s.w, 780],
      [s.w, 1000],
      [0, 1000],
    ],
    '#a9d3df',
  );
  rect(s, s.w * 0.62, 90, s.w * 0.24, 280, '#c5ddb4', 40);
  within(s, box(0, 0, s.w, 640), () => {
    for (let i = 0; i < 26; i++)
      rect(s, s.random() * s.w, s.random() * 600, 40 + s.random() * 70, 30 + s.random() * 50, '#d6d1c3', 4);
  });
  for (const [a, b, wide] of [
    [[0, 250], [s.w, 330], 26],
    [[s.w * 0.25, 0], [s.w * 0.4, 680], 20],
    [[0, 560], [s.w, 470], 34],
    [[s.w * 0.7, 0], [s.w * 0.6, 640], 18],
  ] as [[number, number], [number, number], number][]) {
    line(s, [a, b], '#cbbf9f', wide + 8);
    line(s, [a, b], '#ffffff', wide);
  }
  shape(
    s,
    'M0 0 C-70 -110 -90 -140 -90 -190 A90 90 0 0 1 90 -190 C90 -140 70 -110 0 0 Z',
    down(s, -280, 0, '#e2583e', '#b5321f'),
    s.w * 0.5,
    520,
  );
  oval(s, s.w * 0.5, 330, 34, 34, '#ffffff');
}
