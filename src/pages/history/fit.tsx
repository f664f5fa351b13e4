import { type HistoryDatabase, type StoredProgram, type Visa, VISAS } from '../../history/db.ts';
import { changeDetail, changeFit } from '../../history/edit-program.ts';
import { SavedField } from '../shared/saved-field.tsx';
import { Fold } from './fold.tsx';
import { SavedCheck } from './saved-check.tsx';
import { SavedChoice } from './saved-choice.tsx';
import { fitLine } from './view.ts';
import { WORDS } from './words.ts';

interface FitProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
}

/** What speaks for and against a program: specialty, visas, IMGs, tier. */
export function Fit({ db, program }: FitProps) {
  const words = WORDS.fit;
  const { id, specialty = '', visas, imgFriendly, tier } = program;
  const keepVisas = (kept: Visa[] | undefined): Promise<void> => changeFit(db, id, 'visas', kept);
  return (
    <Fold title={words.title} about={fitLine(program)}>
      <SavedField
        label={words.specialty}
        value={specialty}
        save={(text) => changeDetail(db, id, 'specialty', text)}
        words={WORDS.details}
        maxLength={100}
        attributes={{ autocomplete: 'off' }}
      />
      <fieldset class="choices">
        <legend class="field-label">{words.visas}</legend>
        <div class="check-row">
          {VISAS.map((visa) => (
            <SavedCheck
              key={visa}
              label={visa}
              on={visas?.includes(visa) ?? false}
              save={(on) => {
                const left = (visas ?? []).filter((other) => other !== visa);
                const kept = on ? [...left, visa] : left;
                // That none is sponsored is said by itself.
                return keepVisas(kept.length > 0 ? kept : undefined);
              }}
            />
          ))}
          <SavedCheck
            label={words.noVisa}
            on={visas?.length === 0}
            save={(on) => keepVisas(on ? [] : undefined)}
          />
        </div>
        <p class="field-hint">{visas === undefined ? words.visasHint : words.visasIn(visas)}</p>
      </fieldset>
      <SavedChoice
        label={words.imgs}
        value={imgFriendly}
        none={words.unknown}
        names={words.imgFriendly}
        save={(value) => changeFit(db, id, 'imgFriendly', value)}
      />
      <SavedChoice
        label={words.tier}
        value={tier}
        none={words.untold}
        names={words.tiers}
        save={(value) => changeFit(db, id, 'tier', value)}
      />
    </Fold>
  );
}
