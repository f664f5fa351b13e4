import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ProgramSummary } from '../../history/programs.ts';
import { shortDate } from '../../season/local-time.ts';
import { Places } from '../history/places.tsx';
import { dateOf, longAgo, longDate, shortAgo } from '../shared/days.ts';
import { directionOf } from './choose.ts';
import { FirstChoiceMark } from './first-choice-mark.tsx';
import { addressOf, type Sort, type View } from './place.ts';
import { WORDS } from './words.ts';

const COLUMNS: readonly Sort[] = [
  'name',
  'tier',
  'interview',
  'last-contact',
  'messages',
  'places',
  'attention',
  'first-choice',
];

interface ProgramsTableProps {
  readonly programs: readonly ProgramSummary[];
  readonly view: View;
  readonly now: number;
  readonly cameFrom: string | undefined;
  readonly onChange: (view: View) => void;
}

/**
 * Programs as rows. Roles stand in the markup although the elements have them: where the window is
 * narrow the rows are drawn as blocks, which takes a table's own roles away.
 */
export function ProgramsTable({ programs, view, now, cameFrom, onChange }: ProgramsTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const direction = directionOf(view);

  useLayoutEffect(() => {
    for (const link of table.current?.querySelectorAll<HTMLElement>('[data-program]') ?? []) {
      if (link.dataset['program'] === cameFrom) link.focus();
    }
  }, []);

  return (
    <table class="programs" role="table" ref={table} aria-label={WORDS.table}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((sort) => (
            <th
              key={sort}
              role="columnheader"
              scope="col"
              class={`column-${sort}`}
              aria-sort={sort === view.sort ? direction : undefined}
            >
              <button
                type="button"
                class="sorter"
                onClick={() => {
                  onChange({ ...view, sort, reversed: sort === view.sort && !view.reversed });
                }}
              >
                {WORDS.columns[sort]}
                <svg class="sort-sign" viewBox="0 0 8 8" aria-hidden="true">
                  <path d={direction === 'ascending' ? 'M4 1 7.5 6.5h-7z' : 'M4 7 .5 1.5h7z'} />
                </svg>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {programs.map((summary) => (
          <Row key={summary.program.id} summary={summary} now={now} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly summary: ProgramSummary;
  readonly now: number;
}

function Row({ summary, now }: RowProps) {
  const { program, atHand, attention } = summary;
  const { tier, interviewDate } = program;
  const { lastContact } = atHand;
  const about = aboutOf(summary);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="column-name">
        <a
          href={addressOf({ at: 'program', id: program.id })}
          data-program={program.id}
          class="program-link"
        >
          {program.name}
        </a>
        {about !== '' && <span class="about">{about}</span>}
      </th>
      <Cell sort="tier" empty={tier === undefined}>
        {tier ? WORDS.choices.tier[tier] : <Nothing spoken={WORDS.unknown} />}
      </Cell>
      <Cell sort="interview" empty={interviewDate === undefined}>
        {interviewDate === undefined ? (
          <Nothing spoken={WORDS.unknown} />
        ) : (
          <time dateTime={interviewDate} title={longDate(interviewDate)}>
            {shortDate(interviewDate)}
          </time>
        )}
      </Cell>
      <Cell sort="last-contact" empty={lastContact === undefined}>
        {lastContact ? (
          <span title={dateOf(lastContact.sentAt, now)}>
            <span aria-hidden="true">{shortAgo(lastContact.sentAt, now)}</span>
            <span class="spoken">{longAgo(lastContact.sentAt, now)}</span>
          </span>
        ) : (
          <Nothing spoken={WORDS.noContact} />
        )}
      </Cell>
      <Cell sort="messages" empty={false}>
        {atHand.messages}
      </Cell>
      <Cell sort="places" empty={false}>
        <Places places={atHand.places} />
      </Cell>
      <Cell sort="attention" empty={attention === undefined}>
        {attention && <span class={`note note-${attention}`}>{WORDS.attention[attention]}</span>}
      </Cell>
      <Cell sort="first-choice" empty={!hasFirstChoice(summary)}>
        <FirstChoiceMark summary={summary} now={now} />
      </Cell>
    </tr>
  );
}

const hasFirstChoice = ({ program, atHand }: ProgramSummary): boolean =>
  program.firstChoice === true || atHand.toldFirstChoiceAt !== undefined;

/** Where it is, which visas it sponsors, and whether it takes IMGs; what is unknown is left out. */
function aboutOf({ program: { city, hospital, visas, imgFriendly } }: ProgramSummary): string {
  const sponsors = visas?.length === 0 ? WORDS.noVisa : visas?.join(', ');
  const takes = imgFriendly && WORDS.takesImgs[imgFriendly];
  return [city ?? hospital, sponsors, takes].filter(Boolean).join(' · ');
}

interface CellProps {
  readonly sort: Sort;
  readonly empty: boolean;
  readonly children: ComponentChildren;
}

const Cell = ({ sort, empty, children }: CellProps) => (
  <td
    role="cell"
    class={empty ? `column-${sort} cell-empty` : `column-${sort}`}
    data-label={WORDS.columns[sort]}
  >
    {children}
  </td>
);

const Nothing = ({ spoken }: { readonly spoken: string }) => (
  <>
    <span class="soft" aria-hidden="true">
      –
    </span>
    <span class="spoken">{spoken}</span>
  </>
);
