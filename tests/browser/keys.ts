import type { Line } from './attach.ts';

/** Windows virtual key codes, which Chromium still asks for. */
const CODES: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Presses and releases one key, with modifiers in front: `Enter`, ` `, `Shift+Tab`, `Alt+ArrowLeft`. */
export async function pressKey(line: Line, combination: string): Promise<void> {
  const parts = combination.split('+');
  const key = parts.pop() as string;
  const modifiers = parts.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const text = key === 'Enter' ? '\r' : key.length === 1 && !(modifiers & 7) ? key : undefined;
  const code = CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const named = key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const common = { key, modifiers, windowsVirtualKeyCode: code, code: named };
  await line.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...common, text });
  // The key may have closed the view.
  await Promise.race([
    line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }).catch(() => {}),
    line.closed,
  ]);
}
