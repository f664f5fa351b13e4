import type { ComponentChildren } from 'preact';
import type { HistoryDatabase, StoredContact } from '../../history/db.ts';
import { settle } from '../../history/record.ts';
import { Confirm } from '../shared/confirm.tsx';
import { dateOf, longAgo } from '../shared/days.ts';
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
