import { useMemo } from 'preact/hooks';
import type { Season } from '../../draft/draft.ts';
import { groupBy } from '../../history/group.ts';
import { groupsOf } from './choose.ts';
import { eventsOf } from './events.ts';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { axisOf, marksOf } from './layout.ts';
import { PictureTable } from './picture-table.tsx';
import { Picture, type PictureRow } from './picture.tsx';
import type { ListingProps } from './programs-place.tsx';
import { SortChoice } from './sort-choice.tsx';
import { Title } from './title.tsx';
import { UnnamedNote } from './unnamed-note.tsx';
import { WORDS } from './words.ts';

interface PicturePlaceProps extends ListingProps {
  readonly season: Season;
}

/** The season at a glance: programs down, dates across. */
export function PicturePlace(props: PicturePlaceProps) {
  const { history, chosen, view, change, season, now, cameFrom } = props;
  const { axis, rows } = useMemo(() => drawingOf(props), [history, chosen, view.sort, season]);
  return (
    <main class="place">
      <Title title={WORDS.placeNames.season} />
      <Filters view={view} shown={chosen.length} all={history.programs.length} onChange={change} />
      <div class="picture-tools">
        <SortChoice view={view} onChange={change} />
        <Legend rows={rows} />
      </div>
      <UnnamedNote contacts={history.contacts} />
      {chosen.length === 0 ? (
        <p>{WORDS.noneFound}</p>
      ) : (
        <>
          <Picture axis={axis} rows={rows} season={season} now={now} cameFrom={cameFrom} />
          <PictureTable rows={rows} now={now} />
        </>
      )}
    </main>
  );
}

function drawingOf({ history, chosen, view, season }: PicturePlaceProps): {
  readonly axis: ReturnType<typeof axisOf>;
  readonly rows: readonly PictureRow[];
} {
  const contacts = groupBy(history.contacts, ({ programId }) => [programId]);
  const responses = groupBy(history.responses, ({ programId }) => [programId]);
  const groups = groupsOf(chosen, view).map(({ tier, programs }) => ({
    tier,
    members: programs.map(({ program }) => ({
      program,
      events: eventsOf({
        program,
        contacts: contacts.get(program.id) ?? [],
        responses: responses.get(program.id) ?? [],
      }),
    })),
  }));
  const events = groups.flatMap(({ members }) => members.flatMap((member) => member.events));
  const axis = axisOf(
    season,
    events.map(({ day }) => day),
  );
  const rows = groups.flatMap(({ tier, members }) =>
    members.map(({ program, events: own }, index) => ({
      program,
      marks: marksOf(own, axis),
      ...(tier !== undefined && index === 0 && { group: tier }),
    })),
  );
  return { axis, rows };
}
