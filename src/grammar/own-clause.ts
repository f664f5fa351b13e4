/** The clauses of a quote that speak for themselves, told by their words alone. Pure. */

const RELATIVE = 'wife|husband|partner|fianc[eé]e?|spouse';
const SUBJECT = `(?:my (?:${RELATIVE}) and i|(?:both|two) of us|i|we|you|he|she|they|it)`;
const CONJUNCTION =
  'as|since|when|while|because|although|though|if|unless|after|before|until|once|where|which|that';

/** "As we discussed on Zoom, …", "since we talked in December, …": up to the next comma or subject. */
const SUBORDINATE = new RegExp(
  String.raw`\b(?:${CONJUNCTION}) (?=${SUBJECT}\b)(?:${SUBJECT})\b[^,;:–—]*?(?=[,;:–—.!?]|\s(?:i|we|you)\b|$)`,
  'gi',
);
/** "we want you to know that …" states what follows. */
const STATED =
  /\b(?:know|say|tell|told|said|state|confirm|mention|share|sure|certain|agreed|decided|promise|believe|think|swear|assure|guarantee|hope)(?: you| him| them)? that\b/gi;
const BORDER = new RegExp(
  String.raw`[,;:–—.!?]+\s+|(?<!\b(?:${RELATIVE}))\s+(?=(?:and|but|so) (?:i|we|you|your|yours|it|my)\b)|\x00`,
  'i',
);
const FIRST_PERSON = new RegExp(String.raw`\b(?:i|we|us|my|our)\b`, 'i');
/** What ranks, commits or asks; the rest of a quote is how it came to that. */
const MATTER =
  /\b(?:rank|list|plac|put|certif|submit|lock|sign|accept|commit|cho[io]?s|pick|select|come|coming|join|match|first|top|number|stand|news)/i;

/**
 * The clause that a quote is about: the last one of its main clauses in the first person that names
 * the matter, else the last in the first person, else the quote.
 */
export function ownClause(quote: string): string {
  const clauses = quote
    .replace(/’/g, "'")
    .replace(STATED, '\u0000')
    .replace(SUBORDINATE, '\u0000')
    .split(BORDER)
    .map((clause) => clause.trim())
    .filter((clause) => FIRST_PERSON.test(clause));
  return clauses.findLast((clause) => MATTER.test(clause)) ?? clauses.at(-1) ?? quote;
}
