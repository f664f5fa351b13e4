/** The form of each kind of mark, as a path around 0 in a square of 18 CSS pixels. Pure. */
import { PURPOSES, type Purpose } from '../../draft/draft.ts';
import { tellsFirstChoice, type Event } from './events.ts';

/** What a mark stands for; colour is the second sign, form the first. */
export type MarkKind = Purpose | 'response' | 'invitation' | 'interview';

export const MARK_KINDS: readonly MarkKind[] = [...PURPOSES, 'response', 'invitation', 'interview'];

const CIRCLE = 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z';
const SQUARE = 'M-3.8-3.8h7.6v7.6h-7.6z';
const DOWN = 'M0 4.8-4.8-3.4H4.8z';

const FORMS: Readonly<Record<MarkKind, string>> = {
  'pre-interview': 'M0-4.8 4.8 3.4H-4.8z',
  'thank-you': CIRCLE,
  update: SQUARE,
  interest: 'M0-5.2 5.2 0 0 5.2-5.2 0z',
  question: CIRCLE,
  logistics: SQUARE,
  offer: 'M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3z',
  other: 'M-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0z',
  response: DOWN,
  invitation: DOWN,
  interview: 'M-1.5-8h3V8h-3z',
};

/** Drawn with the even-odd rule: a thin band, and the form inside of it. */
const RING =
  'M-8.2 0a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0-16.4 0zM-6.8 0a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0-13.6 0z';

export function kindOf(event: Event): MarkKind {
  return event.of === 'contact' ? event.contact.purpose : event.of;
}

/** @param ringed a program was told that it is the first choice. */
export function formOf(kind: MarkKind, ringed = false): string {
  return ringed ? RING + FORMS[kind] : FORMS[kind];
}

/** The path of an event's mark. */
export function formOfEvent(event: Event): string {
  return formOf(kindOf(event), tellsFirstChoice(event));
}
