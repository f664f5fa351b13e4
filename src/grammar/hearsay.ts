import { addClasses } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { searchFor } from './search.ts';

addClasses({
  SOMEONE:
    'he, she, they, someone, somebody, friend+, colleague+, classmate+, roommate+, cousin+, brother, sister, senior+, mentor+, dean, advisor+, adviser+, professor+, teacher+, resident+, intern+, applicant+, candidate+, director+, chief, chair, nurse+, patient+, mother+, father+, man, woman, wife, husband, people, programs, forum, article+, video+, guide, blog, book, book+, poster, sign, website, attending+, consultant+, coordinator+, guest, speaker, student+, uncle, aunt, grandmother, registrar, tutor, PERSON, motto, banner, plaque, slide, lecturer, nobody, everyone, who, motto',
  REPORTS:
    '~say, ~tell, ~write, ~ask, ~warn, ~teach, ~shout, ~joke, ~repeat, ~hear, ~advise, ~reply, ~answer, ~claim, ~promise, ~quote, ~whisper, ~call, reads, ~sign, ~laugh, ~mutter, ~yell, ~cry, ~insist, ~announce, ~send, ~add',
});

/** Someone else's words, repeated: "A friend wrote “you are my only hope” to a program." */
const HEARSAY = [
  'SOMEONE ,..6 REPORTS & QUOTE but not i|me|we REPORTS ,..4 QUOTE',
  'QUOTE ,..3 SOMEONE ..3 REPORTS',
  'QUOTE ,..3 REPORTS ..2 SOMEONE|PERSON|the|my|our',
  'QUOTE ,..2 is|was|are ..2 what|advice|the|an|a|how|something ,..8 SOMEONE|not|never|example|advice|question|motto|written|heard|allowed',
  'read|heard|hear|reading|see|saw|seen ,..5 QUOTE but not i_am|when_you_read|you_will_hear',
  'such_as|like|example|phrases|lines|sentence|sentences|things|letters|emails ,..4 QUOTE & SOMEONE|not|never|unfair|programs|avoid|example',
  'you|your|director|letter|email|YOU ..3 ~say|~write|~ask|wrote|said|asked ,..2 QUOTE but not mean|means|meaning|QM|sign|rank',
];

const search = searchFor(HEARSAY);

/** Whether the sentence hands on what others say between quotation marks. */
export function isHearsay(sentence: Parsed): boolean {
  return search(sentence) !== undefined;
}
