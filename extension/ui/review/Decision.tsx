import { useState } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import type { PostReview } from '../../../shared/review.ts';
import type { Role } from '../../../shared/roles.ts';
import { Button } from '../parts/Button.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/review.ts';
import type { ReviewActions } from './session.ts';

interface DecisionProps {
  open: PostReview;
  role: Role;
  busy: string | null;
  actions: ReviewActions;
}

/** The word on a post: yes, or what should be changed; whoever wrote it sends it or takes it back. */
export function Decision({ open, role, busy, actions }: DecisionProps) {
  const [note, setNote] = useState('');
  const [needed, setNeeded] = useState(false);
  const id = useId();
  const { targets } = open;
  const isEditable = ({ status }: { status: string }) =>
    ['scheduled', 'preparing', 'ready', 'held', 'failed'].includes(status);
  const live = targets.filter(isEditable);
  const mayApprove = live.some((one) => one.mayApprove);
  const mayAskChanges =
    mayCall(role, 'askChanges') &&
    live.some(({ review }) => review === 'asked' || review === 'client' || review === 'approved');
  const mayAsk =
    mayCall(role, 'askReview') && live.some(({ review }) => review === 'draft' || review === 'changes');
  const mayWithdraw =
    mayCall(role, 'withdrawReview') && live.some(({ review }) => review !== null && review !== 'draft');
  const why = mayApprove ? '' : (t.whyNot[live.find((one) => one.whyNot)?.whyNot ?? ''] ?? '');
  const wrong = needed && note.trim() === '';
  const askChanges = () => {
    if (note.trim() === '') return setNeeded(true);
    actions.askChanges(note.trim());
    setNote('');
    setNeeded(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (mayApprove) actions.approve(note.trim());
    setNote('');
  };
  if (!mayApprove && !mayAskChanges && !mayAsk && !mayWithdraw && !why) return null;
  return (
    <form class="card form" onSubmit={submit}>
      <h3>{t.decide}</h3>
      {why && <p class="quiet">{why}</p>}
      {(mayApprove || mayAskChanges) && (
        <div class="field">
          <label for={id}>{t.note}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            data-testid="review-note"
            value={note}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong ? `${id}-told` : undefined}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {wrong && (
            <p id={`${id}-told`} class="small wrong">
              {t.noteNeeded}
            </p>
          )}
        </div>
      )}
      <div class="row ends">
        {mayApprove && (
          <Button look="primary" type="submit" icon="check" busy={busy === 'approve'} testId="approve">
            {t.approve}
          </Button>
        )}
        {mayAskChanges && (
          <Button busy={busy === 'changes'} onPress={askChanges} testId="ask-changes">
            {t.askChanges}
          </Button>
        )}
        {mayAsk && (
          <Button
            look={mayApprove ? 'plain' : 'primary'}
            icon="send"
            busy={busy === 'ask'}
            onPress={actions.ask}
            testId="ask-review"
          >
            {t.ask}
          </Button>
        )}
        {mayWithdraw && (
          <Button busy={busy === 'withdraw'} onPress={actions.withdraw} testId="withdraw-review">
            {t.withdraw}
          </Button>
        )}
      </div>
    </form>
  );
}
