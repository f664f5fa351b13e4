import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Field } from '../shared/field.tsx';
import type { Given } from './use-reading.ts';
import { WORDS } from './words.ts';

const MAX_LINES = 200_000;

/** Files that are chosen or dropped, or lines that are pasted. */
export function Choose({ onGiven }: { readonly onGiven: (given: Given) => void }) {
  const [lines, setLines] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const give = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) onGiven({ files: [...files], lines: '' });
  };

  return (
    <section class="step" aria-labelledby="choose">
      <h2 id="choose">{WORDS.choose.title}</h2>
      <div
        class={`drop ${isOver ? 'drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          give(event.dataTransfer?.files);
        }}
      >
        <p class="soft">{WORDS.choose.drop}</p>
        <Button
          kind="primary"
          onClick={() => {
            input.current?.click();
          }}
        >
          {WORDS.choose.files}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".mbox,.mbx,.eml,.csv,.tsv,.txt"
          onChange={(event) => {
            give(event.currentTarget.files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ul class="kinds small">
        {WORDS.choose.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <Field label={WORDS.choose.paste} hint={WORDS.choose.pasteHint}>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={4}
            maxLength={MAX_LINES}
            value={lines}
            onInput={(event) => {
              setLines(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div>
        <Button
          disabled={lines.trim() === ''}
          onClick={() => {
            onGiven({ files: [], lines });
          }}
        >
          {WORDS.choose.read}
        </Button>
      </div>
    </section>
  );
}
