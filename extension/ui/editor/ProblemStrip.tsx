import type { Remembered } from '../../messages.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { t } from '../words/problem-strip.ts';
import { focusField } from './focus-field.ts';
import type { Standing } from './readiness.ts';
import { wordsOf } from './ScheduleBar.tsx';

export { ready } from '../words/problem-strip.ts';

interface ProblemStripProps {
  blocks: readonly Standing[];
  remembered: Remembered;
}

/** Everything that keeps a Draft from going out, in the order of the form; each leads to its field. */
export function ProblemStrip({ blocks, remembered }: ProblemStripProps) {
  if (blocks.length < 2) return null;
  return (
    <section class="problem-strip" aria-label={t.problems}>
      <b>{t.count(blocks.length)}</b>
      <ol>
        {blocks.map((block) => {
          const account = remembered.accounts.find((one) => one.id === block.accountId);
          return (
            <li key={`${block.accountId} ${block.field} ${block.code}`}>
              <button type="button" class="reason" onClick={() => focusField(block.field, block.accountId)}>
                {account && <PlatformMark platform={account.platform} />}
                <span>{account ? t.at(account.name, wordsOf(block)) : wordsOf(block)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
