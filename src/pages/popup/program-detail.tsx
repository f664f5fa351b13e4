import type { HistoryDatabase } from '../../history/db.ts';
import { contactsOf, deleteProgram, type ProgramSummary } from '../../history/programs.ts';
import { Confirm } from '../shared/confirm.tsx';
import { longDate } from '../shared/days.ts';
import { useLive } from '../shared/use-live.ts';
import { DetailHead } from './detail-head.tsx';
import { Message } from './message.tsx';
import { Notes } from './notes.tsx';
import { Places } from './places.tsx';
import { Rename } from './rename.tsx';
import { Trouble } from './trouble.tsx';
import { WORDS } from './words.ts';

interface ProgramDetailProps {
  readonly db: HistoryDatabase;
  readonly summary: ProgramSummary;
  readonly now: number;
  readonly onBack: () => void;
}

export function ProgramDetail({ db, summary, now, onBack }: ProgramDetailProps) {
  const { id, name, interviewDate } = summary.program;
  const contacts = useLive(() => contactsOf(db, id), [db, id]);
  if (contacts.state === 'failed') return <Trouble error={contacts.error} />;
  const messages = contacts.state === 'ready' ? contacts.value : [];
  return (
    <>
      <DetailHead title={name} onBack={onBack}>
        <Places places={summary.atHand.places} />
        <Notes summary={summary} now={now} />
        {interviewDate !== undefined && (
          <p class="soft small">{WORDS.interview(longDate(interviewDate))}</p>
        )}
      </DetailHead>
      <main class="detail">
        {contacts.state === 'ready' && (
          <h2>{messages.length === 0 ? WORDS.noMessages : WORDS.messages(messages.length)}</h2>
        )}
        <ul class="messages">
          {messages.map((contact) => (
            <li key={contact.id}>
              <Message db={db} contact={contact} now={now} />
            </li>
          ))}
        </ul>
        <div class="detail-actions">
          <Rename db={db} id={id} name={name} />
          <Confirm
            label={WORDS.deleteProgram}
            sure={WORDS.deleteProgramSure(messages.length)}
            yes={WORDS.deleteProgramYes}
            no={WORDS.keep}
            failed={WORDS.notDone}
            act={() => deleteProgram(db, id, Date.now())}
            after={onBack}
          />
        </div>
      </main>
    </>
  );
}
