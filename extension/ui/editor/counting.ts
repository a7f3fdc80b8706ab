import { captionAsSent } from '../../../shared/caption.ts';
import type { Rules, TextRule } from '../../../shared/platforms/rules.ts';
import type { countAsSent } from '../../../shared/thread.ts';

/** How the caption is counted while it is typed. Most platforms count as the browser does; the others are brought. */

let counted: typeof countAsSent | undefined;

const isPlain = ({ unit, perPart }: TextRule): boolean => unit === 'utf16' && !perPart;

/** Brings what is needed to count by these Rules. */
export async function loadCounting(rules: readonly Rules[]): Promise<void> {
  if (counted || rules.every(({ kinds }) => kinds.every(({ caption }) => isPlain(caption)))) return;
  counted = (await import('../../../shared/thread.ts')).countAsSent;
}

/** How many more fit, as the platform counts what is sent; negative when it is too long. */
export function leftOf(caption: string, rule: TextRule): number {
  const length = counted ? counted(caption, rule) : captionAsSent(caption).length;
  return rule.max.value - length;
}
