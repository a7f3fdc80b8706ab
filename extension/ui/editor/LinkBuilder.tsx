import { useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import { linkOf } from '../../../shared/own.ts';
import type { DraftChanges, Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/caption-tools.ts';
import { linkEach, slugOf, taggedLink, withLink } from './tag-link.ts';

interface LinkBuilderProps {
  draft: Draft;
  remembered: Remembered;
  onChange: (changes: DraftChanges) => void;
}

/** A link to the page with what web statistics read: where a visitor came from, by what, for which campaign. */
export function LinkBuilder({ draft, remembered, onChange }: LinkBuilderProps) {
  const [link, setLink] = useState(linkOf(draft.source));
  const [source, setSource] = useState('social');
  const [medium, setMedium] = useState('post');
  const [campaign, setCampaign] = useState(() => slugOf(draft.title));
  const [isDone, setDone] = useState(false);
  const made = taggedLink(link, { source, medium, campaign });
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    setDone(false);
  };
  const put = (changes: DraftChanges) => {
    onChange(changes);
    setDone(true);
  };
  return (
    <div class="form link-builder">
      <Field
        label={t.address}
        name="utm-link"
        type="url"
        value={link}
        wrong={made ? undefined : t.noAddress}
        onInput={typed(setLink)}
      />
      <div class="thirds">
        <Field label={t.source} name="utm-source" value={source} onInput={typed(setSource)} />
        <Field label={t.medium} name="utm-medium" value={medium} onInput={typed(setMedium)} />
        <Field label={t.campaign} name="utm-campaign" value={campaign} onInput={typed(setCampaign)} />
      </div>
      {made && (
        <figure class="made-link">
          <figcaption class="small quiet">{t.made}</figcaption>
          <span class="small">{made}</span>
        </figure>
      )}
      <div class="row">
        <Button
          off={!made}
          testId="put-link"
          onPress={() => made && put({ caption: withLink(draft.caption, made) })}
        >
          {t.putIn}
        </Button>
        {draft.targets.length > 0 && (
          <Button
            look="ghost"
            off={!made}
            testId="link-each"
            onPress={() =>
              made && put({ targets: linkEach(draft, remembered.rules, link, { medium, campaign }) })
            }
          >
            {t.each}
          </Button>
        )}
      </div>
      <p class="small quiet" role="status">
        {isDone ? t.done : t.eachHelp}
      </p>
    </div>
  );
}
