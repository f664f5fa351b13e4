import type { Season } from '../../draft/draft.ts';
import { anchorOf } from '../../guide/sections.ts';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { changeDetail, changeOffer } from '../../history/edit-program.ts';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { SavedDay } from '../shared/saved-day.tsx';
import { checkSeasonDay, interviewDays } from './check.ts';
import { Fold } from './fold.tsx';
import { SavedCheck } from './saved-check.tsx';
import { SavedChoice } from './saved-choice.tsx';
import { OFFER_POINTS, offerLine } from './view.ts';
import { WORDS } from './words.ts';

interface OfferProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  readonly season: Season;
}

/** A pre-match offer, and what is to be checked of it before an answer. */
export function Offer({ db, program, season }: OfferProps) {
  const words = WORDS.offer;
  const { id, offer = {}, offeredOn = '', answerBy = '' } = program;
  const { least, most } = interviewDays(season);
  const status = offer.matchStatus === 'unknown' ? undefined : offer.matchStatus;
  const { unknown, ...statuses } = words.statuses;
  const days = [
    ['offeredOn', words.offered, offeredOn],
    ['answerBy', words.answer, answerBy],
  ] as const;
  return (
    <Fold title={words.title} about={offerLine(program)}>
      <div class="pairs">
        {days.map(([detail, label, value]) => (
          <SavedDay
            key={detail}
            label={label}
            value={value}
            least={least}
            most={most}
            check={(day) => checkSeasonDay(day, season)}
            save={(day) => changeDetail(db, id, detail, day)}
            words={WORDS.details}
          />
        ))}
      </div>
      <SavedChoice
        label={words.status}
        hint={status === 'in' ? words.inMatch : undefined}
        value={status}
        none={unknown}
        names={statuses}
        // Which of the two it is was the question.
        save={(matchStatus) =>
          changeOffer(db, id, { matchStatus, matchParticipation: matchStatus && true })
        }
      />
      <div class="choices">
        {OFFER_POINTS.map(([point, section]) => (
          <SavedCheck
            key={point}
            label={words.points[point]}
            on={offer[point] ?? false}
            save={(on) => changeOffer(db, id, { [point]: on || undefined })}
          >
            <a
              class="small"
              href={`${GUIDE_PAGE}#${anchorOf(section)}`}
              target="_blank"
              rel="noreferrer"
              aria-label={words.guide(section)}
            >
              {section}
            </a>
          </SavedCheck>
        ))}
      </div>
    </Fold>
  );
}
