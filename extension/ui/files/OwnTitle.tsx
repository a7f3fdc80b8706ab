import { Field } from '../parts/Field.tsx';
import { t } from '../words/files.ts';

export { ready } from '../words/files.ts';

/** What a Draft is called that no page gave a name. */
export function OwnTitle({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  return (
    <Field
      label={t.title}
      name="draft-title"
      value={title}
      onInput={(typed) => onChange(typed.slice(0, 500))}
    />
  );
}
