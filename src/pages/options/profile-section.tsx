import type { InputHTMLAttributes } from 'preact';
import type { Profile } from '../../draft/draft.ts';
import { saveSettings } from '../../settings/settings.ts';
import { type Check, SavedField } from '../shared/saved-field.tsx';
import { Section } from './section.tsx';
import { checkAamcId, checkEcfmgId, checkEmail, checkName, checkPhone } from './validate.ts';
import { without } from '../../settings/without.ts';
import { WORDS } from './words.ts';

type ProfileKey = 'fullName' | 'aamcId' | 'ecfmgId' | 'phone' | 'email';

const FIELDS: readonly (readonly [ProfileKey, Check, InputHTMLAttributes])[] = [
  ['fullName', checkName, { autocomplete: 'name' }],
  ['aamcId', checkAamcId, { inputMode: 'numeric', autocomplete: 'off' }],
  ['ecfmgId', checkEcfmgId, { inputMode: 'numeric', autocomplete: 'off' }],
  ['phone', checkPhone, { type: 'tel', autocomplete: 'tel' }],
  // Not of type email: that hides what cannot be an address from the check.
  ['email', checkEmail, { inputMode: 'email', autocomplete: 'email' }],
];

/** An emptied field is forgotten. */
function saveProfile(key: ProfileKey, text: string): Promise<unknown> {
  return saveSettings(({ profile }) => ({
    profile: text === '' ? without(profile, key) : { ...profile, [key]: text },
  }));
}

export function ProfileSection({ profile }: { readonly profile: Profile }) {
  return (
    <Section id="profile" title={WORDS.profile.title} about={WORDS.profile.about}>
      <div class="fields">
        {FIELDS.map(([key, check, attributes]) => (
          <SavedField
            words={WORDS}
            key={key}
            label={WORDS.profile[key].label}
            hint={WORDS.profile[key].hint}
            value={profile[key] ?? ''}
            check={check}
            save={(text) => saveProfile(key, text)}
            attributes={attributes}
          />
        ))}
      </div>
    </Section>
  );
}
