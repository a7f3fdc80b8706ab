import type { OptionValues } from '../../draft.ts';
import type { PlatformWords } from './words.ts';

/** What was chosen at a platform, as a person reads it: how the choice is called, and what was chosen. */
export interface Told {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/**
 * Every option that goes out, in the order in which the platform's words name them. What has no words is told as it is:
 * nothing that somebody says yes to is left out.
 */
export function toldOptions(
  words: PlatformWords,
  options: OptionValues,
  { yes, no }: { readonly yes: string; readonly no: string },
): Told[] {
  const order = Object.keys(words.options);
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(options)
    .filter(([, value]) => value !== '')
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([name, value]) => {
      const named = words.options[name];
      const said = typeof value === 'string' ? (named?.choices?.[value] ?? value) : value ? yes : no;
      return { name, label: named?.label ?? name, value: said };
    });
}
