import type { Settings } from '../../settings/settings.ts';
import { NotSaved } from './not-saved.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { WORDS } from './words.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export function LookSection({ theme }: { readonly theme: Settings['theme'] }) {
  const { failed, save } = useSave();
  return (
    <Section id="look" title={WORDS.look.title}>
      <fieldset class="themes">
        <legend class="field-label">{WORDS.look.legend}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="theme"
              checked={one === theme}
              onChange={() => {
                save({ theme: one });
              }}
            />
            {WORDS.look.themes[one]}
          </label>
        ))}
      </fieldset>
      {failed && <NotSaved />}
    </Section>
  );
}
