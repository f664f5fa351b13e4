/** Exam scores told by their number: "CK is in: 242". */
import { BIT } from './news-words.ts';
import type { Reading } from './reading.ts';
import { clauseStart, isOther, isUnreal } from './told.ts';

/** Three digits that a Step score may have. */
const SCORE = /^[12]\d\d$/;
/** Words before the number that make it a result. */
const LINK =
  /^(?:is|on|was|=|:|\(|,|of|with|at|to|namely|number|a|an|got|scoring|scored|shows|reads|carries|wrote|be|it|out|-|points|says|grade|graded|reading|ibt)$/;
/** What a score stands in. */
const PAPER = /^(?:results?|scores?|report|namely|improvement|transcript|marks?|outcome|attempt)$/;
/** A number that somebody asks for, and nobody got. */
const BOUND = /^(?:minimum|average|above|least|cutoff|goal|below|over)$/;
const GOT =
  /^(?:pass(?:ed)?|cleared|scored|received|got|came|arrived|returned|ended|finished|took|improved|released|graded|added|is|landed|posted|showed)$/;

/**
 * Whether a score is told as the writer's own.
 * @param inherited kinds (bits) that the sentence before was about.
 */
export function tellsScore({ words, topics }: Reading, inherited: number): boolean {
  const exam = BIT['exam-score'];
  const named = topics.some(({ kinds }) => (kinds & exam) !== 0) || (inherited & exam) !== 0;
  if (!named && !words.some(({ norm }) => PAPER.test(norm))) return false;
  return words.some(({ norm }, at) => {
    if (!SCORE.test(norm) || (!named && Number(norm) < 185)) return false;
    const before = words[at - 1]?.norm ?? '';
    if (!LINK.test(before) || (before === 'a' && words[at - 2]?.norm === 'with')) return false;
    const clause = words.slice(Math.max(0, clauseStart(words, at - 1) - 1), at);
    if (clause.some((word) => isUnreal(word) || isOther(word) || BOUND.test(word.norm)))
      return false;
    const needsVerb = before === 'with' || before === 'of';
    return !needsVerb || words.slice(0, at).some((word) => GOT.test(word.norm));
  });
}
