import { useState } from 'preact/hooks';
import type { Member } from '../../../shared/members.ts';
import type { PostReview } from '../../../shared/review.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { dayAndTime } from '../words/amounts.ts';
import { t } from '../words/review.ts';
import type { ReviewActions } from './session.ts';

interface TalkProps {
  open: PostReview;
  members: readonly Member[];
  maySpeak: boolean;
  busy: boolean;
  actions: ReviewActions;
}

const nameOf = ({ id, name }: { id: string | null; name: string | null }): string =>
  name ?? (id === null ? t.client : t.somebody);

/** Comments, for the team or for the client too, and everything that was decided. */
export function Talk({ open, members, maySpeak, busy, actions }: TalkProps) {
  const [text, setText] = useState('');
  const [clientSees, setClientSees] = useState(false);
  const [called, setCalled] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy || text.trim() === '') return;
    actions.comment(text.trim(), clientSees, called ? [called] : []);
    setText('');
  };
  // A post that goes to several accounts was decided on once, in one moment.
  const words = open.words.filter(
    (one, at) =>
      open.words.findIndex((other) => other.at === one.at && other.decision === one.decision) === at,
  );
  return (
    <>
      <section class="card">
        <h3>{t.discussion}</h3>
        <ul class="rows">
          {open.comments.map((one) => (
            <li key={one.id} class="item">
              <div class="grow">
                <b>{nameOf(one.by)}</b>{' '}
                {one.mentions.length > 0 && (
                  <span class="quiet">{t.calls(one.mentions.map(nameOf).join(', '))}</span>
                )}
                <p class="as-sent">{one.text}</p>
                <p class="small quiet">
                  {dayAndTime(one.at)} · {one.clientSees ? t.clientSees : t.internal}
                </p>
              </div>
            </li>
          ))}
        </ul>
        {maySpeak && (
          <form class="form" onSubmit={submit}>
            <textarea
              rows={2}
              maxLength={2000}
              aria-label={t.commentText}
              placeholder={t.commentText}
              data-testid="comment-text"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
            <div class="row">
              <Select
                label={t.call}
                value={called}
                choices={[
                  { value: '', label: `${t.call}: ${t.nobody}` },
                  ...members.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={setCalled}
              />
              <label class="row grow">
                <input
                  type="checkbox"
                  data-testid="client-sees"
                  checked={clientSees}
                  onChange={() => setClientSees(!clientSees)}
                />
                {t.clientSees}
              </label>
              <Button type="submit" busy={busy} off={text.trim() === ''} testId="comment">
                {t.comment}
              </Button>
            </div>
          </form>
        )}
      </section>
      <section class="card">
        <h3>{t.history}</h3>
        <ol class="rows">
          {words.map((one) => (
            <li key={`${one.publicationId} ${one.at} ${one.decision}`} class="item">
              <div class="grow">
                <p>
                  <b>{nameOf(one.by)}</b> {t.said[one.decision] ?? one.decision}
                </p>
                {one.note && <p class="as-sent">{one.note}</p>}
                <p class="small quiet address">
                  {dayAndTime(one.at)}
                  {one.linkBy && ` · ${t.byLink(nameOf(one.linkBy))}`}
                  {one.hash && ` · ${one.hash.slice(0, 12)}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
