/**
 * What the applicant says of their own rank list: a first choice, as the rule on ranking promises
 * finds it, or a place "very high", which promises nothing.
 */
import type { Claim, Finding } from '../findings/finding.ts';
import type { ReadText } from '../text/sentence.ts';
import { isPlaceDenied } from './denied.ts';

/** Without it nothing below matches; most mails do not have it. */
const HIGH = /\bhigh/i;
const RANK_HIGHLY =
  /\b(?:rank|ranking|ranked|place|placing|list)\b[^.!?;]{0,60}?\b(?:very |quite |extremely |rather )?(?:highly|high)\b(?! (?:school|volume|acuity|risk))|\b(?:very |quite )?high(?:ly)?\b[^.!?;]{0,20}\b(?:on|in) my (?:rank (?:order )?)?list\b/i;
const NOT_MINE =
  /\b(?:you|your committee|your program) (?:will |would |might |could )?(?:rank|place|list)\b|\?\s*$|\bnot\b[^.!?]{0,20}\brank/i;

/**
 * @param promises findings of the rule on ranking promises in this text.
 */
export function claimsIn(text: ReadText, promises: readonly Finding[]): readonly Claim[] {
  const claims = promises
    .filter((promise) => !isDenied(text, promise))
    .map(({ start, end, quote }): Claim => ({ kind: 'first-choice', start, end, quote }));
  if (!HIGH.test(text.text)) return claims.sort((a, b) => a.start - b.start);
  for (const sentence of text.sentences) {
    if (sentence.kind !== 'prose' || !HIGH.test(sentence.text)) continue;
    const match = RANK_HIGHLY.exec(sentence.text);
    if (match === null || NOT_MINE.test(sentence.text)) continue;
    const start = sentence.start + match.index;
    claims.push({ kind: 'rank-highly', start, end: start + match[0].length, quote: match[0] });
  }
  return claims.sort((a, b) => a.start - b.start);
}

/** "You are not my first choice": what the sentence around a promise makes of it. */
function isDenied(text: ReadText, { start, end }: Finding): boolean {
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) return false;
  const part = { start: start - sentence.start, end: end - sentence.start };
  return isPlaceDenied(sentence.text, part);
}
