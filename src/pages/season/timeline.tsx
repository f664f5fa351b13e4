import type { Season } from '../../draft/draft.ts';
import { anchorOf } from '../../guide/sections.ts';
import type { StoredContact, StoredResponse } from '../../history/db.ts';
import { titleOf, wayOf } from '../history/view.ts';
import { WORDS as HISTORY_WORDS } from '../history/words.ts';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { dayOf, longDate } from '../shared/days.ts';
import { keyOf, tellsFirstChoice, type EventSource } from './events.ts';
import { Sign } from './sign.tsx';
import { timelineOf, type Entry } from './timeline.ts';
import { WORDS } from './words.ts';

const { answers } = HISTORY_WORDS;

interface TimelineProps extends EventSource {
  readonly season: Season;
  readonly now: number;
}

/** A program's season, the earliest first. */
export function Timeline({ season, now, ...source }: TimelineProps) {
  const today = dayOf(now);
  const entries = timelineOf(source, season, today);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{WORDS.program.timeline}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={nameOf(entry)} class={classOf(entry, today)}>
            <time class="entry-day" dateTime={entry.day}>
              {entry.of === 'silence' ? '' : longDate(entry.day)}
            </time>
            <SignOf entry={entry} />
            <div class="entry-text">
              <Text entry={entry} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameOf(entry: Entry): string {
  switch (entry.of) {
    case 'contact':
    case 'response':
    case 'invitation':
    case 'interview':
      return keyOf(entry);
    default:
      return entry.of;
  }
}

const classOf = ({ of, day }: Entry, today: string): string =>
  ['entry', `entry-${of}`, day > today ? 'entry-ahead' : ''].filter(Boolean).join(' ');

function SignOf({ entry }: { readonly entry: Entry }) {
  switch (entry.of) {
    case 'contact':
      return <Sign kind={entry.contact.purpose} ringed={tellsFirstChoice(entry)} />;
    case 'response':
    case 'invitation':
    case 'interview':
      return <Sign kind={entry.of} />;
    default:
      return <span class="entry-rule" aria-hidden="true" />;
  }
}

function Text({ entry }: { readonly entry: Entry }) {
  const words = WORDS.program;
  switch (entry.of) {
    case 'contact':
      return <Contact contact={entry.contact} />;
    case 'response':
      return <Response response={entry.response} />;
    case 'invitation':
      return <p class="entry-what">{words.invitation}</p>;
    case 'interview':
      return <p class="entry-what">{words.interviewDay}</p>;
    case 'silence':
      return (
        <p class="soft">
          {words.quiet(entry.days)} {words.quietMeans}{' '}
          <a href={`${GUIDE_PAGE}#${anchorOf('5.3')}`}>{words.section}</a>
        </p>
      );
    default:
      return <p>{words[entry.of]}</p>;
  }
}

function Contact({ contact }: { readonly contact: StoredContact }) {
  const { purpose, claims, newInformation, topics, link } = contact;
  return (
    <>
      <p class="entry-what">{WORDS.purposes[purpose]}</p>
      <p>{titleOf(contact)}</p>
      <p class="soft small">{wayOf(contact)}</p>
      {topics !== undefined && topics !== '' && <p class="small">{topics}</p>}
      {(claims.length > 0 || newInformation.length > 0) && (
        <dl class="quotes">
          {claims.map(({ kind, quote }) => (
            <Quote key={`claim ${quote}`} term={WORDS.claims[kind]} quote={quote} />
          ))}
          {newInformation.map(({ kind, quote }) => (
            <Quote key={`news ${quote}`} term={HISTORY_WORDS.news[kind]} quote={quote} />
          ))}
        </dl>
      )}
      {link !== undefined && (
        <p class="small">
          <a href={link} target="_blank" rel="noreferrer">
            {WORDS.program.thread}
          </a>
        </p>
      )}
    </>
  );
}

const Quote = ({ term, quote }: { readonly term: string; readonly quote: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{quote !== '' && <q>{quote}</q>}</dd>
  </div>
);

const Response = ({ response: { subject, from } }: { readonly response: StoredResponse }) => (
  <>
    <p class="entry-what">{from === '' ? answers.byHand : answers.title}</p>
    {subject !== '' && <p>{subject}</p>}
    {from !== '' && <p class="soft small">{WORDS.from(from)}</p>}
  </>
);
