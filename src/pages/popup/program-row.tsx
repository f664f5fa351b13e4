import type { ProgramSummary } from '../../history/programs.ts';
import { longAgo, shortAgo } from '../shared/days.ts';
import { Notes } from '../history/notes.tsx';
import { Places } from '../history/places.tsx';
import { WORDS } from './words.ts';

interface ProgramRowProps {
  readonly summary: ProgramSummary;
  readonly now: number;
  readonly onOpen: () => void;
}

export function ProgramRow({ summary, now, onOpen }: ProgramRowProps) {
  const { id, name, lastContact, places } = summary.atHand;
  return (
    <button type="button" class="row" data-place={id} onClick={onOpen}>
      <span class="row-head">
        <span class="row-name">{name}</span>
        <span class="row-last">
          <span aria-hidden="true">{lastContact ? shortAgo(lastContact.sentAt, now) : '–'}</span>
          <span class="spoken">
            {lastContact ? WORDS.lastContact(longAgo(lastContact.sentAt, now)) : WORDS.never}
          </span>
        </span>
      </span>
      <Places places={places} />
      <Notes summary={summary} now={now} />
    </button>
  );
}
