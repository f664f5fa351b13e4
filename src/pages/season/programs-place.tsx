import type { ComponentChildren } from 'preact';
import type { ProgramSummary } from '../../history/programs.ts';
import { Filters } from './filters.tsx';
import type { View } from './place.ts';
import { ProgramsTable } from './programs-table.tsx';
import { SortChoice } from './sort-choice.tsx';
import { Title } from './title.tsx';
import { UnnamedNote } from './unnamed-note.tsx';
import type { SeasonHistory } from './use-season.ts';
import { WORDS } from './words.ts';

/** What the places share that list programs. */
export interface ListingProps {
  readonly history: SeasonHistory;
  /** The programs of the view, in its order. */
  readonly chosen: readonly ProgramSummary[];
  readonly view: View;
  readonly change: (view: View) => void;
  readonly now: number;
  /** The id of the program that was looked at before. */
  readonly cameFrom: string | undefined;
}

interface ProgramsPlaceProps extends ListingProps {
  /** The way to enter a program by hand. */
  readonly add: ComponentChildren;
}

/** All programs in a table. */
export function ProgramsPlace(props: ProgramsPlaceProps) {
  const { add, history, chosen, view, change, now, cameFrom } = props;
  return (
    <main class="place">
      <Title title={WORDS.placeNames.programs} />
      <Filters view={view} shown={chosen.length} all={history.programs.length} onChange={change} />
      <div class="when-stacked">
        <SortChoice view={view} onChange={change} />
      </div>
      <UnnamedNote contacts={history.contacts} />
      {chosen.length === 0 ? (
        <p>{WORDS.noneFound}</p>
      ) : (
        <ProgramsTable
          programs={chosen}
          view={view}
          now={now}
          cameFrom={cameFrom}
          onChange={change}
        />
      )}
      {add}
    </main>
  );
}
