import type { Season } from '../../draft/draft.ts';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import type { ProgramSummary } from '../../history/programs.ts';
import { NextStep } from '../history/next-step.tsx';
import { Notes } from '../history/notes.tsx';
import { Places } from '../history/places.tsx';
import { ProgramBody } from '../history/program-body.tsx';
import { WORDS } from '../history/words.ts';
import { longDate } from '../shared/days.ts';
import { DetailHead } from './detail-head.tsx';

interface ProgramDetailProps {
  readonly db: HistoryDatabase;
  readonly summary: ProgramSummary;
  /** All other programs. */
  readonly others: readonly StoredProgram[];
  readonly season: Season;
  readonly now: number;
  readonly onBack: () => void;
}

export function ProgramDetail({ db, summary, others, season, now, onBack }: ProgramDetailProps) {
  const { program, atHand } = summary;
  return (
    <>
      <DetailHead title={program.name} onBack={onBack}>
        <Places places={atHand.places} />
        <Notes summary={summary} now={now} hasStep />
        {program.interviewDate !== undefined && (
          <p class="soft small">{WORDS.interview(longDate(program.interviewDate))}</p>
        )}
        <NextStep step={summary.nextStep} now={now} />
      </DetailHead>
      <main>
        <ProgramBody
          db={db}
          program={program}
          others={others}
          season={season}
          now={now}
          onGone={onBack}
        />
      </main>
    </>
  );
}
