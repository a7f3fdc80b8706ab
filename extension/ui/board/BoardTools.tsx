import type { RefObject } from 'preact';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/board.ts';
import { LACKS, STANDS } from './cards.ts';
import type { Filter } from './choose.ts';

interface BoardToolsProps {
  field: RefObject<HTMLInputElement | null>;
  filter: Filter;
  sites: readonly string[];
  tags: readonly string[];
  onChange: (filter: Filter) => void;
  /** From the search into the cards. */
  onDown: () => void;
}

const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** Search and filters of the board. */
export function BoardTools({ field, filter, sites, tags, onChange, onDown }: BoardToolsProps) {
  const set = (changes: Partial<Filter>) => onChange({ ...filter, ...changes });
  const pick = <Name extends 'stand' | 'site' | 'tag' | 'lack'>(
    name: Name,
    any: string,
    choices: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={t.by[name]}
      name={`filter-${name}`}
      value={filter[name]}
      choices={[{ value: '', label: any }, ...choices]}
      onChange={(value) => set({ [name]: value as Filter[Name] })}
    />
  );
  return (
    <search class="board-tools" aria-label={t.search}>
      <input
        ref={field}
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        aria-keyshortcuts="/"
        data-testid="search"
        value={filter.query}
        onInput={(event) => set({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      {pick(
        'stand',
        t.anyStand,
        STANDS.map((value) => ({ value, label: t.stands[value] })),
      )}
      {pick('site', t.anySite, plain(sites))}
      {pick('tag', t.anyTag, plain(tags))}
      {pick('lack', t.anyLack, [
        ...LACKS.map((value) => ({ value, label: t.without[value] })),
        { value: 'none', label: t.nothingMissing },
      ])}
    </search>
  );
}
