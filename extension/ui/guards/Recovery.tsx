import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/guards.ts';

/** Recovery codes, told once: each opens the account one time, where the app is lost. */
export function Recovery({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div class="lines" role="status">
      <p>
        <b>{t.recovery}</b> <span class="quiet">{t.recoveryHelp}</span>
      </p>
      <ul class="recovery" data-testid="recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button icon={copied ? 'check' : 'link'} onPress={copy}>
          {copied ? t.copied : t.copy}
        </Button>
        <Button look="primary" onPress={onKept}>
          {t.kept}
        </Button>
      </div>
    </div>
  );
}
