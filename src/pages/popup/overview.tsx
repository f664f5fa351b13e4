import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { AddProgram } from '../history/add-program.tsx';
import type { Settings } from '../../settings/settings.ts';
import { EmptyState } from './empty-state.tsx';
import { Footer } from './footer.tsx';
import { stepAmong } from './list-keys.ts';
import type { Place } from './pages.tsx';
import { PhaseLine } from '../history/phase-line.tsx';
import { ProgramRow } from './program-row.tsx';
import { SearchBox } from './search-box.tsx';
import type { History } from '../history/use-history.ts';
import { search } from '../history/view.ts';
import { WORDS } from './words.ts';

/** What the arrow keys stop at: the program at hand, then the list. */
const STOPS = '.at-hand-open, .rows .row';

interface OverviewProps {
  readonly db: HistoryDatabase;
  readonly settings: Settings;
  readonly history: History;
  readonly now: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What was looked at before: its row has the focus again. */
  readonly cameFrom: Place;
  readonly onOpen: (place: Place) => void;
  /** What stands above and below the list while nothing is searched. */
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

export function Overview(props: OverviewProps) {
  const { db, settings, history, now, query, onQuery, cameFrom, onOpen, before, after } = props;
  const box = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const found = search(history.programs, query);
  const drawn = useDrawn(cameFrom === 'overview');
  const isEmpty = history.programs.length === 0 && history.unnamed.length === 0;

  useLayoutEffect(() => {
    const back = typeof cameFrom === 'object' ? (cameFrom.by ?? cameFrom.program) : cameFrom;
    for (const opener of document.querySelectorAll<HTMLElement>('[data-place]')) {
      if (opener.dataset['place'] === back) opener.focus();
    }
  }, []);

  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // What is typed into a field of the list's own is for that field.
      if (event.target instanceof HTMLInputElement && event.target !== box.current) return;
      const rows = [...(main.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
      const focused = rows.findIndex((row) => row === document.activeElement);
      const inBox = document.activeElement === box.current;
      const next = stepAmong(event.key, { focused, inBox, rows: rows.length });
      if (next === 'box') box.current?.focus();
      else if (next !== null) rows[next]?.focus();
      // A letter goes on into the box, which has the focus by now.
      if (next !== null && event.key.length > 1) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);

  return (
    <>
      <header class="top">
        <h1 class="spoken">{WORDS.title}</h1>
        <PhaseLine settings={settings} now={now} />
        {!isEmpty && <SearchBox box={box} query={query} found={found.length} onQuery={onQuery} />}
      </header>
      <main ref={main}>
        {query === '' && before}
        {isEmpty && <EmptyState />}
        {!isEmpty && found.length === 0 && query !== '' && (
          <p class="no-match">{WORDS.noMatch(query)}</p>
        )}
        <ul class="rows" aria-label={WORDS.programs}>
          {history.unnamed.length > 0 && query === '' && (
            <li>
              <button
                type="button"
                class="row"
                data-place="unnamed"
                onClick={() => {
                  onOpen('unnamed');
                }}
              >
                {WORDS.unnamed(history.unnamed.length)}
              </button>
            </li>
          )}
          {found.slice(0, drawn).map((summary) => (
            <li key={summary.program.id}>
              <ProgramRow
                summary={summary}
                now={now}
                onOpen={() => {
                  onOpen({ program: summary.program.id });
                }}
              />
            </li>
          ))}
        </ul>
        <AddProgram
          db={db}
          programs={history.programs.map(({ program }) => program)}
          onOpen={(program) => {
            onOpen({ program });
          }}
        />
        {query === '' && after}
      </main>
      <Footer
        since={history.since}
        now={now}
        onPaste={() => {
          onOpen('paste');
        }}
      />
    </>
  );
}

/** More rows than a popup can show at once. */
const FIRST_ROWS = 20;

/** How many rows are drawn: the first frame has those that can be seen, the next one all. */
function useDrawn(isOpening: boolean): number {
  const [drawn, setDrawn] = useState(isOpening ? FIRST_ROWS : Infinity);
  useEffect(() => {
    setDrawn(Infinity);
  }, []);
  return drawn;
}
