import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { Purpose, type Season } from '../../draft/draft.ts';
import type { HistoryDatabase, StoredContact } from '../../history/db.ts';
import { correctContact } from '../../history/edit-contact.ts';
import { settle } from '../../history/record.ts';
import { Button } from '../shared/button.tsx';
import { Confirm } from '../shared/confirm.tsx';
import { dateOf } from '../shared/days.ts';
import { PurposeOptions } from '../shared/purpose-options.tsx';
import { useAction } from '../shared/use-action.ts';
import { ContactDay } from './contact-day.tsx';
import { titleOf, wayOf } from './view.ts';
import { WORDS } from './words.ts';

interface MessageProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  readonly season: Season;
  readonly now: number;
  readonly children?: ComponentChildren;
}

/** What is kept of one contact; its purpose and its day are corrected where they stand. */
export function Message({ db, contact, season, now, children }: MessageProps) {
  const { id, sentAt, purpose, newInformation, claims } = contact;
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
      <dd>{quote !== '' && <q>{quote}</q>}</dd>
    </div>
  );
}
