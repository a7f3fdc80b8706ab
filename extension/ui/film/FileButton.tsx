import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';

interface FileButtonProps {
  word: string;
  accept: string;
  onFile: (file: File) => void;
  testId: string;
}

/** A button that asks for one file. */
export function FileButton({ word, accept, onFile, testId }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onPress={() => input.current?.click()}>
        {word}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        data-testid={testId}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
