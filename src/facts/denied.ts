/**
 * Whether a first place is spoken of only to deny it, to leave it open, or to give it to somebody
 * else: "You are not my first choice", "I may rank you first", "Another program is first".
 */
import type { Span } from '../rules/rule.ts';

const PLACE =
  "(?:first|1st|top|number[ -]one|number 1|no\\.? ?1|#\\s?1|highest|favou?rite)(?![\\w'-])";
const NOT =
  "\\b(?:not|never|no longer|cannot|(?:ca|wo|do|did|does|have|has|is|are|was|were|would|could|should)n'?t)";
const PUT = '(?:rank|put|plac|list|choos|consider|pick)(?:e|ed|ing|ting)?';
const FEW = '(?:[^\\s,;:]+ )';
/** Nobody else is put there: that is a promise after all. */
const NO_RIVAL =
  '(?:(?!any|another|other|nobody|no one|but\\b|than\\b|below|lower|above|ahead|before)[^\\s,;:]+ )';

const DENIALS: readonly RegExp[] = [
  // "not my first choice", "never been on top of my list".
  `${NOT} (?:(?:be|been|being|really|quite|yet|actually|currently|necessarily|at|on|in|as|the|going|to) )*(?:(?:my|our) (?:very )?${PLACE}|the (?:very )?${PLACE}[^,;:.]{0,20} my\\b)`,
  // "not able to rank you first", "cannot promise to rank you first".
  `${NOT} (?:(?:be|been|able|going|planning|ready|willing|plan|intend|intending|want|wish|promise|guarantee|commit|say|yet|really|actually|even|have|to|in a position) )*${PUT} ${NO_RIVAL}{1,6}${PLACE}`,
  // "cannot tell you that you are my first choice", "do not know whether".
  `${NOT} (?:(?:yet|really|actually|even|just|ever) )?(?:say|said|tell|told|promise|claim|claimed|guarantee|know|decide|decided|sure|certain|write|wrote)(?: you| anyone| yet| now)*(?: that| whether| if) ${NO_RIVAL}{1,8}${PLACE}`,
  // "whether I will rank you first": still open. "Whether or not you rank me, …" is not about the place.
  `\\b(?:whether|unsure if|wonder(?:ing)? if|deciding if) (?:or not )?(?:(?!me\\b|us\\b)[^\\s,;:]+ ){1,6}${PLACE}`,
  `\\b(?:may|might|could)(?: well| even| also| perhaps)? (?:${PUT} ${NO_RIVAL}{1,6}|be (?:${FEW}){0,2})${PLACE}`,
  // A question of what is allowed.
  `^(?:is|was|would) it (?:be )?(?:allowed|ok|okay|permitted|acceptable|appropriate|legal|wrong|against)\\b[^?]*${PLACE}[^?]*\\?`,
  `^am i (?:allowed|permitted)\\b[^?]*${PLACE}[^?]*\\?`,
  // Somebody else has it.
  `(?<!\\b(?:no|not|never|any|if) )\\b(?:another|a different|some other|one other|an other) (?:${FEW}){0,3}(?:is|are|was|will|comes?|stays?|remains?|holds?|has|takes?|stands?) (?:${FEW}){0,4}${PLACE}`,
  `(?<!${NOT} (?:${FEW}){0,2})\\b${PUT} (?:another|a different|some other|one other) (?:${FEW}){0,3}${PLACE}`,
  `${PLACE}[^.!?]{0,40}\\b(?:you|yours|your program)(?: (?:is|are|will|be|come|comes|would|my|the|a|at|in))* (?:second|third|2nd|3rd|runner[ -]up)\\b`,
  `\\b(?:used to be|was once) (?:my|our) (?:very )?${PLACE}`,
].map((source) => new RegExp(source, 'gi'));

const PLACES = new RegExp(`(?<![\\w'-])${PLACE}`, 'gi');

/**
 * Whether each first place that is spoken of in a part of a sentence is denied.
 * @param part offsets in `sentence`.
 */
export function isPlaceDenied(sentence: string, part: Span): boolean {
  const plain = sentence.replaceAll('’', "'").replace(/\s/g, ' ');
  const places = [...plain.matchAll(PLACES)].filter(
    ({ index }) => part.start <= index && index < part.end,
  );
  if (places.length === 0) return false;
  const denials = DENIALS.flatMap((denial) => [...plain.matchAll(denial)]);
  return places.every(({ index }) =>
    denials.some((denial) => denial.index <= index && index < denial.index + denial[0].length),
  );
}
