import type { Pause } from '../../settings/pause.ts';
import { version } from '../../wire/tabs.ts';
import { AccessNote } from './access-note.tsx';
import { PauseNotes } from './pause-notes.tsx';
import { SafetyNotes } from './safety-notes.tsx';
import { summaryOf, verdictOf } from './self-test.ts';
import type { MailTab } from './use-mail-tab.ts';
import { WORDS } from './words.ts';

interface StripProps {
  readonly access: boolean | undefined;
  readonly pause: Pause | undefined;
  readonly tab: MailTab;
  readonly now: number;
  readonly onOpen: () => void;
}

/** What is to be known of Prematch itself: closed hosts, pauses, and the mail tab in front. */
export function Strip({ access, pause, tab, now, onOpen }: StripProps) {
  if (access === false) return <AccessNote />;
  return (
    <>
      <SafetyNotes now={now} />
      {pause && <PauseNotes pause={pause} now={now} />}
      {tab.state !== 'none' && (
        <button type="button" class="row strip" data-place="this-tab" onClick={onOpen}>
          <span
            class={`verdict verdict-${tab.state === 'silent' ? 'missing' : verdictOf(tab.test, version())}`}
            aria-hidden="true"
          />
          <span>
            {WORDS.test.thisTab}:{' '}
            {tab.state === 'silent' ? WORDS.test.silent : summaryOf(tab.test, version())}
          </span>
        </button>
      )}
    </>
  );
}
