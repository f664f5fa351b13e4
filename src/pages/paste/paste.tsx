import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { PasteCheck } from './paste-check.tsx';
import { WORDS } from './words.ts';

/** A text that stands in no compose window, checked on a page of its own. */
export function Paste({ db }: { readonly db: HistoryDatabase }) {
  const [text, setText] = useState('');
  return (
    <div class="paste-page">
      <header>
        <h1>{WORDS.title}</h1>
        <p class="soft">{WORDS.about}</p>
      </header>
      <main>
        <PasteCheck db={db} text={text} onText={setText} />
      </main>
    </div>
  );
}
