import { useEffect } from 'preact/hooks';
import type { Paying } from '../../../shared/paying.ts';
import type { Fetched } from '../connections/session.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { bytes, date } from '../words/amounts.ts';
import { number } from '../words/format.ts';
import { locale } from '../words/language.ts';
import { ready as paying, t } from '../words/paying.ts';
import { Section } from './Section.tsx';
import type { OwnActions } from './session.ts';

export const ready = paying;

interface PlanProps {
  paying: Fetched<Paying> | null;
  actions: Pick<OwnActions, 'seePlan' | 'choosePlan' | 'managePlan'>;
}

const LIMITED = ['workspaces', 'accounts', 'posts', 'bytes'] as const;
const amount = (what: (typeof LIMITED)[number], count: number): string =>
  what === 'bytes' ? bytes(count) : number(count);

/** What the plan holds and what of it is used; a larger one, invoices and the way out stand at the payment service. */
export function Plan({ paying: told, actions }: PlanProps) {
  useEffect(actions.seePlan, []);
  return (
    <Section title={t.title}>
      {(told === null || told === 'asking') && <Skeleton height={180} />}
      {told === 'failed' && (
        <ProblemLine
          weight="warn"
          action={
            <button type="button" class="link" onClick={actions.seePlan}>
              {t.again}
            </button>
          }
        >
          {t.failed}
        </ProblemLine>
      )}
      {told !== null && typeof told === 'object' && <Shown paying={told} actions={actions} />}
    </Section>
  );
}

function Shown({ paying: told, actions }: { paying: Paying; actions: PlanProps['actions'] }) {
  const { plan, used, plans, paidUntil, isEnding, graceUntil, isCustomer } = told;
  const mine = plans.find((one) => one.name === plan);
  return (
    <>
      <p>
        <b>{t.names[plan]}</b>{' '}
        {plan !== 'free' && paidUntil !== null && (
          <span class="quiet">{isEnding ? t.ends(date(paidUntil)) : t.paidUntil(date(paidUntil))}</span>
        )}
      </p>
      {graceUntil !== null && <ProblemLine>{t.behind(date(graceUntil))}</ProblemLine>}
      {mine && (
        <dl class="used">
          {LIMITED.map((what) => (
            <div key={what}>
              <dt>{t.limits[what]}</dt>
              <dd class="figures">
                {t.of(amount(what, used[what]), amount(what, mine.limits[what]))}
                <meter
                  min={0}
                  max={mine.limits[what]}
                  high={mine.limits[what] * 0.9}
                  value={Math.min(used[what], mine.limits[what])}
                  aria-label={t.limits[what]}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ul class="rows">
        {plans
          .filter(({ name }) => name !== plan && name !== 'free')
          .map(({ name, limits, price }) => (
            <li key={name} class="item">
              <div class="grow">
                <b>{t.names[name]}</b>{' '}
                {price && (
                  <span class="quiet">{t.every(money(price.amount, price.currency), price.every)}</span>
                )}
                <p class="small quiet">
                  {LIMITED.map((what) => `${amount(what, limits[what])} ${t.limits[what]}`).join(' · ')}
                </p>
              </div>
              <Button
                onPress={() => actions.choosePlan(name as 'studio' | 'agency')}
                testId={`choose-${name}`}
              >
                {t.choose}
              </Button>
            </li>
          ))}
      </ul>
      {isCustomer && (
        <div class="row">
          <Button icon="open" onPress={actions.managePlan} testId="manage-plan">
            {t.manage}
          </Button>
        </div>
      )}
      <p class="small quiet">{t.help}</p>
    </>
  );
}

/** The smallest unit of a currency is a hundredth, or the whole where it has none. */
function money(amountInUnits: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase() });
  return format.format(amountInUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
