import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { changeDetail, type Detail } from '../../history/edit-program.ts';
import type { Season } from '../../draft/draft.ts';
import { SavedDay } from '../shared/saved-day.tsx';
import { SavedField } from '../shared/saved-field.tsx';
import { checkInterviewDay, checkName, checkSeasonDay, interviewDays } from './check.ts';
import { Domains } from './domains.tsx';
import { FirstChoice } from './first-choice.tsx';
import { Fit } from './fit.tsx';
import { Offer } from './offer.tsx';
import { People } from './people.tsx';
import { detailsLine } from './view.ts';
import { WORDS } from './words.ts';

interface DetailsProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
  readonly season: Season;
}

/** What is known of a program besides its contacts, kept as it is typed. */
export function Details({ db, program, others, season }: DetailsProps) {
  const words = WORDS.details;
  const keep =
    (detail: Detail) =>
    (text: string): Promise<void> =>
      changeDetail(db, program.id, detail, text);
  const { least, most } = interviewDays(season);
  return (
    <details class="details">
      <summary>
        <h2>{words.title}</h2>
        <span class="soft small">{detailsLine(program)}</span>
      </summary>
      <div class="details-fields">
        <SavedField
          label={words.name}
          hint={WORDS.renameHint}
          value={program.name}
          check={(name) => checkName(name, others)}
          save={keep('name')}
          words={words}
          maxLength={300}
          attributes={{ autocomplete: 'off' }}
        />
        <SavedField
          label={words.hospital}
          value={program.hospital ?? ''}
          save={keep('hospital')}
          words={words}
          maxLength={300}
          attributes={{ autocomplete: 'off' }}
        />
        <SavedField
          label={words.city}
          value={program.city ?? ''}
          save={keep('city')}
          words={words}
          maxLength={300}
          attributes={{ autocomplete: 'off' }}
        />
        <div class="pairs">
          <SavedDay
            label={words.invited}
            value={program.invitedOn ?? ''}
            least={least}
            most={most}
            check={(day) => checkSeasonDay(day, season)}
            save={keep('invitedOn')}
            words={words}
          />
          <SavedDay
            label={words.interview}
            value={program.interviewDate ?? ''}
            least={least}
            most={most}
            check={(day) => checkInterviewDay(day, season)}
            save={keep('interviewDate')}
            words={words}
          />
        </div>
        <FirstChoice db={db} program={program} />
        <SavedField
          label={words.notes}
          hint={words.notesHint}
          value={program.notes ?? ''}
          save={keep('notes')}
          words={words}
          rows={4}
          maxLength={20_000}
        />
        <People db={db} program={program} others={others} />
        <div class="folds">
          <Fit db={db} program={program} />
          <Domains db={db} program={program} others={others} />
          <Offer db={db} program={program} season={season} />
        </div>
      </div>
    </details>
  );
}
