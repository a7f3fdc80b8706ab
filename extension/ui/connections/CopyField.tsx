import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/apps.ts';

interface CopyFieldProps {
  label: string;
  value: string;
}

/** How long it says that it copied, ms. */
const SAID = 2000;

/** Something to paste elsewhere, with a button that takes it along. */
export function CopyField({ label, value }: CopyFieldProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <div class="copy">
      <span class="small quiet">{label}</span>
      <code>{value}</code>
      <Button onPress={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        <span class="unseen">{label}: </span>
        <span aria-live="polite">{isCopied ? t.copied : t.copy}</span>
      </Button>
    </div>
  );
}
