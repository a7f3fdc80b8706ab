import { useRef, useState } from 'preact/hooks';
import {
  CAPTION_TEMPLATE,
  type CaptionTemplates,
  captionVariables,
  fillTemplate,
  type Listing,
  MAX_TEMPLATE,
  TEMPLATE_VARIABLES,
  unknownVariables,
} from '../../../shared/caption-template.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Select } from '../parts/Select.tsx';
import { number } from '../words/format.ts';
import { t } from '../words/templates.ts';

interface TemplateFormProps {
  templates: CaptionTemplates;
  names: Remembered['names'];
  /** The newest Draft, to show what becomes of it; an example stands in where there is none. */
  newest: Listing | null;
  onSave: (templates: CaptionTemplates) => void;
}

const exampleListing = (): Listing => {
  const told = <T,>(value: T) => ({ value, foundIn: [] });
  const { title, address, place, text } = t.sample;
  return {
    facts: {
      title: told(title),
      price: told({ amount: 425_000, currency: 'EUR', text: '' }),
      address: told({ text: address, locality: place }),
      bedrooms: told(3),
      bathrooms: told(2),
      area: told({ value: 118, unit: 'm2' as const }),
    },
    text,
    hashtags: [place],
    source: { url: '', canonicalUrl: 'https://homes.example/3', title, site: 'homes.example', at: 0 },
  };
};

/** The templates of suggested captions, with what they make of a listing. */
export function TemplateForm({ templates, names, newest, onSave }: TemplateFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState<Platform | 'all'>('all');
  const [edited, setEdited] = useState<CaptionTemplates>(templates);
  const general = edited.all ?? CAPTION_TEMPLATE;
  const template = edited[place] ?? general;
  const unknown = unknownVariables(template);
  const isLong = template.length > MAX_TEMPLATE;
  const changed = JSON.stringify(edited) !== JSON.stringify(templates);
  const made = fillTemplate(template, captionVariables(newest ?? exampleListing()));
  const edit = (text: string) => setEdited({ ...edited, [place]: text });
  const insert = (name: string) => {
    const field = area.current;
    const [from, to] = [field?.selectionStart ?? template.length, field?.selectionEnd ?? template.length];
    edit(`${template.slice(0, from)}{${name}}${template.slice(to)}`);
    field?.focus();
  };
  const takeBack = () => {
    const { [place]: _ours, ...rest } = edited;
    setEdited(rest);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (changed && !isLong) onSave(edited);
  };
  const choices = [
    { value: 'all', label: t.everywhere },
    ...Object.entries(names).map(([platform, name]) => ({
      value: platform,
      label: t.only(name ?? platform),
    })),
  ];
  return (
    <form class="form templates" onSubmit={submit}>
      <p class="small quiet">{t.help}</p>
      <Select
        name="template-place"
        label={t.where}
        value={place}
        choices={choices}
        onChange={(next) => setPlace(next as Platform | 'all')}
      />
      <textarea
        ref={area}
        rows={6}
        aria-label={t.template}
        data-testid="template"
        value={template}
        aria-invalid={isLong || unknown.length > 0 ? 'true' : undefined}
        onInput={(event) => edit(event.currentTarget.value)}
      />
      <div class="variables">
        {TEMPLATE_VARIABLES.map((name) => (
          <button
            key={name}
            type="button"
            class="variable"
            aria-label={t.insert(name)}
            onClick={() => insert(name)}
          >
            {`{${name}}`}
          </button>
        ))}
      </div>
      {unknown.length > 0 && (
        <ProblemLine weight="warn">{t.unknown(unknown.map((name) => `{${name}}`).join(', '))}</ProblemLine>
      )}
      {isLong && <ProblemLine>{t.tooLong(MAX_TEMPLATE)}</ProblemLine>}
      <figure class="made">
        <figcaption class="small quiet">{newest ? t.preview : t.example}</figcaption>
        <p data-testid="made">{made || <span class="quiet">{t.nothing}</span>}</p>
      </figure>
      <div class="row">
        <Button type="submit" off={!changed || isLong} testId="save-templates">
          {t.save}
        </Button>
        {edited[place] !== undefined && (
          <Button look="ghost" onPress={takeBack} testId="our-template">
            {t.back}
          </Button>
        )}
        <span class="grow quiet" role="status">
          {!changed && Object.keys(templates).length > 0 ? t.saved : ''}
        </span>
        <span class="count figures">
          {number(template.length)} / {number(MAX_TEMPLATE)}
        </span>
      </div>
    </form>
  );
}
