import { Icon } from '../parts/Icon.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/board.ts';
import { t as files } from '../words/files.ts';
import { exactly, moment } from '../words/format.ts';
import { t as outcome } from '../words/outcome.ts';
import type { Card } from './cards.ts';

interface BoardCardProps {
  card: Card;
  at: number;
  of: number;
  picked: boolean;
  /** A file is being dragged over it. */
  dropOn: boolean;
  focusable: boolean;
  now: number;
}

/** When it goes out, in words; empty where nothing is chosen. */
function whenOf({ at, draft }: Card, now: number): string {
  if (at) return moment(at.at, now, at.timeZone);
  return draft.when?.wall === 'now' ? t.atOnce : '';
}

const lacking = (card: Card): string => t.missing(card.lacks.map((lack) => t.lacks[lack]));

/** Where it came from. */
const siteOf = ({ draft }: Card): string => draft.source.site || files.ownFiles;

/** What a screen reader says of it: everything that is seen. */
function nameOf(card: Card, now: number): string {
  const { draft, went, sending, stand, tags } = card;
  const state = went ? outcome.status[went.status] : sending ? t.sending : '';
  const ready = stand === 'open' ? (card.lacks.length > 0 ? lacking(card) : t.ready) : '';
  const told = [draft.title, card.priceAndPlace, siteOf(card), whenOf(card, now), state, ready];
  return [...told, tags.length > 0 && t.tagged(tags)].filter(Boolean).join(', ');
}

/** A clipped listing: its cover, what it is, where from, when it goes out and what it lacks. */
export function BoardCard({ card, at, of, picked, dropOn, focusable, now }: BoardCardProps) {
  const { draft, cover, went, sending, stand, tags, lacks } = card;
  const when = whenOf(card, now);
  return (
    <div
      class={`board-card${picked ? ' picked' : ''}${dropOn ? ' drop-on' : ''}`}
      role="option"
      aria-selected={picked}
      aria-posinset={at + 1}
      aria-setsize={of}
      aria-label={nameOf(card, now)}
      tabIndex={focusable ? 0 : -1}
      data-at={at}
      data-draft={draft.id}
      data-testid="board-card"
    >
      <span class="cover">
        <Thumb sha256={cover?.sha256} thumbhash={cover?.thumbhash} alt="" />
        <span class="pick" data-pick="true">
          {picked && <Icon name="check" size={14} />}
        </span>
      </span>
      <span class="board-words">
        <b class="one-line">{draft.title}</b>
        <span class="one-line figures">{card.priceAndPlace || ' '}</span>
        <span class="small quiet one-line">{siteOf(card)}</span>
        <span class="small one-line" title={card.at ? exactly(card.at.at, card.at.timeZone) : undefined}>
          {when ? (
            <span class="when-told figures">
              <Icon name="clock" size={12} />
              {when}
            </span>
          ) : null}
          {tags.map((tag) => (
            <span key={tag} class="board-tag">
              {tag}
            </span>
          ))}
        </span>
        <span class="board-state">
          {went ? (
            <StatusMark status={went.status} />
          ) : sending || stand === 'going' ? (
            <span class="status blue">
              <Icon name="upload" size={14} />
              {t.sending}
            </span>
          ) : lacks.length > 0 ? (
            <span class="lacks small one-line">
              <Icon name="alert" size={12} />
              {lacking(card)}
            </span>
          ) : (
            <span class="status teal">
              <Icon name="check" size={14} />
              {t.ready}
            </span>
          )}
        </span>
      </span>
    </div>
  );
}
