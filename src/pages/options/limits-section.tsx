import { saveSettings, type Settings } from '../../settings/settings.ts';
import { SavedField } from '../shared/saved-field.tsx';
import { Section } from './section.tsx';
import { checkWhole } from './validate.ts';
import { WORDS } from './words.ts';

type Limits = Settings['limits'];

/** Each limit with its least and greatest sensible value. */
const FIELDS: readonly (readonly [keyof Limits, number, number])[] = [
  ['preInterview', 0, 5],
  ['thankYou', 0, 5],
  ['lateSeason', 0, 5],
  ['interest', 1, 10],
  ['targets', 1, 300],
];

export function LimitsSection({ limits }: { readonly limits: Limits }) {
  return (
    <Section id="limits" title={WORDS.limits.title} about={WORDS.limits.about}>
      <div class="fields">
        {FIELDS.map(([key, least, most]) => (
          <SavedField
            words={WORDS}
            key={key}
            label={WORDS.limits.fields[key].label}
            hint={WORDS.limits.fields[key].hint}
            value={String(limits[key])}
            check={checkWhole(least, most)}
            save={(text) =>
              saveSettings((settings) => ({ limits: { ...settings.limits, [key]: Number(text) } }))
            }
            attributes={{ inputMode: 'numeric', autocomplete: 'off' }}
          />
        ))}
      </div>
    </Section>
  );
}
