import type { Season } from '../../draft/draft.ts';
import { answersOf } from '../../history/answers.ts';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { contactsOf, deleteProgram } from '../../history/programs.ts';
import { responsesOf } from '../../history/responses.ts';
import { isPrivate } from '../../wire/tabs.ts';
import { Confirm } from '../shared/confirm.tsx';
import { InPlace } from '../shared/in-place.tsx';
import { useLive } from '../shared/use-live.ts';
import { AddContact } from './add-contact.tsx';
import { Details } from './details.tsx';
import { Merge } from './merge.tsx';
import { Message } from './message.tsx';
import { Response } from './response.tsx';
import { Split } from './split.tsx';
import { Trouble } from './trouble.tsx';
import { inOrder } from './view.ts';
import { WORDS } from './words.ts';

interface ProgramBodyProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All other programs. */
  readonly others: readonly StoredProgram[];
  readonly season: Season;
  readonly now: number;
  /** The program was deleted. */
  readonly onGone: () => void;
}

/** All that is known of one program, to be read and corrected; nothing until its contacts are read. */
export function ProgramBody({ db, program, others, season, now, onGone }: ProgramBodyProps) {
  const { id } = program;
  const history = useLive(() => Promise.all([contactsOf(db, id), responsesOf(db, id)]), [db, id]);
  if (history.state === 'failed') return <Trouble error={history.error} />;
  // Drawn at once when all is known, so that nothing moves under the mouse.
  if (history.state === 'waiting') return null;
  const [messages, responses] = history.value;
  const answers = answersOf(messages, responses);
  return (
    <div class="detail">
      <Details db={db} program={program} others={others} season={season} />
      <div class="contacts-head">
        <h2 aria-live="polite">
          {messages.length === 0 ? WORDS.noMessages : WORDS.contacts(messages.length)}
          {responses.length > 0 && `, ${WORDS.answers.count(responses.length)}`}
        </h2>
        {isPrivate() ? (
          <p class="soft small">{WORDS.add.private}</p>
        ) : (
          <InPlace label={WORDS.add.label} kind="plain">
            {(end) => <AddContact db={db} program={program} season={season} onEnd={end} />}
          </InPlace>
        )}
      </div>
      <ul class="messages">
        {inOrder(messages, responses).map((one) => (
          <li key={one.id}>
            {'sentAt' in one ? (
              <Message
                db={db}
                contact={one}
                home={{ program, others, contacts: messages, answer: answers.get(one.id) }}
                season={season}
                now={now}
              />
            ) : (
              <Response db={db} response={one} now={now} />
            )}
          </li>
        ))}
      </ul>
      <div class="detail-actions">
        {others.length > 0 && (
          <InPlace label={WORDS.merge.label}>
            {(end) => <Merge db={db} program={program} others={others} onEnd={end} />}
          </InPlace>
        )}
        {messages.length + program.people.length > 0 && (
          <InPlace label={WORDS.split.label}>
            {(end) => (
              <Split
                db={db}
                program={program}
                others={others}
                contacts={messages}
                now={now}
                onEnd={end}
              />
            )}
          </InPlace>
        )}
        <Confirm
          label={WORDS.deleteProgram}
          sure={WORDS.deleteProgramSure(messages.length)}
          yes={WORDS.deleteProgramYes}
          no={WORDS.keep}
          failed={WORDS.notDone}
          act={() => deleteProgram(db, id, Date.now())}
          after={onGone}
        />
      </div>
    </div>
  );
}
