import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftMedia, MediaTrouble } from '../../../shared/draft.ts';
import { missingPatterns } from '../../barred.ts';
import type { Arriving } from '../../changes.ts';
import { onChange } from '../../changes.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/clip.ts';
import { Met } from './Met.tsx';
import { isComing } from './picking.ts';

export { ready } from '../words/clip.ts';

export interface NeededProps {
  draft: Draft;
  /** Asks the browser for these hosts, in the very press. */
  onAllow: (patterns: string[]) => void;
  onFetch: (ids?: string[]) => void;
  onStop: () => void;
  /** Opens the page's gallery and looks through it; where the page is not at hand, it cannot be. */
  onFindMore?: () => void;
  /** The page is being read, or its gallery looked through. */
  seeking?: boolean;
}

/** The browser grants a host with all its ports. */
const host = (origin: string): string => new URL(origin).hostname;

const FOR_GOOD: readonly MediaTrouble[] = [
  'permission-needed',
  'too-small',
  'too-large',
  'not-media',
  'not-subtitles',
];
/** It did not come, and asking again may help. */
const mayComeLater = (trouble: MediaTrouble): boolean => !FOR_GOOD.includes(trouble);
const canRetry = ({ state, trouble }: DraftMedia): boolean =>
  state === 'failed' && (!trouble || mayComeLater(trouble));

/** How far the large files are that are coming: one long video may take minutes. */
function Bytes({ media }: Pick<Draft, 'media'>) {
  const [heard, setHeard] = useState<Record<string, Arriving>>({});
  useEffect(
    () =>
      onChange((change) => {
        if (change.changed === 'bytes') setHeard((all) => ({ ...all, [change.mediaId]: change }));
      }),
    [],
  );
  const large = media.filter(isComing).flatMap(({ id }) => heard[id] ?? []);
  if (large.length === 0) return null;
  const isKnown = large.every(({ of }) => of !== null);
  const sum = (count: (one: Arriving) => number): number => large.reduce((all, one) => all + count(one), 0);
  return (
    <span class="figures" data-testid="arrived">
      {t.arrived(
        sum(({ bytes }) => bytes),
        isKnown ? sum(({ of }) => of ?? 0) : null,
      )}
    </span>
  );
}

/** What stands between the page and its photos: a permission, a failed fetch; and how far the fetching is. */
function Media({ draft, onAllow, onFetch, onStop }: NeededProps) {
  const asked = draft.media.filter((one) => one.trouble === 'permission-needed' && one.origin);
  const hosts = asked.length > 0 ? missingPatterns(draft).map(host) : [];
  const again = draft.media.filter(canRetry);
  const coming = draft.media.filter(isComing).length;
  const real = draft.media.filter((one) => one.state !== 'link').length;
  if (hosts.length > 0)
    return (
      <div class="needed" data-testid="needed">
        <p class="small">
          <b>{t.permission(asked.length)}</b> <span class="quiet">{t.permissionWhy}</span>
        </p>
        <Button onPress={() => onAllow(missingPatterns(draft))} testId="allow">
          <span class="one-line">{t.allow(hosts.join(', '))}</span>
        </Button>
      </div>
    );
  if (coming > 0 && real > 0)
    return (
      <p class="coming-line small quiet row" data-testid="fetching">
        <span class="grow" role="status">
          {t.fetching(real - coming, real)}
        </span>
        <Bytes media={draft.media} />
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
          <button
            type="button"
            class="link"
            data-testid="retry-media"
            onClick={() => onFetch(again.map((one) => one.id))}
          >
            {t.tryAgain}
          </button>
        }
      >
        {t.notFetched(again.length)}
      </ProblemLine>
    );
  return null;
}

/** What subtitles could not be fetched, and why. */
function Tracks({ draft, onAllow, onFetch }: NeededProps) {
  const lacking = draft.media.flatMap(({ id, subtitles }) =>
    subtitles.flatMap(({ trouble }) => (trouble ? [{ id, trouble }] : [])),
  );
  if (lacking.length === 0) return null;
  const barred = lacking.some(({ trouble }) => trouble === 'permission-needed');
  const again = lacking.filter(({ trouble }) => mayComeLater(trouble)).map(({ id }) => id);
  const why = [...new Set(lacking.map(({ trouble }) => t.trouble[trouble]))].join(' · ');
  const act = barred ? () => onAllow(missingPatterns(draft)) : () => onFetch(again);
  return (
    <ProblemLine
      weight="warn"
      action={
        (barred || again.length > 0) && (
          <button type="button" class="link" data-testid="retry-subtitles" onClick={act}>
            {barred ? t.allowThem : t.tryAgain}
          </button>
        )
      }
    >
      {t.noSubtitles(lacking.length, why)}
    </ProblemLine>
  );
}

/** The page says that it has more photos than it showed. */
function More({ draft, onFindMore, seeking }: NeededProps) {
  const more = draft.problems.find(({ code }) => code === BEHIND);
  if (!more || !onFindMore) return null;
  if (seeking)
    return (
      <p class="small quiet" role="status" data-testid="seeking">
        {t.seeking}
        <Met />
      </p>
    );
  return (
    <ProblemLine
      weight="warn"
      action={
        <button type="button" class="link" data-testid="find-more" onClick={onFindMore}>
          {t.findMore}
        </button>
      }
    >
      {Number(more.detail) > 0 ? t.saysMore(Number(more.detail)) : t.problems[BEHIND]}
    </ProblemLine>
  );
}
const BEHIND = 'photos-behind-gallery';

/** What the page did not give, in one quiet line; the rest unfolds. */
function Missed({ problems }: Pick<Draft, 'problems'>) {
  const lines = [...new Set(problems.map(({ code }) => t.problems[code] ?? code))];
  if (lines.length === 0) return null;
  if (lines.length === 1) return <p class="missed small quiet">{lines[0]}</p>;
  return (
    <details class="missed small quiet" data-testid="missed">
      <summary>{t.missed(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** All that is to be said of the reading and the fetching. */
export function Needed(props: NeededProps) {
  return (
    <>
      <Media {...props} />
      <Tracks {...props} />
      <More {...props} />
      <Missed problems={props.draft.problems.filter(({ code }) => code !== BEHIND || !props.onFindMore)} />
    </>
  );
}
