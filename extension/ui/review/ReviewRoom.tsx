import { useEffect } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import { APPROVAL_MODES, type ApprovalMode } from '../../../shared/approval.ts';
import { PLATFORMS } from '../../../shared/platforms/rules.ts';
import type { ReviewItem } from '../../../shared/review.ts';
import { Failed } from '../oversight/Failed.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useEscape } from '../parts/escape.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { RoomProps } from '../studio/session.ts';
import { moment } from '../words/format.ts';
import { ready as oversight } from '../words/oversight.ts';
import { loadPlatformWords } from '../words/platform-words.ts';
import { ready as review, reviewErrorWords, t } from '../words/review.ts';
import { Mark } from './Mark.tsx';
import { OpenReview } from './OpenReview.tsx';

export const ready = Promise.all([oversight, review, loadPlatformWords(PLATFORMS)]);

/** What waits for a yes, the longest first, and the post that is looked at. */
export function ReviewRoom({ state, actions }: RoomProps) {
  const { remembered, review: held, now } = state;
  const deeds = actions.review;
  const pairing = remembered?.pairing;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  const { open, opening, items, done, refused } = held;
  const isOpen = open !== null || opening !== null;
  useEscape(isOpen ? deeds.closePost : undefined);
  useEffect(() => {
    if (workspace) deeds.look(done);
  }, [workspace?.id, done]);
  if (!pairing || !workspace || !remembered) return <SignInFirst icon="check" title={t.signedOut} />;
  return (
    <section class={`page oversight review${isOpen ? ' opened' : ''}`} aria-label={t.title}>
      <div class="review-list">
        {held.failed && <Failed onAgain={() => deeds.look(done)} />}
        <div class="row">
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              class="chip"
              aria-pressed={done === one}
              onClick={() => deeds.look(one)}
            >
              {one ? t.done : t.waiting}
            </button>
          ))}
        </div>
        {items === null &&
          !held.failed &&
          Array.from({ length: 4 }, (_, at) => <Skeleton key={at} height={64} />)}
        {items?.length === 0 && (
          <EmptyState icon="check" title={done ? t.nothingDone : t.nothingWaits}>
            {workspace.approval === 'none' ? t.switchedOff : done ? undefined : t.nothingWaitsHelp}
          </EmptyState>
        )}
        <ul class="rows">
          {items?.map((item) => (
            <Row
              key={item.postId}
              item={item}
              now={now}
              isOpen={(open?.postId ?? opening) === item.postId}
              onOpen={() => deeds.openPost(item.postId)}
            />
          ))}
        </ul>
        {held.more && <p class="small quiet">{t.more}</p>}
        {mayCall(workspace.role, 'editWorkspace') && (
          <Mode approval={workspace.approval} fourEyes={workspace.fourEyes} onChoose={deeds.choose} />
        )}
      </div>
      <div class="review-open">
        {isOpen && (
          <span class="narrow-only">
            <Button look="ghost" icon="left" onPress={deeds.closePost}>
              {t.back}
            </Button>
          </span>
        )}
        {refused && <ProblemLine>{reviewErrorWords(refused)}</ProblemLine>}
        {opening && <Skeleton height={420} />}
        {open && (
          <OpenReview
            key={open.postId}
            open={open}
            held={held}
            role={workspace.role}
            names={remembered.names}
            now={now}
            actions={deeds}
            onOpenDraft={
              (state.drafts ?? []).some((draft) => draft.id === open.draftId)
                ? () => actions.open(open.draftId)
                : undefined
            }
          />
        )}
      </div>
    </section>
  );
}

interface RowProps {
  item: ReviewItem;
  now: number;
  isOpen: boolean;
  onOpen: () => void;
}

function Row({ item, now, isOpen, onOpen }: RowProps) {
  return (
    <li>
      <button
        type="button"
        class="review-row"
        aria-current={isOpen ? 'true' : undefined}
        data-testid="review-item"
        onClick={onOpen}
      >
        <span class="thumb">{item.cover && <img src={item.cover} alt="" loading="lazy" />}</span>
        <span class="grow">
          <b class="one-line">{item.title}</b>
          <span class="small quiet row">
            {item.platforms.map((platform) => (
              <PlatformMark key={platform} platform={platform} />
            ))}
            {moment(item.publishAt, now, item.timeZone)}
          </span>
          <span class="small">
            <Mark review={item.review} />
            {item.comments > 0 && <span class="quiet"> · {t.comments(item.comments)}</span>}
          </span>
        </span>
      </button>
    </li>
  );
}

interface ModeProps {
  approval: ApprovalMode;
  fourEyes: boolean;
  onChoose: (approval: ApprovalMode, fourEyes: boolean) => void;
}

/** The owner says who has to say yes. */
function Mode({ approval, fourEyes, onChoose }: ModeProps) {
  return (
    <section class="card">
      <h2>{t.mode}</h2>
      <Select
        label={t.mode}
        name="approval-mode"
        value={approval}
        choices={APPROVAL_MODES.map((mode) => ({ value: mode, label: t.modes[mode] ?? mode }))}
        onChange={(mode) => onChoose(mode as ApprovalMode, fourEyes)}
      />
      {approval !== 'none' && (
        <label class="row">
          <input
            type="checkbox"
            data-testid="four-eyes"
            checked={fourEyes}
            onChange={() => onChoose(approval, !fourEyes)}
          />
          {t.fourEyes}
        </label>
      )}
      <p class="small quiet">{t.modeHint}</p>
    </section>
  );
}
