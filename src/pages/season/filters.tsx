import { useId } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { CHOICES, isFiltered, TRAITS, withChoice, type Trait, type View } from './place.ts';
import { WORDS } from './words.ts';

interface FiltersProps {
  readonly view: View;
  /** How many programs are shown, of how many. */
  readonly shown: number;
  readonly all: number;
  readonly onChange: (view: View) => void;
}

/** Which programs are shown, and how many they are. */
export function Filters({ view, shown, all, onChange }: FiltersProps) {
  const id = useId();
  return (
    <form
      class="filters"
      role="search"
      aria-label={WORDS.search}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="filter filter-text">
        <label for={id}>{WORDS.search}</label>
        <input
          id={id}
          class="input"
          type="search"
          autocomplete="off"
          value={view.text}
          onInput={(event) => {
            onChange({ ...view, text: event.currentTarget.value });
          }}
        />
      </div>
      {TRAITS.map((trait) => (
        <Filter
          key={trait}
          trait={trait}
          chosen={view.filters[trait] ?? ''}
          onChoose={(choice) => {
            onChange({ ...view, filters: withChoice(view.filters, trait, choice) });
          }}
        />
      ))}
      <p class="filter-count">
        <span role="status">{WORDS.shown(shown, all)}</span>
        {isFiltered(view) && (
          <Button
            kind="quiet"
            onClick={() => {
              onChange({ ...view, text: '', filters: {} });
            }}
          >
            {WORDS.clear}
          </Button>
        )}
      </p>
    </form>
  );
}

interface FilterProps {
  readonly trait: Trait;
  /** "" for any. */
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
}

function Filter({ trait, chosen, onChoose }: FilterProps) {
  const id = useId();
  const names: Readonly<Record<string, string>> = WORDS.choices[trait];
  return (
    <div class="filter">
      <label for={id}>{WORDS.traits[trait]}</label>
      <select
        id={id}
        class={chosen === '' ? 'input' : 'input filter-chosen'}
        value={chosen}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        <option value="">{WORDS.any}</option>
        {CHOICES[trait].map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
