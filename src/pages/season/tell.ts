/** An event in words. */
import { titleOf, wayOf } from '../history/view.ts';
import { dateOf, longDate } from '../shared/days.ts';
import type { Event } from './events.ts';
import { WORDS } from './words.ts';

export interface Words {
  /** "Thank-you" */
  readonly what: string;
  /** "18 Nov" */
  readonly date: string;
  /** The subject, with whom, and what was claimed. */
  readonly lines: readonly string[];
}

/** @param now milliseconds since 1970 in UTC: the year is told where it is another. */
export function tell(event: Event, now: number): Words {
  const { picture } = WORDS;
  switch (event.of) {
    case 'contact': {
      const { contact } = event;
      return {
        what: WORDS.purposes[contact.purpose],
        date: dateOf(contact.sentAt, now),
        lines: [
          titleOf(contact),
          wayOf(contact),
          ...contact.claims.map(({ kind, quote }) =>
            quote === '' ? WORDS.claims[kind] : `${WORDS.claims[kind]}: “${quote}”`,
          ),
        ],
      };
    }
    case 'response': {
      const { at, subject, from } = event.response;
      const lines = [subject, from === '' ? '' : WORDS.from(from)];
      return { what: picture.response, date: dateOf(at, now), lines: lines.filter(Boolean) };
    }
    case 'invitation':
      return { what: picture.invitation, date: longDate(event.day), lines: [] };
    case 'interview':
      return { what: picture.interview, date: longDate(event.day), lines: [] };
  }
}

/** The same in one line, to be spoken. */
export function speak(event: Event, now: number): string {
  const { what, date, lines } = tell(event, now);
  return [WORDS.markOn(what, date), ...lines].join('. ');
}
