import type { Draft } from '../../../shared/draft.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/editing.ts';

interface NeededProps {
  draft: Draft;
  onAllow: () => void;
  onFetch: (ids?: string[]) => void;
  onStop: () => void;
}

/** The browser grants a host with all its ports. */
const host = (origin: string): string => new URL(origin).hostname;

/** What stands between the page and its photos: a permission, a failed fetch; and how far the fetching is. */
export function Needed({ draft, onAllow, onFetch, onStop }: NeededProps) {
  const asked = draft.media.filter((one) => one.trouble === 'permission-needed' && one.origin);
  const hosts = [...new Set(asked.map((one) => host(one.origin as string)))];
  const again = draft.media.filter((one) => one.state === 'failed' && one.trouble === 'unreachable');
  const coming = draft.media.filter((one) => one.state === 'wanted' || one.state === 'fetching').length;
  const real = draft.media.filter((one) => one.state !== 'link').length;
  if (hosts.length > 0)
    return (
      <div class="needed" data-testid="needed">
        <p class="small">
          <b>{t.permission(asked.length)}</b> <span class="quiet">{t.permissionWhy}</span>
        </p>
        <Button onPress={onAllow} testId="allow">
          <span class="one-line">{t.allow(hosts.join(', '))}</span>
        </Button>
      </div>
    );
  if (coming > 0 && real > 0)
    return (
      <p class="coming-line small quiet row" data-testid="fetching">
        <span class="grow">{t.fetching(real - coming, real)}</span>
        <button type="button" class="link" onClick={onStop}>
          {t.stop}
        </button>
      </p>
    );
  if (again.length > 0)
    return (
      <ProblemLine
        weight="warn"
        action={
          <button type="button" class="link" onClick={() => onFetch(again.map((one) => one.id))}>
            {t.tryAgain}
          </button>
        }
      >
        {t.trouble.unreachable}: {t.mediaCount(again.length, 0, 0)}
      </ProblemLine>
    );
  return null;
}
