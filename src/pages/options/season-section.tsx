import { useEffect, useState } from 'preact/hooks';
import type { Season } from '../../draft/draft.ts';
import { Button } from '../shared/button.tsx';
import { Field } from '../shared/field.tsx';
import { NotSaved } from './not-saved.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { checkSeason, SEASON_DATES, type SeasonDate } from './validate.ts';
import { WORDS } from './words.ts';

interface SeasonSectionProps {
  readonly season: Season;
  readonly confirmed: boolean;
}

/** The dates depend on each other, so they are kept together, and only when all are right. */
export function SeasonSection({ season, confirmed }: SeasonSectionProps) {
  const [typed, setTyped] = useState(season);
  const [note, setNote] = useState<{ readonly date: SeasonDate; readonly text: string }>();
  const { failed, save } = useSave();
  const troubles = checkSeason(typed);
  const isRight = Object.keys(troubles).length === 0;

  useEffect(() => {
    if (isRight) setTyped(season);
  }, [season]);

  const change = (date: SeasonDate, day: string): void => {
    const changed = { ...typed, [date]: day };
    setTyped(changed);
    setNote(undefined);
    if (Object.keys(checkSeason(changed)).length > 0) return;
    save({ season: changed }, () => {
      setNote({ date, text: WORDS.saved });
    });
  };

  return (
    <Section id="season" title={WORDS.season.title} about={WORDS.season.about}>
      <div class={confirmed ? 'soft' : 'confirm'}>
        <p>
          {confirmed ? WORDS.season.confirmed : WORDS.season.confirm(season.matchDay.slice(0, 4))}
        </p>
        {!confirmed && (
          <p>
            <Button
              kind="primary"
              disabled={!isRight}
              onClick={() => {
                save({ season: typed, seasonConfirmed: true }, () => {
                  setNote(undefined);
                });
              }}
            >
              {WORDS.season.confirmButton}
            </Button>
          </p>
        )}
        {failed && <NotSaved />}
      </div>
      <div class="fields">
        {SEASON_DATES.map((date) => (
          <Field
            key={date}
            label={WORDS.season.dates[date]}
            hint={WORDS.season.hints[date]}
            trouble={troubles[date]}
            note={note?.date === date ? note.text : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                type="date"
                value={typed[date]}
                onInput={(event) => {
                  change(date, event.currentTarget.value);
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </Section>
  );
}
