import { deleteResponse } from '../../history/answers.ts';
import type { HistoryDatabase, StoredResponse } from '../../history/db.ts';
import { Confirm } from '../shared/confirm.tsx';
import { dateOf, longAgo } from '../shared/days.ts';
import { WORDS } from './words.ts';

interface ResponseProps {
  readonly db: HistoryDatabase;
  readonly response: StoredResponse;
  readonly now: number;
}

/** That a program wrote, among the contacts with it. */
export function Response({ db, response: { id, from, at, subject }, now }: ResponseProps) {
  const words = WORDS.answers;
  const date = dateOf(at, now);
  return (
    <article class="message response">
      <p class="message-head">
        <span>{from === '' ? words.byHand : words.title}</span>
        <time class="soft" dateTime={new Date(at).toISOString()}>
          {`${date}, ${longAgo(at, now)}`}
        </time>
      </p>
      {subject !== '' && <h3>{subject}</h3>}
      {from !== '' && <p class="soft small">{words.from(from)}</p>}
      <div class="message-actions">
        <Confirm
          label={words.delete}
          spoken={words.deleteSpoken(date)}
          sure={words.deleteSure}
          yes={words.deleteYes}
          no={WORDS.keep}
          failed={WORDS.notDone}
          act={() => deleteResponse(db, id, Date.now())}
        />
      </div>
    </article>
  );
}
