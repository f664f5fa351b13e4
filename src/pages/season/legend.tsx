import { tellsFirstChoice } from './events.ts';
import { kindOf, MARK_KINDS, type MarkKind } from './mark-forms.ts';
import type { PictureRow } from './picture.tsx';
import { Sign } from './sign.tsx';
import { WORDS } from './words.ts';

interface LegendProps {
  readonly rows: readonly PictureRow[];
}

/** What the marks mean; only of those that are there. */
export function Legend({ rows }: LegendProps) {
  const events = rows.flatMap(({ marks }) => marks.map(({ event }) => event));
  const kinds = new Set(events.map(kindOf));
  return (
    <ul class="legend" aria-label={WORDS.picture.legend}>
      {MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <Sign kind={kind} />
          {nameOf(kind)}
        </li>
      ))}
      {events.some(tellsFirstChoice) && (
        <li>
          <Sign kind="interest" ringed />
          {WORDS.picture.ring}
        </li>
      )}
    </ul>
  );
}

function nameOf(kind: MarkKind): string {
  switch (kind) {
    case 'response':
    case 'invitation':
    case 'interview':
      return WORDS.picture[kind];
    default:
      return WORDS.purposes[kind];
  }
}
