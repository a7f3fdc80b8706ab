import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../parts/Button.tsx';

interface FilePickProps extends Pick<ButtonProps, 'look' | 'icon' | 'busy' | 'testId'> {
  children: string;
  /** What the browser's window offers first. */
  accept: string;
  onFiles: (files: File[]) => void;
}

/** A button that lets files be chosen. The browser's own field stands behind it, out of sight. */
export function FilePick({ children, accept, onFiles, ...look }: FilePickProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onPress={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={accept}
        data-testid={look.testId && `${look.testId}-field`}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen once more is a choice again.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
