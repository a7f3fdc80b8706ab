import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import type { HashtagGroup } from '../../../shared/hashtag-groups.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/caption-tools.ts';
import { HashtagGroups } from './HashtagGroups.tsx';
import { LinkBuilder } from './LinkBuilder.tsx';

export { ready } from '../words/caption-tools.ts';

export interface CaptionToolsProps {
  draft: Draft;
  remembered: Remembered;
  onChange: (changes: DraftChanges) => void;
  onSaveGroups: (groups: HashtagGroup[]) => void;
}

type Tool = 'groups' | 'link';

/** What makes captions quicker, one tool open at a time. */
export function CaptionTools({ draft, remembered, onChange, onSaveGroups }: CaptionToolsProps) {
  const [open, setOpen] = useState<Tool | null>(null);
  return (
    <section class="caption-tools" aria-label={t.tools}>
      <div class="row">
        {(['groups', 'link'] as const).map((tool) => (
          <button
            key={tool}
            type="button"
            class="link small"
            aria-expanded={open === tool}
            data-testid={`tool-${tool}`}
            onClick={() => setOpen(open === tool ? null : tool)}
          >
            {t[tool]}
            <Icon name={open === tool ? 'up' : 'down'} size={12} />
          </button>
        ))}
      </div>
      {open === 'groups' && (
        <HashtagGroups
          caption={draft.caption}
          groups={remembered.hashtagGroups}
          onCaption={(caption) => onChange({ caption })}
          onSave={onSaveGroups}
        />
      )}
      {open === 'link' && <LinkBuilder draft={draft} remembered={remembered} onChange={onChange} />}
    </section>
  );
}
