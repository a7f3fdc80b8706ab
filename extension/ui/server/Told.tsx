import type { ComponentChildren } from 'preact';
import type { Fetched } from '../connections/session.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/server.ts';
import type { Doing, ServerState } from './session.ts';

interface ToldProps<T> {
  of: Fetched<T>;
  onAgain: () => void;
  height?: number;
  children: (told: T) => ComponentChildren;
}

/** What the Worker told, or that it is being asked, or did not answer. */
export function Told<T>({ of, onAgain, height = 160, children }: ToldProps<T>) {
  if (of === 'asking') return <Skeleton height={height} />;
  if (of === 'failed')
    return (
      <div class="row">
        <span class="grow">
          <ProblemLine weight="warn">{t.failed}</ProblemLine>
        </span>
        <Button icon="refresh" onPress={onAgain}>
          {t.again}
        </Button>
      </div>
    );
  return <>{children(of as T)}</>;
}

/** What was refused while doing one of these. */
export function Refused({ state, doing }: { state: ServerState; doing: readonly Doing[] }) {
  const { refused } = state;
  return refused && doing.includes(refused.doing) ? (
    <ProblemLine>{errorWords(refused.error)}</ProblemLine>
  ) : null;
}

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
