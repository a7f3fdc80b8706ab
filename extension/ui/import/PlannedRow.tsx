import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { Choices } from '../../files/plan-import.ts';
import type { MediaRef, RowPlan, RowTrouble } from '../../files/read-row.ts';
import { Icon } from '../parts/Icon.tsx';
import { exactly, instantOf, moment, priceAndPlace } from '../words/format.ts';
import { t } from '../words/import.ts';
import { labelOf } from './labels.ts';
import type { ImportActions, ImportedTable } from './session.ts';

interface PlannedRowProps {
  accounts: readonly Account[];
  plan: RowPlan;
  left: boolean;
  choices: Choices;
  table: ImportedTable;
  now: number;
  actions: Pick<ImportActions, 'leaveRow' | 'coverOf'>;
}

/** A row as the draft it becomes. */
export function PlannedRow({ accounts, plan, left, choices, table, now, actions }: PlannedRowProps) {
  const { row, title, caption, when, accountIds, media, more, tags, facts, problems, notes } = plan;
  const isWrong = problems.length > 0;
  const at = when && when.wall !== 'now' ? instantOf(when.wall, when.timeZone) : null;
  const count = media.length + more.length;
  const fetched = [...media, ...more].filter((ref) => 'url' in ref).length;
  const told = ({ field, ...trouble }: RowTrouble): string => {
    const place = field ? choices.columns.fields.indexOf(field) : -1;
    return t.told(trouble, table.heads[place]?.trim() || (field ? labelOf(field) : ''));
  };
  return (
    <li class={`planned${isWrong ? ' wrong-row' : left ? ' left-row' : ''}`} data-testid="planned-row">
      <label class="take">
        <input
          type="checkbox"
          aria-label={t.take(row)}
          checked={!isWrong && !left}
          disabled={isWrong}
          onChange={(event) => actions.leaveRow(row, !event.currentTarget.checked)}
        />
        <span class="small quiet figures">{row}</span>
      </label>
      <Cover of={media[0] ?? more[0]} coverOf={actions.coverOf} />
      <div class="planned-words">
        <b class="one-line">{title || t.noTitle}</b>
        <p class="small caption-told">{caption}</p>
        <p class="small quiet figures facts-told">
          <span title={at && when ? exactly(at.at, when.timeZone) : undefined}>
            <Icon name="clock" size={12} />
            {at && when ? moment(at.at, now, when.timeZone) : when ? t.atOnce : t.noTime}
          </span>
          <span>
            <Icon name="photo" size={12} />
            {count > 0 ? t.media(count) : t.noMedia}
            {fetched > 0 && `, ${t.toFetch(fetched)}`}
          </span>
          {accountIds
            .flatMap((id) => accounts.find((one) => one.id === id)?.name ?? [])
            .map((name) => (
              <span key={name}>{name}</span>
            ))}
          {priceAndPlace(facts) && <span>{priceAndPlace(facts)}</span>}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
        {isWrong && (
          <ul class="row-problems">
            {problems.map((problem, place) => (
              <li key={place}>
                <Icon name="alert" size={14} />
                {told(problem)}
              </li>
            ))}
          </ul>
        )}
        {notes.length > 0 && (
          <ul class="row-notes small">
            {notes.map((note, place) => (
              <li key={place}>{told(note)}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The first photo of the row, where it is a file that is here. */
function Cover({ of, coverOf }: { of: MediaRef | undefined; coverOf: ImportActions['coverOf'] }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    let shown: string | null = null;
    setAddress(null);
    if (of && 'file' in of)
      void coverOf(of).then((found) => {
        if (gone && found) URL.revokeObjectURL(found);
        else {
          shown = found;
          setAddress(found);
        }
      });
    return () => {
      gone = true;
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [of && 'file' in of ? of.file : undefined]);
  return (
    <span class="thumb">
      {address ? (
        <img src={address} alt="" decoding="async" />
      ) : (
        <Icon name={!of ? 'photo' : 'url' in of ? 'link' : 'photo'} size={20} />
      )}
    </span>
  );
}
