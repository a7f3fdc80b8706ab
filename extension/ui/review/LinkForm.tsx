import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GuestLink } from '../../../shared/review.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { date } from '../words/amounts.ts';
import { t } from '../words/review.ts';
import type { LinkAsked } from './session.ts';

interface LinkFormProps {
  title: string;
  help: string;
  links: readonly GuestLink[];
  made: { url: string } | null;
  busy: boolean;
  /** What else has to be chosen. */
  children?: ComponentChildren;
  onMake: (asked: LinkAsked) => void;
  onRevoke: (id: string) => void;
}

const DAYS = [3, 7, 14, 30, 90];

/** Makes a link for a client, tells its address once, and lists those that are open. */
export function LinkForm({ title, help, links, made, busy, children, onMake, onRevoke }: LinkFormProps) {
  const [label, setLabel] = useState('');
  const [passcode, setPasscode] = useState('');
  const [days, setDays] = useState(14);
  const [copied, setCopied] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onMake({ label: label.trim(), passcode: passcode.trim() || null, days });
  };
  return (
    <section class="card">
      <h3>{title}</h3>
      <p class="quiet">{help}</p>
      <form class="form" onSubmit={submit}>
        <Field label={t.linkFor} name="link-label" required value={label} onInput={setLabel} />
        <Field
          label={t.passcode}
          name="link-passcode"
          minLength={4}
          hint={t.passcodeHint}
          value={passcode}
          onInput={setPasscode}
        />
        {children}
        <div class="row">
          <Select
            label={t.days}
            value={String(days)}
            choices={DAYS.map((one) => ({ value: String(one), label: t.daysOf(one) }))}
            onChange={(value) => setDays(Number(value))}
          />
          <Button type="submit" icon="link" busy={busy} testId="make-link">
            {t.makeLink}
          </Button>
        </div>
      </form>
      {made && (
        <div class="lines" role="status">
          <p>{t.madeLink}</p>
          <div class="row">
            <code class="grow address" data-testid="guest-link">
              {made.url}
            </code>
            <Button
              icon={copied === made.url ? 'check' : 'link'}
              onPress={() => void navigator.clipboard.writeText(made.url).then(() => setCopied(made.url))}
            >
              {copied === made.url ? t.copied : t.copy}
            </Button>
          </div>
        </div>
      )}
      {links.length > 0 && (
        <>
          <h4>{t.links}</h4>
          <ul class="rows">
            {links.map((one) => (
              <li key={one.id} class="item">
                <div class="grow">
                  <b>{one.label}</b>
                  <p class="small quiet">
                    {t.until(date(one.expiresAt))} · {t.opened(one.opens)}
                  </p>
                </div>
                <Button onPress={() => onRevoke(one.id)}>{t.revoke}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
