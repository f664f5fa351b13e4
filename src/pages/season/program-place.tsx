import type { ComponentChildren } from 'preact';
import type { Season } from '../../draft/draft.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import type { ProgramSummary } from '../../history/programs.ts';
import { NextStep } from '../history/next-step.tsx';
import { Notes } from '../history/notes.tsx';
import { Places } from '../history/places.tsx';
import { ProgramBody } from '../history/program-body.tsx';
import { longDate } from '../shared/days.ts';
import { addressOf, type View } from './place.ts';
import { Timeline } from './timeline.tsx';
import { Title } from './title.tsx';
import type { SeasonHistory } from './use-season.ts';
import { WORDS } from './words.ts';

interface ProgramPlaceProps {
  readonly db: HistoryDatabase;
  readonly id: string;
  readonly history: SeasonHistory;
  readonly season: Season;
  /** That of the list to which the way back leads. */
  readonly view: View;
  readonly now: number;
}

/** One program: where it stands, its season in order of time, and all that can be corrected. */
export function ProgramPlace({ db, id, history, season, view, now }: ProgramPlaceProps) {
  const back = addressOf({ at: 'programs' }, view);
  const summary = history.programs.find(({ program }) => program.id === id);
  if (!summary) return <Gone back={back} />;
  const { program } = summary;
  const others = history.programs.flatMap((one) => (one === summary ? [] : [one.program]));
  return (
    <main class="place">
      <BackLink href={back} />
      <Title title={program.name} takesFocus>
        <Facts summary={summary} />
        <Places places={summary.atHand.places} />
        <Notes summary={summary} now={now} hasStep />
        <NextStep step={summary.nextStep} now={now} />
      </Title>
      <div class="program-columns">
        <Timeline
          program={program}
          contacts={history.contacts.filter(({ programId }) => programId === id)}
          responses={history.responses.filter(({ programId }) => programId === id)}
          season={season}
          now={now}
        />
        <section class="program-body" aria-label={WORDS.program.edit}>
          <ProgramBody
            db={db}
            program={program}
            others={others}
            season={season}
            now={now}
            onGone={() => {
              location.hash = back;
            }}
          />
        </section>
      </div>
    </main>
  );
}

const BackLink = ({ href }: { readonly href: string }) => (
  <p class="back">
    <a href={href}>‹ {WORDS.program.back}</a>
  </p>
);

/** The address names a program that is not there, or no longer. */
const Gone = ({ back }: { readonly back: string }) => (
  <main class="place">
    <Title title={WORDS.program.gone} takesFocus />
    <p>{WORDS.program.goneAdvice}</p>
    <BackLink href={back} />
  </main>
);

/** What is known of the program in a line of pairs. */
function Facts({ summary: { program } }: { readonly summary: ProgramSummary }) {
  const { city, hospital, tier, visas, imgFriendly, invitedOn, interviewDate } = program;
  const words = WORDS.program;
  const where = [hospital, city].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [words.tier, tier && WORDS.choices.tier[tier]],
    [words.visas, visas && words.visaNames(visas)],
    [words.img, imgFriendly && words.imgs[imgFriendly]],
    [words.invited, invitedOn && longDate(invitedOn)],
    [words.interview, interviewDate && longDate(interviewDate)],
  ];
  const known = facts.filter(([, fact]) => fact !== undefined);
  return (
    <>
      {where !== '' && <p class="soft">{where}</p>}
      {known.length > 0 && (
        <dl class="facts">
          {known.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
