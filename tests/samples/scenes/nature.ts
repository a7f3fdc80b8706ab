import { across, between, darker, down, glow, lighter, mix, oval, type Sheet } from './sheet.ts';

/** A sky from top to `horizon`, with soft clouds. */
export function sky(
  s: Sheet,
  colors: string[],
  horizon: number,
  clouds: { rgb: string; alpha: number },
): void {
  s.g.fillStyle = down(s, 0, horizon, ...colors);
  s.g.fillRect(0, 0, s.w, horizon + 2);
  for (let bank = 0; bank < 6; bank++) {
    const x = between(s, -0.1, 1.1) * s.w;
    const y = between(s, 0.08, 0.75) * horizon;
    for (let puff = 0; puff < 9; puff++) {
      glow(
        s,
        x + between(s, -170, 170),
        y + between(s, -10, 10),
        between(s, 70, 170),
        clouds.rgb,
        clouds.alpha * 0.4,
        between(s, 0.1, 0.24),
      );
    }
  }
}

/** A broad tree: trunk, then three passes of leaves from shade to light. */
export function tree(s: Sheet, x: number, base: number, height: number, leaf: string, lit = 0.35): void {
  const { g } = s;
  g.strokeStyle = across(s, x - height * 0.03, x + height * 0.03, '#2b2018', '#54402e');
  g.lineCap = 'round';
  for (const lean of [-0.16, -0.05, 0.12]) {
    g.lineWidth = height * 0.035;
    g.beginPath();
    g.moveTo(x, base);
    g.quadraticCurveTo(x, base - height * 0.4, x + lean * height, base - height * 0.66);
    g.stroke();
  }
  for (let pass = 0; pass < 3; pass++) {
    for (let i = 0; i < 190; i++) {
      const angle = s.random() * Math.PI * 2;
      const reach = Math.sqrt(s.random());
      const px = x + Math.cos(angle) * reach * height * 0.33 - pass * height * 0.018;
      const py = base - height * 0.68 + Math.sin(angle) * reach * height * 0.31 - pass * height * 0.02;
      const tone = mix(darker(leaf, 0.45 - pass * 0.16), lighter(leaf, lit), pass * 0.3 * s.random());
      g.globalAlpha = 0.85;
      oval(s, px, py, height * between(s, 0.018, 0.05), height * between(s, 0.014, 0.034), tone);
    }
  }
  g.globalAlpha = 1;
}

/** A tall narrow evergreen: cypress when slim, pine when wide. */
export function conifer(
  s: Sheet,
  x: number,
  base: number,
  height: number,
  width: number,
  color: string,
): void {
  const { g } = s;
  const tiers = Math.round(height / 16);
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers;
    const y = base - height * 0.06 - t * height * 0.94;
    const half = width * 0.5 * (1 - t) ** 0.85 + 1.5;
    g.fillStyle = across(s, x - half, x + half, lighter(color, 0.12), color, darker(color, 0.4));
    g.beginPath();
    g.moveTo(x, y - 34);
    for (let k = 0; k <= 6; k++) {
      const at = 1 - k / 3;
      g.lineTo(x + at * half * between(s, 0.85, 1.12), y + between(s, 2, 13));
    }
    g.closePath();
    g.fill();
  }
}

/** A low rounded bush, with blossoms when a colour is given. */
export function bush(s: Sheet, x: number, base: number, r: number, leaf: string, blossom?: string): void {
  for (let i = 0; i < 120; i++) {
    const t = i / 120;
    const angle = Math.PI + s.random() * Math.PI;
    const reach = Math.sqrt(s.random()) * r;
    const tone = mix(darker(leaf, 0.5), lighter(leaf, 0.3), t * between(s, 0.5, 1));
    oval(
      s,
      x + Math.cos(angle) * reach,
      base + Math.sin(angle) * reach * 0.85,
      r * between(s, 0.05, 0.12),
      r * between(s, 0.04, 0.08),
      tone,
    );
  }
  if (!blossom) return;
  for (let i = 0; i < 46; i++) {
    const angle = Math.PI + s.random() * Math.PI;
    const reach = Math.sqrt(s.random()) * r * 0.95;
    oval(
      s,
      x + Math.cos(angle) * reach,
      base + Math.sin(angle) * reach * 0.85,
      r * 0.045,
      r * 0.04,
      lighter(blossom, s.random() * 0.5),
    );
  }
}

/** A lawn between two heights, mown in stripes that run away from the eye. */
export function lawn(s: Sheet, top: number, bottom: number, green: string): void {
  const { g } = s;
  g.fillStyle = down(s, top, bottom, lighter(green, 0.12), darker(green, 0.25));
  g.fillRect(0, top, s.w, bottom - top);
  for (let i = -9; i < 9; i++) {
    if (i % 2) continue;
    g.fillStyle = down(s, top, bottom, 'rgba(255,255,210,.10)', 'rgba(255,255,210,.04)');
    g.beginPath();
    g.moveTo(s.w / 2 + i * 60, top);
    g.lineTo(s.w / 2 + (i + 1) * 60, top);
    g.lineTo(s.w / 2 + (i + 1) * 260, bottom);
    g.lineTo(s.w / 2 + i * 260, bottom);
    g.fill();
  }
  for (let i = 0; i < 2600; i++) {
    const depth = s.random() ** 0.6;
    const y = top + depth * (bottom - top);
    const x = s.random() * s.w;
    g.strokeStyle = s.random() > 0.5 ? 'rgba(30,60,14,.25)' : 'rgba(226,240,150,.18)';
    g.lineWidth = 0.6 + depth;
    g.beginPath();
    g.moveTo(x, y);
    g.lineTo(x + between(s, -3, 3), y - 3 - depth * 9);
    g.stroke();
  }
}

/** Far hills in three paler and paler rows. */
export function hills(s: Sheet, horizon: number, near: string, far: string, height = 120): void {
  for (let row = 0; row < 3; row++) {
    const tone = mix(far, near, row / 2);
    const shift = s.random() * 10;
    s.g.fillStyle = down(s, horizon - height, horizon, tone, mix(tone, far, 0.45));
    s.g.beginPath();
    s.g.moveTo(0, horizon + 2);
    for (let x = 0; x <= s.w + 20; x += 20) {
      const wave = Math.sin(x / 170 + shift + row) * 0.5 + Math.sin(x / 61 + shift * 2) * 0.16;
      s.g.lineTo(x, horizon - height * (0.62 - row * 0.2) * (1 + wave * 0.7));
    }
    s.g.lineTo(s.w + 20, horizon + 2);
    s.g.fill();
  }
}
