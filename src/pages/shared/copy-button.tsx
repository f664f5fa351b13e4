import { useState } from 'preact/hooks';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly label: string;
  /** Said aloud in the place of the label, where several stand on a page. */
  readonly spoken?: string;
  readonly copied: string;
  readonly failed: string;
  readonly text: string;
}

/** Copies a text, and tells that it did. */
export function CopyButton({ label, spoken, copied, failed, text }: CopyButtonProps) {
  const [note, setNote] = useState('');
  return (
    <>
      <Button
        aria-label={spoken}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setNote(copied);
            },
            () => {
              setNote(failed);
            },
          );
        }}
      >
        {label}
      </Button>
      <span class="saved" role="status">
        {note}
      </span>
    </>
  );
}
