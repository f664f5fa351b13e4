import type { RefObject } from 'preact';
import { WORDS } from './words.ts';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly found: number;
  readonly onQuery: (query: string) => void;
}

export function SearchBox({ box, query, found, onQuery }: SearchBoxProps) {
  return (
    <search>
      <input
        ref={box}
        class="input"
        type="search"
        aria-label={WORDS.search}
        placeholder={WORDS.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // Escape closes a popup; here it first takes back the search.
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
      <span class="spoken" role="status">
        {query !== '' && WORDS.found(found)}
      </span>
    </search>
  );
}
