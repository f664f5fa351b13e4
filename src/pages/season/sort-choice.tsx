import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { Button } from '../shared/button.tsx';
import { Sort, SORTS, type View } from './place.ts';
import { WORDS } from './words.ts';

interface SortChoiceProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** The order of programs, where no column's head can be pressed. */
export function SortChoice({ view, onChange }: SortChoiceProps) {
  const id = useId();
  return (
    <div class="sort-choice">
      <label for={id}>{WORDS.sortBy}</label>
      <select
        id={id}
        class="input"
        value={view.sort}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (v.is(Sort, value)) onChange({ ...view, sort: value, reversed: false });
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {WORDS.columns[sort]}
          </option>
        ))}
      </select>
      <Button
        aria-pressed={view.reversed}
        onClick={() => {
          onChange({ ...view, reversed: !view.reversed });
        }}
      >
        {WORDS.reverse}
      </Button>
    </div>
  );
}
