import type { Pause } from '../../settings/pause.ts';
import { version } from '../../wire/tabs.ts';
import { AccessNote } from './access-note.tsx';
import { PauseNotes } from './pause-notes.tsx';
import { SafetyNotes } from './safety-notes.tsx';
import { summaryOf, type Verdict, verdictOf } from './self-test.ts';
import type { MailTab } from './use-mail-tab.ts';
import { WORDS } from './words.ts';

interface StripProps {
  readonly access: boolean | undefined;
  readonly pause: Pause | undefined;
  readonly now: number;
}

/** What keeps Prematch from its work: closed hosts, what was lost, and pauses. */
export function Strip({ access, pause, now }: StripProps) {
  if (access === false) return <AccessNote />;
  return (
    <>
      <SafetyNotes now={now} />
      {pause && <PauseNotes pause={pause} now={now} />}
    </>
  );
}

interface TabLineProps {
  readonly tab: MailTab;
  readonly onOpen: () => void;
}

/** How Prematch does in the mail tab in front. */
export function TabLine({ tab, onOpen }: TabLineProps) {
  if (tab.state === 'none') return null;
  return (
    <button type="button" class="row strip" data-place="this-tab" onClick={onOpen}>
      <span class={`verdict verdict-${tabVerdict(tab)}`} aria-hidden="true" />
      <span>
        {WORDS.test.thisTab}:{' '}
        {tab.state === 'silent' ? WORDS.test.silent : summaryOf(tab.test, version())}
      </span>
    </button>
  );
}

/** Undefined where no mail tab is in front. */
export function tabVerdict(tab: MailTab): Verdict | undefined {
  switch (tab.state) {
    case 'none':
      return undefined;
    case 'silent':
      return 'missing';
    case 'ready':
      return verdictOf(tab.test, version());
  }
}
