import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SavedField } from '../shared/saved-field.tsx';
import { WORDS } from './words.ts';

interface TopicsProps {
  readonly topics: string;
  /** Of the contact that they belong to. */
  readonly title: string;
  readonly save: (topics: string) => Promise<unknown>;
}

/** What was spoken of: text until it is pressed, then a field that keeps what is typed. */
export function Topics({ topics, title, save }: TopicsProps) {
  const words = WORDS.topics;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (isOpen) place.current?.querySelector('textarea')?.focus();
    else if (wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    const isKnown = topics !== '';
    return (
      <div ref={place} class={isKnown ? 'topics' : ''}>
        <button
          type="button"
          class={isKnown ? 'correct' : 'button button-quiet'}
          aria-label={isKnown ? `${words.spoken(title)}: ${topics}` : words.spoken(title)}
          onClick={() => {
            setOpen(true);
          }}
        >
          {isKnown ? topics : words.label}
        </button>
      </div>
    );
  }
  return (
    <div
      ref={place}
      class="topics"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <SavedField
        label={words.label}
        hint={words.hint}
        value={topics}
        save={save}
        words={WORDS.details}
        rows={2}
        maxLength={2000}
      />
    </div>
  );
}
