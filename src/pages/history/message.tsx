import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { Purpose, type Season } from '../../draft/draft.ts';
import type {
  HistoryDatabase,
  StoredContact,
  StoredProgram,
  StoredResponse,
} from '../../history/db.ts';
import { correctContact } from '../../history/edit-contact.ts';
import { settle } from '../../history/record.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { dateOf } from '../shared/days.ts';
import { InPlace } from '../shared/in-place.tsx';
import { PurposeOptions } from '../shared/purpose-options.tsx';
import { useAction } from '../shared/use-action.ts';
import { AnswerForm } from './answer-form.tsx';
import { ContactDay } from './contact-day.tsx';
import { MoveContact } from './move-contact.tsx';
import { Topics } from './topics.tsx';
import { titleOf, wayOf, webmailOf } from './view.ts';
import { WORDS } from './words.ts';

interface MessageProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  /** The program that it is counted for, where it is one's. */
  readonly home?: Home;
  readonly season: Season;
  readonly now: number;
  readonly children?: ComponentChildren;
}

/** What surrounds a contact. */
interface Home {
  readonly program: StoredProgram;
  /** All other programs. */
  readonly others: readonly StoredProgram[];
  /** All contacts of the program. */
  readonly contacts: readonly StoredContact[];
  /** The first response to the contact. */
  readonly answer: StoredResponse | undefined;
}

/** What is kept of one contact; its purpose and its day are corrected where they stand. */
export function Message({ db, contact, home, season, now, children }: MessageProps) {
  const { id, sentAt, purpose, newInformation, claims, topics = '', link } = contact;
  const title = titleOf(contact);
  const [failed, setFailed] = useState(false);
  return (
    <article class="message">
      <p class="message-head">
        <select
          class="correct message-purpose"
          aria-label={WORDS.correctPurpose(title)}
          // Drawn anew where the browser has changed it and the history has not.
          key={String(failed)}
          value={purpose}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setFailed(false);
            if (!v.is(Purpose, value)) return;
            correctContact(db, id, { purpose: value }, season).catch(() => {
              setFailed(true);
            });
          }}
        >
          <PurposeOptions />
        </select>
        <ContactDay
          sentAt={sentAt}
          title={title}
          now={now}
          save={(moment) => correctContact(db, id, { sentAt: moment }, season)}
        />
      </p>
      <p class="trouble" role="alert">
        {failed && WORDS.notDone}
      </p>
      <h3>{title}</h3>
      <p class="soft small">{wayOf(contact)}</p>
      {home?.answer && (
        <p class="answered small">{WORDS.answers.answered(dateOf(home.answer.at, now))}</p>
      )}
      {link !== undefined && <ThreadLink link={link} title={title} />}
      {contact.state === 'pending' && <p class="small">{WORDS.pending}</p>}
      {contact.unconfirmed && <WasSent db={db} contact={contact} title={title} />}
      {!contact.exact && <p class="soft small">{WORDS.inexact}</p>}
      <dl class="quotes">
        {claims.map(({ kind, quote }) => (
          <Quote key={`claim ${quote}`} term={WORDS.claims[kind]} quote={quote} />
        ))}
        {newInformation.map(({ kind, quote }) => (
          <Quote key={`news ${quote}`} term={WORDS.news[kind]} quote={quote} />
        ))}
      </dl>
      {children}
      <div class="message-actions">
        <Topics
          topics={topics}
          title={title}
          save={(text) => correctContact(db, id, { topics: text }, season)}
        />
        {home && (
          <>
            <InPlace label={WORDS.answers.note} spoken={WORDS.answers.noteSpoken(title)}>
              {(end) => <AnswerForm db={db} contact={contact} onEnd={end} />}
            </InPlace>
            <InPlace label={WORDS.move.label} spoken={WORDS.move.spoken(title)}>
              {(end) => <MoveContact db={db} contact={contact} {...home} onEnd={end} />}
            </InPlace>
          </>
        )}
        <Confirm
          label={WORDS.deleteShort}
          spoken={`${WORDS.deleteContact}: ${title}, ${dateOf(sentAt, now)}`}
          sure={WORDS.deleteContactSure}
          yes={WORDS.deleteContactYes}
          no={WORDS.keep}
          failed={WORDS.notDone}
          // Taken back: a late word from the mail tab must not bring it again.
          act={() => settle(db, id, 'undone', Date.now())}
        />
      </div>
    </article>
  );
}

interface ThreadLinkProps {
  readonly link: string;
  readonly title: string;
}

/** The way to the thread in webmail; nothing where the link leads elsewhere. */
function ThreadLink({ link, title }: ThreadLinkProps) {
  const webmail = webmailOf(link);
  if (webmail === undefined) return null;
  return (
    <p class="small">
      <a href={link} target="_blank" rel="noreferrer">
        {WORDS.openIn(webmail)}
        <span class="spoken">{`: ${title} ${WORDS.opensTab}`}</span>
      </a>
    </p>
  );
}

interface WasSentProps extends Pick<MessageProps, 'db' | 'contact'> {
  readonly title: string;
}

/** Only the user can tell: the mailbox was closed too early, or the email leaves later. */
function WasSent({ db, contact: { id, scheduled }, title }: WasSentProps) {
  const say = (outcome: 'sent' | 'undone') => (): Promise<void> =>
    settle(db, id, outcome, Date.now());
  const done = (): void => undefined;
  const yes = useAction(say('sent'), done);
  const no = useAction(say('undone'), done);
  return (
    <div class="confirm" role="group" aria-label={WORDS.wasSent.spoken(title)}>
      <p>{scheduled ? WORDS.wasSent.scheduled : WORDS.wasSent.unseen}</p>
      {(yes.failed || no.failed) && (
        <p class="trouble" role="alert">
          {WORDS.notDone}
        </p>
      )}
      <div class="buttons">
        <Button disabled={yes.busy} onClick={yes.run}>
          {WORDS.wasSent.yes}
        </Button>
        <Button disabled={no.busy} onClick={no.run}>
          {WORDS.wasSent.no}
        </Button>
      </div>
    </div>
  );
}

interface QuoteProps {
  readonly term: string;
  readonly quote: string;
}

function Quote({ term, quote }: QuoteProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{quote !== '' && <q>{quote}</q>}</dd>
    </div>
  );
}
