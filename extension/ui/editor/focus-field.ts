const PLACES: Record<string, string> = {
  caption: '[data-testid=caption]',
  allow: '[data-testid=allow]',
  media: '[data-testid=tile][tabindex="0"]',
  targets: '.accounts button',
  when: '.when input:checked, .when input',
  rights: '[data-testid=rights]',
};

/** Brings the field a Problem belongs to into view and into focus. */
export function focusField(field: string): void {
  const [head = '', name] = field.split('.');
  const where = head === 'options' ? `[data-testid="option-${name}"]` : PLACES[head];
  const found = where ? document.querySelector<HTMLElement>(where) : null;
  found?.scrollIntoView({ block: 'nearest' });
  found?.focus();
}
