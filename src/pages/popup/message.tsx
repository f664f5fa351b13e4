import type { ComponentChildren } from 'preact';
import type { HistoryDatabase, StoredContact } from '../../history/db.ts';
import { settle } from '../../history/record.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { dateOf, longAgo } from '../shared/days.ts';
import { useAction } from '../shared/use-action.ts';
import { namesOf } from './view.ts';
import { WORDS } from './words.ts';

interface MessageProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  readonly now: number;
  readonly children?: ComponentChildren;
}

/** What is kept of one email. */
export function Message({ db, contact, now, children }: MessageProps) {
  const { id, sentAt, purpose, subject, recipients, channel, newInformation, claims } = contact;
  const title = subject === '' ? WORDS.noSubject : subject;
  return (
    <article class="message">
      <p class="message-head">
        <span class="message-purpose">{WORDS.purposes[purpose]}</span>
        <time class="soft" dateTime={new Date(sentAt).toISOString()}>
          {dateOf(sentAt, now)}, {longAgo(sentAt, now)}
        </time>
      </p>
      <h3>{title}</h3>
      <p class="soft small">
        {recipients.length === 0 ? WORDS.byHand[channel] : WORDS.to(namesOf(recipients))}
      </p>
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
      <Confirm
        label={WORDS.deleteContact}
        spoken={`${WORDS.deleteContact}: ${title}, ${dateOf(sentAt, now)}`}
        sure={WORDS.deleteContactSure}
        yes={WORDS.deleteContactYes}
        no={WORDS.keep}
        failed={WORDS.notDone}
        // Taken back: a late word from the mail tab must not bring it again.
        act={() => settle(db, id, 'undone', Date.now())}
      />
    </article>
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
      <dd>
        <q>{quote}</q>
      </dd>
    </div>
  );
}
