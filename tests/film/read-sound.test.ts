import { describe, expect, it } from 'vitest';
import { RATE } from '../../extension/film/sound/mix.ts';
import { readSound } from '../../extension/video/film/read-sound.ts';

const HERTZ = 440;

/** A tone as a WAV file of 16 bits in one channel. http://soundfile.sapp.org/doc/WaveFormat/ */
function wav(rate: number, seconds: number): Blob {
  const count = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const say = (at: number, word: string) => {
    for (const [index, letter] of [...word].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  say(0, 'RIFF');
  view.setUint32(4, 36 + count * 2, true);
  say(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  say(36, 'data');
  view.setUint32(40, count * 2, true);
  for (let at = 0; at < count; at += 1)
    view.setInt16(44 + at * 2, Math.round(16_000 * Math.sin((2 * Math.PI * HERTZ * at) / rate)), true);
  return new Blob([view]);
}

describe.each([8_000, 22_050, 44_100, 48_000])('a sound of %i samples a second', (rate) => {
  it('is the same at 48,000, from where it was asked for, with no hole between its pieces', async () => {
    const from = 0.25;
    const [left, right] = await readSound(wav(rate, 2), { from, seconds: 1, again: false });
    expect([left.length, right.length]).toEqual([RATE, RATE]);
    let off = 0;
    for (let at = 0; at < RATE; at += 1)
      off = Math.max(
        off,
        Math.abs(
          (left[at] as number) - (16_000 / 32_768) * Math.sin(2 * Math.PI * HERTZ * (from + at / RATE)),
        ),
      );
    // At a seam between two pieces at most one step of the sound's own samples; a hole would be far more.
    expect(off).toBeLessThan(((16_000 / 32_768) * 2 * Math.PI * HERTZ * 1.1) / rate);
    expect(right).toEqual(left);
  });
});

it('a shorter sound begins again, and what is no sound is refused in words', async () => {
  const [left] = await readSound(wav(48_000, 1), { from: 0, seconds: 3, again: true });
  expect(left.slice(0, 4_800)).toEqual(left.slice(2 * RATE, 2 * RATE + 4_800));
  await expect(
    readSound(new Blob(['not a sound']), { from: 0, seconds: 1, again: true }),
  ).rejects.toMatchObject({ error: { code: 'sound-unreadable' } });
});
