import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface SureProps {
  label: string;
  /** What will happen, said before it does. */
  warning: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** For what cannot be undone: the button first says what will happen, then asks for a second press. */
export function Sure({ label, warning, yes, no, onYes }: SureProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button look="danger" onPress={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <div class="sure" role="alertdialog" aria-label={warning}>
      <p>{warning}</p>
      <Button
        look="danger"
        onPress={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </Button>
      <Button onPress={() => setAsking(false)}>{no}</Button>
    </div>
  );
}
