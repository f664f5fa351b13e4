import { useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import {
  DEFAULT_SHORTCUTS,
  keysOf,
  shownKeys,
  troubleWith,
  type Shortcuts,
} from '../../settings/shortcut.ts';
import { Button } from '../shared/button.tsx';
import { Field } from '../shared/field.tsx';
import { NotSaved } from './not-saved.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { WORDS } from './words.ts';

const NAMES = ['card', 'templates'] as const satisfies readonly (keyof Shortcuts)[];
/** Keys that are held while another is pressed. */
const HELD = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta'];

export function ShortcutsSection({ shortcuts }: Pick<Settings, 'shortcuts'>) {
  const { failed, save } = useSave();
  const [said, setSaid] = useState<{
    readonly of: keyof Shortcuts;
    readonly trouble?: string;
    readonly note?: string;
  }>();

  const keep = (of: keyof Shortcuts, keys: string): void => {
    save(
      ({ shortcuts: others }) => ({ shortcuts: { ...others, [of]: keys } }),
      () => {
        setSaid({ of, note: WORDS.saved });
      },
    );
  };
  const hear = (of: keyof Shortcuts, event: KeyboardEvent): void => {
    // The way on and out for the keyboard.
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isTab || HELD.includes(event.key)) return;
    event.preventDefault();
    const keys = keysOf(event);
    const trouble = troubleOf(keys) ?? sameAs(of, keys);
    if (trouble === undefined) keep(of, keys);
    else setSaid({ of, trouble });
  };
  const sameAs = (of: keyof Shortcuts, keys: string): string | undefined =>
    NAMES.some((other) => other !== of && shortcuts[other] === keys)
      ? WORDS.shortcuts.same
      : undefined;

  const isUsual = NAMES.every((name) => shortcuts[name] === DEFAULT_SHORTCUTS[name]);
  return (
    <Section id="shortcuts" title={WORDS.shortcuts.title} about={WORDS.shortcuts.about}>
      <div class="fields">
        {NAMES.map((name) => (
          <Field
            key={name}
            label={WORDS.shortcuts.names[name]}
            hint={WORDS.shortcuts.hint}
            trouble={said?.of === name ? said.trouble : undefined}
            note={said?.of === name ? said.note : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                readOnly
                value={shownKeys(shortcuts[name])}
                onKeyDown={(event) => {
                  hear(name, event);
                }}
              />
            )}
          </Field>
        ))}
      </div>
      {!isUsual && (
        <p class="buttons">
          <Button
            onClick={() => {
              save({ shortcuts: DEFAULT_SHORTCUTS }, () => {
                setSaid(undefined);
              });
            }}
          >
            {WORDS.shortcuts.reset}
          </Button>
        </p>
      )}
      {failed && <NotSaved />}
    </Section>
  );
}

function troubleOf(keys: string): string | undefined {
  const trouble = troubleWith(keys);
  if (trouble === undefined) return undefined;
  return trouble.is === 'taken'
    ? WORDS.shortcuts.taken(shownKeys(keys), trouble.does)
    : WORDS.shortcuts[trouble.is];
}
