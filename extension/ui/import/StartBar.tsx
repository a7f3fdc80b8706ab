import type { ImportPlan } from '../../files/plan-import.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/import.ts';
import { goodRows, type ImportActions, type ImportState } from './session.ts';

const NAMED = 4;

interface StartBarProps {
  state: ImportState;
  plan: ImportPlan;
  actions: Pick<ImportActions, 'setRights' | 'runImport'>;
}

/** The last word before the rows become drafts. */
export function StartBar({ state, plan, actions }: StartBarProps) {
  const good = goodRows(state);
  const wrong = plan.rows.filter(({ problems }) => problems.length > 0).length;
  const hosts = hostsOf(good);
  const names = hosts.map((pattern) => pattern.split('/')[2] ?? '');
  return (
    <div class="start-bar">
      <label class="rights">
        <input
          type="checkbox"
          data-testid="import-rights"
          checked={state.rights}
          onChange={(event) => actions.setRights(event.currentTarget.checked)}
        />
        <span>
          {t.rights} <span class="small quiet">{t.rightsHelp}</span>
        </span>
      </label>
      <div class="row">
        <p class="small quiet grow">
          {[
            t.leaves(wrong, plan.rows.length - wrong - good.length),
            hosts.length > 0 && t.asks(names.slice(0, NAMED), hosts.length),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
        <Button
          look="primary"
          off={good.length === 0}
          onPress={() => good.length > 0 && actions.runImport(hosts)}
          testId="import-start"
        >
          {good.length > 0 ? t.start(good.length) : t.nothing}
        </Button>
      </div>
    </div>
  );
}

/** Patterns of the hosts that media are fetched from. */
const hostsOf = (rows: ImportPlan['rows']): string[] => [
  ...new Set(
    rows.flatMap(({ media, more }) =>
      [...media, ...more].flatMap((ref) => {
        if (!('url' in ref)) return [];
        const { protocol, hostname } = new URL(ref.url);
        return [`${protocol}//${hostname}/*`];
      }),
    ),
  ),
];
