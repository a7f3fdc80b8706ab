import { useState } from 'preact/hooks';
import { isOwn, linkOf } from '../../../shared/own.ts';
import { isEnded } from '../../../shared/publication.ts';
import { NO_EXPORT } from '../export/session.ts';
import { Attempts } from '../outcome/Attempts.tsx';
import { MoveForm } from '../outcome/MoveForm.tsx';
import { Outcome } from '../outcome/Outcome.tsx';
import { canMove } from '../outcome/states.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useEscape } from '../parts/escape.ts';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { priceAndPlace } from '../words/format.ts';
import { t } from '../words/studio.ts';
import { Editor } from './Editor.tsx';
import { PostNumbers } from './parts.ts';
import type { RoomProps } from './session.ts';

const ExportNote = later(() => import('../export/ExportNote.tsx'), 'ExportNote');
const Repeat = later(() => import('../plans/Repeat.tsx'), 'Repeat');

/** The open Draft: its editor, or what became of it. */
export function Desk({ state, actions }: RoomProps) {
  const [again, setAgain] = useState(false);
  const { draft, outbox, post, remembered, now, refused } = state;
  useEscape(again ? () => setAgain(false) : draft ? actions.close : undefined);
  if (!draft || !remembered)
    return (
      <section class="desk">
        <EmptyState icon="studio" title={t.choose}>
          {t.chooseHelp}
        </EmptyState>
      </section>
    );
  const sent = (outbox !== null && outbox.state !== 'sent') || post !== null;
  const over = post?.publications.every(({ status }) => isEnded(status)) ?? false;
  const first = post?.publications.find(({ status }) => status !== 'canceled');
  const link = isOwn(draft.source) ? linkOf(draft.source) : draft.source.url;
  const edited = !sent || (again && !over);
  return (
    <section class="desk" aria-label={draft.title}>
      <header class="row desk-head">
        <span class="narrow-only">
          <Button look="ghost" icon="left" label={t.back} onPress={actions.close} />
        </span>
        <div class="grow">
          <h1>{draft.title}</h1>
          <p class="quiet">{[priceAndPlace(draft.facts), draft.source.site].filter(Boolean).join(' · ')}</p>
        </div>
        {link && (
          <a class="button plain" href={link} target="_blank" rel="noreferrer">
            <Icon name="open" />
            {t.openPage}
          </a>
        )}
        <Button
          look="ghost"
          icon="upload"
          label={t.exportDraft}
          busy={state.exporting.work !== null}
          onPress={() => actions.exportDrafts([draft.id])}
        />
        <Button look="ghost" icon="trash" label={t.deleteDraft} onPress={actions.remove} />
      </header>
      {state.exporting !== NO_EXPORT && <ExportNote state={state.exporting} actions={actions} />}
      {refused?.doing === 'other' && refused.error.code !== 'duplicate' && (
        <ProblemLine>{errorWords(refused.error)}</ProblemLine>
      )}
      {edited ? (
        <Editor
          state={state}
          draft={draft}
          remembered={remembered}
          actions={{
            ...actions,
            schedule() {
              setAgain(false);
              actions.schedule();
            },
          }}
        />
      ) : (
        <div class="after">
          <Outcome
            draft={draft}
            outbox={outbox}
            post={post}
            accounts={remembered.accounts}
            names={remembered.names}
            rules={remembered.rules}
            now={now}
            owner={actions}
            onRetry={actions.retry}
            onUnschedule={actions.unschedule}
            onEdit={() => setAgain(true)}
          />
          {post?.publications.map((one) => (
            <div key={one.id} class="history">
              {canMove(one) && (
                <MoveForm
                  publication={one}
                  now={now}
                  refused={refused?.error ?? null}
                  onMove={actions.onMove}
                />
              )}
              {one.publishedAt !== null && (
                <PostNumbers
                  publication={one}
                  numbers={state.postNumbers[one.id]}
                  now={now}
                  onSee={actions.seePostNumbers}
                />
              )}
              <Attempts publication={one} />
            </div>
          ))}
          {post && first && (
            <Repeat
              key={post.id}
              publication={first}
              now={now}
              oversight={state.oversight}
              needsOthers={post.publications.some(
                (one) => remembered.rules[one.accountId]?.refusesDuplicates,
              )}
              actions={actions}
            />
          )}
        </div>
      )}
    </section>
  );
}
