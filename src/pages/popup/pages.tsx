import { useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import type { Settings } from '../../settings/settings.ts';
import { BackupReminder } from '../backup/reminder.tsx';
import { PasteCheck } from '../paste/paste-check.tsx';
import { PASTE_PAGE } from '../shared/addresses.ts';
import { useHostAccess } from '../shared/use-host-access.ts';
import { useNow } from '../shared/use-now.ts';
import { usePause } from '../shared/use-pause.ts';
import { AT_HAND, AtHand } from './at-hand.tsx';
import { DetailHead } from './detail-head.tsx';
import { Overview } from './overview.tsx';
import { ProgramDetail } from './program-detail.tsx';
import { Strip, TabLine, tabVerdict } from './strip.tsx';
import { ThisTab } from './this-tab.tsx';
import { Trouble } from '../history/trouble.tsx';
import { Unnamed } from './unnamed.tsx';
import { Waiting } from '../history/waiting.tsx';
import { useHistory } from '../history/use-history.ts';
import { useAtHand } from './use-at-hand.ts';
import { useMailTab } from './use-mail-tab.ts';
import { WORDS } from './words.ts';

/** What is looked at: all programs, one of them, the messages of no program, the tab, or a text. */
export type Place =
  | {
      readonly program: string;
      /** The button that opened it, where it is not the program's row. */
      readonly by?: string;
    }
  | 'unnamed'
  | 'this-tab'
  | 'paste'
  | 'overview';

interface PagesProps {
  readonly db: HistoryDatabase;
  readonly settings: Settings;
}

/** The popup's list and what opens from it. The search stays while a program is looked at. */
export function Pages({ db, settings }: PagesProps) {
  const now = useNow();
  const history = useHistory(db, settings, now);
  const [place, setPlace] = useState<Place>('overview');
  const [cameFrom, setCameFrom] = useState<Place>('overview');
  const [query, setQuery] = useState('');
  /** What is checked by hand stays while one looks elsewhere. */
  const [text, setText] = useState('');
  const access = useHostAccess();
  const pause = usePause();
  const [tab, lookAtTab] = useMailTab(access);
  const [inTab, lookInTab] = useAtHand(access);
  if (history.state === 'waiting' || inTab === undefined) return <Waiting />;
  if (history.state === 'failed') return <Trouble error={history.error} />;

  const back = (): void => {
    setCameFrom(place);
    setPlace('overview');
  };
  if (place === 'this-tab')
    return <ThisTab tab={tab} pause={pause} now={now} onAgain={lookAtTab} onBack={back} />;
  const { programs, unnamed } = history.value;
  if (place === 'paste') {
    return (
      <>
        <DetailHead title={WORDS.paste} onBack={back}>
          <p class="small">
            <a href={PASTE_PAGE} target="_blank" rel="noreferrer">
              {WORDS.pasteInTab}
            </a>
          </p>
        </DetailHead>
        <main class="detail">
          <PasteCheck db={db} text={text} onText={setText} />
        </main>
      </>
    );
  }
  if (place === 'unnamed' && unnamed.length > 0) {
    return (
      <Unnamed
        db={db}
        contacts={unnamed}
        programs={programs}
        season={settings.season}
        now={now}
        onBack={back}
      />
    );
  }
  const open =
    typeof place === 'object' && programs.find(({ program }) => program.id === place.program);
  if (open) {
    const others = programs.flatMap(({ program }) => (program === open.program ? [] : [program]));
    return (
      <ProgramDetail
        db={db}
        summary={open}
        others={others}
        season={settings.season}
        now={now}
        onBack={back}
      />
    );
  }
  // What is well is not told before the programs.
  const isWell = tabVerdict(tab) === 'found';
  const tabLine = access !== false && (
    <TabLine
      tab={tab}
      onOpen={() => {
        setPlace('this-tab');
      }}
    />
  );
  return (
    <Overview
      db={db}
      settings={settings}
      history={history.value}
      now={now}
      query={query}
      onQuery={setQuery}
      cameFrom={cameFrom}
      onOpen={setPlace}
      before={
        <>
          <Strip access={access} pause={pause} now={now} />
          <AtHand
            inTab={inTab}
            programs={programs}
            notesResponses={settings.noteResponses}
            now={now}
            onOpen={(program) => {
              setPlace({ program, by: AT_HAND });
            }}
            onKept={lookInTab}
          />
          <BackupReminder db={db} />
          {!isWell && tabLine}
        </>
      }
      after={isWell && tabLine}
    />
  );
}
