import type { Account } from '../../../shared/api.ts';
import { costOf } from '../../../shared/cost.ts';
import type { Draft, Target } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import { aimOf } from '../../../shared/taken.ts';
import { locale } from '../words/language.ts';
import { t } from '../words/target.ts';
import { promised } from './readiness.ts';

export { ready } from '../words/target.ts';

interface Place {
  target: Target;
  account: Account;
  rules: Rules;
}

/** Platforms charge tenths of a cent. */
const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 3 });
const dollars = (amount: number): string => money.format(amount);

/** What a post costs at an account, and how many more it may make today. */
export function TargetNote({ draft, target, account, rules }: Place & { draft: Draft }) {
  const { kind, media } = aimOf(rules, target, promised(draft, target));
  const altTexts = media.map(({ id }) => draft.media.find((one) => one.id === id)?.alt.trim() ?? '');
  const comment = target.options.firstComment;
  const cost =
    kind &&
    costOf(rules, kind, {
      caption: target.caption ?? draft.caption,
      altTexts,
      ...(typeof comment === 'string' ? { firstComment: comment } : {}),
    });
  const { quota } = account.limits;
  return (
    <p class="small quiet" data-testid={`note-${account.id}`}>
      {cost &&
        `${t.costs(rules.name, dollars(cost.dollars), cost.withLink)} ${t.reading(dollars(cost.reading))} `}
      {quota && t.quota(account.name, Math.max(0, quota.total - quota.used), quota.total)}
      {account.sent && t.sent(rules.name, account.sent.count, account.sent.cap)}
    </p>
  );
}
