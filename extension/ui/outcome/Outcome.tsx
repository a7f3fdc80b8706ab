import type { Account, Post } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { isEditable, isEnded } from '../../../shared/publication.ts';
import type { OutboxItem, Remembered } from '../../messages.ts';
import { pickedMedia } from '../editor/picking.ts';
import { Button } from '../parts/Button.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/outcome.ts';
import { PublicationLine } from './PublicationLine.tsx';
import { Sending } from './Sending.tsx';
import { canCancel, type Owner } from './states.ts';

export interface OutcomeProps {
  draft: Draft;
  outbox: OutboxItem | null;
  post: Post | null;
  accounts: readonly Account[];
  names: Remembered['names'];
  /** The Rules of each account, by its id. */
  rules: Remembered['rules'];
  now: number;
  owner: Owner;
  onRetry: (duplicate?: boolean) => void;
  onUnschedule: () => void;
  onEdit: () => void;
  /** Begins anew on the same page; left out where there is no page. */
  onAnother?: () => void;
}

/** What became of a Draft that was sent, live. */
export function Outcome(props: OutcomeProps) {
  const { draft, outbox, post, accounts, names, rules, now, owner } = props;
  const { onRetry, onUnschedule, onEdit, onAnother } = props;
  const publications = post?.publications ?? [];
  const underway = outbox !== null && outbox.state !== 'sent';
  const cancelable = publications.filter(canCancel);
  // Nothing is called scheduled before all of it has arrived.
  const told = underway ? publications.filter(({ status }) => status !== 'scheduled') : publications;
  const over = publications.length > 0 && publications.every(({ status }) => isEnded(status));
  const editable = underway || publications.some(({ status }) => isEditable(status));
  const cancel = () => {
    if (underway) onUnschedule();
    else for (const one of cancelable) owner.onCancel(one);
  };

  return (
    <section class="outcome" data-testid="outcome">
      <div class="fan" aria-hidden="true">
        {pickedMedia(draft)
          .slice(0, 4)
          .map((one) => (
            <Thumb key={one.id} sha256={one.sha256} thumbhash={one.thumbhash} alt="" />
          ))}
      </div>
      {underway && <Sending item={outbox} now={now} onRetry={onRetry} onEdit={onEdit} />}
      {told.map((publication) => (
        <PublicationLine
          key={publication.id}
          publication={publication}
          account={accounts.find((one) => one.id === publication.accountId)}
          name={names[publication.platform] ?? publication.platform}
          rules={rules[publication.accountId]}
          now={now}
          owner={owner}
        />
      ))}
      {draft.caption && <p class="said">{draft.caption}</p>}
      <div class="row ends">
        {editable && (
          <Button onPress={onEdit} testId="edit-again">
            {t.keepEditing}
          </Button>
        )}
        {(underway || cancelable.length > 0) && (
          <Button look="danger" onPress={cancel} testId="cancel">
            {t.cancel}
          </Button>
        )}
        {over && onAnother && (
          <Button icon="plus" onPress={onAnother} testId="another">
            {t.another}
          </Button>
        )}
      </div>
    </section>
  );
}
