import { useMemo, useRef, useState } from 'preact/hooks';
import type { Season } from '../../draft/draft.ts';
import type { StoredProgram } from '../../history/db.ts';
import { dayOf } from '../shared/days.ts';
import { Axis } from './axis.tsx';
import { keyOf } from './events.ts';
import { nearest, type Axis as Dates, type Mark } from './layout.ts';
import { formOfEvent, kindOf } from './mark-forms.ts';
import { addressOf, type Choice } from './place.ts';
import { rowNames } from './row-names.ts';
import type { Cell } from './steps.ts';
import { speak } from './tell.ts';
import { Tip } from './tip.tsx';
import { useNear } from './use-near.ts';
import { useRoving } from './use-roving.ts';
import { WORDS } from './words.ts';

export interface PictureRow {
  readonly program: StoredProgram;
  /** The earliest first. */
  readonly marks: readonly Mark[];
  /** Set at the first row of a group. */
  readonly group?: Choice<'tier'>;
}

/** How far from a mark the pointer still means it, in CSS pixels. */
const REACH = 12;

/** So many marks are drawn in no time; of more, those that come near the window. */
const AT_ONCE = 2_000;

interface PictureProps {
  readonly axis: Dates;
  readonly rows: readonly PictureRow[];
  readonly season: Season;
  readonly now: number;
  readonly cameFrom: string | undefined;
}

/** Programs down, dates across. One stop of the Tab key; arrow keys walk inside. */
export function Picture({ axis, rows, season, now, cameFrom }: PictureProps) {
  const grid = useRef<HTMLDivElement>(null);
  /** The mark that is told in words. */
  const [told, setTold] = useState<Cell>();
  const today = dayOf(now);
  useRoving(grid, rows, cameFrom, setTold);

  const pointed = (event: PointerEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // The pointer may go on to the words.
    if (target.closest('.tip')) return;
    const drawn = target.closest('[data-row]')?.querySelector('.lane');
    const row = Number(drawn?.closest<HTMLElement>('[data-row]')?.dataset['row']);
    const marks = rows[row]?.marks;
    if (!drawn || !marks) {
      setTold(undefined);
      return;
    }
    const box = drawn.getBoundingClientRect();
    const places = marks.map(({ at, shift }) => (at / 100) * box.width + shift);
    const place = event.clientX - box.x;
    const mark = nearest(places, place);
    const isMeant = Math.abs((places[mark] ?? Infinity) - place) <= REACH;
    setTold((before) => {
      if (!isMeant) return undefined;
      return before?.row === row && before.mark === mark ? before : { row, mark };
    });
  };

  // The rows stay as they are while the pointer wanders.
  const drawn = useMemo(() => {
    const drawAtOnce = rows.reduce((sum, { marks }) => sum + marks.length, 0) <= AT_ONCE;
    const names = rowNames(rows.map(({ program }) => program.name));
    return rows.map((row, index) => (
      <Row
        key={row.program.id}
        row={row}
        name={names[index] ?? row.program.name}
        index={index}
        drawAtOnce={drawAtOnce}
        now={now}
      />
    ));
  }, [rows, now]);
  return (
    <div
      class="picture-frame"
      onPointerLeave={() => {
        setTold(undefined);
      }}
    >
      <p class="spoken" id="picture-keys">
        {WORDS.picture.keys}
      </p>
      <div
        ref={grid}
        class="picture"
        // For print: as many rows as there are have one page.
        style={{ '--rows': rows.length + rows.filter(({ group }) => group).length }}
        role="grid"
        aria-label={WORDS.picture.label}
        aria-describedby="picture-keys"
        onPointerMove={pointed}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTold(undefined);
        }}
      >
        <Axis axis={axis} season={season} today={today} />
        {drawn}
        <Tip grid={grid} rows={rows} told={told} now={now} />
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: PictureRow;
  readonly name: string;
  readonly index: number;
  /** Also where it is far from the window. */
  readonly drawAtOnce: boolean;
  readonly now: number;
}

function Row({ row: { program, marks, group }, name, index, drawAtOnce, now }: RowProps) {
  const address = addressOf({ at: 'program', id: program.id });
  return (
    <>
      {group && (
        <div class="picture-group" role="row">
          <span role="rowheader">
            {group === 'unknown' ? WORDS.picture.ofNoTier : WORDS.picture.ofTier[group]}
          </span>
        </div>
      )}
      <div
        class="picture-row"
        role="row"
        data-row={index}
        onClick={({ target }) => {
          // A link does so by itself, and in a new tab where that is asked for.
          if (target instanceof Element && !target.closest('a')) location.hash = address;
        }}
      >
        <span role="rowheader" class="picture-name">
          <a href={address} title={program.name} tabIndex={-1} data-program={program.id} data-cell>
            {name}
          </a>
        </span>
        <Lane marks={marks} drawAtOnce={drawAtOnce} now={now} />
      </div>
    </>
  );
}

interface LaneProps extends Pick<RowProps, 'drawAtOnce' | 'now'> {
  readonly marks: readonly Mark[];
}

/** The marks of a row. */
function Lane({ marks, drawAtOnce, now }: LaneProps) {
  const lane = useRef<SVGSVGElement>(null);
  const isDrawn = useNear(lane, drawAtOnce);
  return (
    <svg ref={lane} class="lane" role="none">
      {isDrawn &&
        marks.map(({ event, at, shift }) => (
          <path
            key={keyOf(event)}
            class={`mark mark-${kindOf(event)}`}
            d={formOfEvent(event)}
            style={{ translate: `calc(${at.toFixed(3)}% + ${shift.toFixed(1)}px) 50%` }}
            role="gridcell"
            tabindex={-1}
            data-cell
            aria-label={speak(event, now)}
          />
        ))}
    </svg>
  );
}
