const PLACES: Record<string, string> = {
  caption: '[data-testid=caption]',
  allow: '[data-testid=allow]',
  media: '[data-testid=tile][tabindex="0"]',
  targets: '.accounts button',
  when: '.when input:checked, .when input',
  rights: '[data-testid=rights]',
};

/** Where a field stands among what is chosen for one account. */
const OWN: Record<string, string> = {
  kind: '[data-testid=kind]',
  title: '[data-testid=target-title]',
  caption: '[data-testid=own-caption], [data-testid^=part-]',
  media: '[data-testid=which-media] button',
  when: '[data-testid=when-time]',
};

/** Brings the field a Problem belongs to into view and into focus: the account's own one where it has one. */
export function focusField(field: string, accountId?: string): void {
  const [head = '', name] = field.split('.');
  const option = head === 'options' ? `[data-testid="option-${name}"]` : undefined;
  const own = option ?? OWN[head];
  const box = accountId && document.querySelector(`[data-testid="options-${CSS.escape(accountId)}"]`);
  const where = option ?? PLACES[head];
  const found =
    (box && own && box.querySelector<HTMLElement>(own)) ||
    (where ? document.querySelector<HTMLElement>(where) : null);
  found?.scrollIntoView({ block: 'nearest' });
  found?.focus();
}
