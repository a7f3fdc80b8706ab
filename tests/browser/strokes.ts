/** Keys by their code points in WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface Stroke {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** Presses and releases one key, with modifiers in front: `Enter`, `Alt+ArrowRight`. */
export function strokes(combination: string): Stroke[] {
  const keys = combination === '+' ? ['+'] : combination.split('+');
  const values = keys.map((key) => CODES[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
