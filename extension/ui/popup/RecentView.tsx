import { RecentList } from '../outcome/RecentList.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useEscape } from '../parts/escape.ts';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/outcome.ts';
import type { PopupState } from './session.ts';

export { ready } from '../words/outcome.ts';

interface RecentViewProps {
  recent: PopupState['recent'];
  now: number;
  onOpen: (draftId: string) => void;
  onRetry: () => void;
  onBack: () => void;
}

/** The newest drafts and posts, or why there are none to see. */
export function RecentView({ recent, now, onOpen, onRetry, onBack }: RecentViewProps) {
  useEscape(onBack);
  return (
    <section class="recent-view">
      <header class="row">
        <Button look="ghost" icon="left" label={t.back} onPress={onBack} testId="back" />
        <h1>{t.recent}</h1>
      </header>
      {recent === null && (
        <div class="recent" aria-busy="true">
          {Array.from({ length: 6 }, (_, at) => (
            <Skeleton key={at} height={52} />
          ))}
        </div>
      )}
      {recent === 'failed' && (
        <EmptyState
          icon="alert"
          title={t.recentFailed}
          action={<Button onPress={onRetry}>{t.tryAgain}</Button>}
        />
      )}
      {recent !== null && recent !== 'failed' && recent.drafts.length === 0 && (
        <EmptyState icon="photo" title={t.noRecent} action={<Button onPress={onBack}>{t.back}</Button>}>
          {t.noRecentHelp}
        </EmptyState>
      )}
      {recent !== null && recent !== 'failed' && (
        <RecentList drafts={recent.drafts} posts={recent.posts} now={now} onOpen={onOpen} />
      )}
    </section>
  );
}
