import { useState } from 'preact/hooks';
import { hashtagsIn } from '../../../shared/caption.ts';
import { type HashtagGroup, MAX_GROUPS, MAX_NAME, tagsOf, withTags } from '../../../shared/hashtag-groups.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { UndoLine } from '../parts/UndoLine.tsx';
import { t } from '../words/caption-tools.ts';

interface HashtagGroupsProps {
  caption: string;
  groups: readonly HashtagGroup[];
  onCaption: (caption: string) => void;
  onSave: (groups: HashtagGroup[]) => void;
}

/** Hashtags that go together: one press adds those that are missing. */
export function HashtagGroups({ caption, groups, onCaption, onSave }: HashtagGroupsProps) {
  const there = hashtagsIn(caption);
  const [deleted, setDeleted] = useState<HashtagGroup | null>(null);
  const [name, setName] = useState('');
  const [tags, setTags] = useState(() => there.map((tag) => `#${tag}`).join(' '));
  const isNew = !groups.some((group) => group.name.toLowerCase() === name.trim().toLowerCase());
  const isFull = isNew && groups.length >= MAX_GROUPS;
  const found = tagsOf(tags);
  const isReady = name.trim() !== '' && found.length > 0 && !isFull;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    onSave([...groups, { name: name.trim(), tags: found }]);
    setName('');
  };
  return (
    <div class="groups">
      {groups.length === 0 && <p class="small quiet">{t.noGroups}</p>}
      {groups.length > 0 && (
        <ul>
          {groups.map((group) => (
            <li key={group.name} class="row">
              <button
                type="button"
                class="group grow"
                aria-label={t.add(group.name)}
                title={group.tags.map((tag) => `#${tag}`).join(' ')}
                onClick={() => onCaption(withTags(caption, group.tags, there))}
              >
                <b class="one-line">{group.name}</b>
                <span class="small quiet">{t.tagCount(group.tags.length)}</span>
              </button>
              <Button
                look="ghost"
                icon="trash"
                label={t.remove(group.name)}
                onPress={() => {
                  setDeleted(group);
                  onSave(groups.filter((one) => one !== group));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <UndoLine
        text={deleted ? t.removed(deleted.name) : ''}
        word={t.undo}
        onUndo={() => {
          if (deleted) onSave([...groups, deleted]);
          setDeleted(null);
        }}
      />
      <form class="form" onSubmit={submit}>
        <Field
          label={t.name}
          name="group-name"
          value={name}
          wrong={isFull ? t.full(MAX_GROUPS) : undefined}
          onInput={(text) => setName(text.slice(0, MAX_NAME))}
        />
        <Field label={t.tags} name="group-tags" value={tags} hint={t.tagsHint} onInput={setTags} />
        <Button type="submit" off={!isReady} testId="keep-group">
          {t.keep}
        </Button>
      </form>
    </div>
  );
}
