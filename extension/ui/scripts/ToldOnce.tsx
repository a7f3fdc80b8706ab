import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/scripts.ts';

/** Something secret that is shown this once, with a button that takes it along. */
export function ToldOnce({ words, secret, testId }: { words: string; secret: string; testId: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <div class="lines" role="status">
      <p>
        <b>{words}</b> <span class="quiet">{t.once}</span>
      </p>
      <div class="row">
        <code class="grow address" data-testid={testId}>
          {secret}
        </code>
        <Button icon={copied ? 'check' : 'link'} onPress={copy}>
          {copied ? t.copied : t.copy}
        </Button>
      </div>
    </div>
  );
}
