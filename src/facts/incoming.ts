/**
 * What the program's own message asks: whether it makes an offer outside the Match, presses for an
 * early commitment, or wants to know how the applicant ranks (guide 1.2, 3.4). Only the quoted
 * message is read.
 */
import type { Quote } from '../findings/finding.ts';
import { readText } from '../text/read.ts';

const POSITION =
  '(?:position|seat|spot|slot|place|contract|residency|training position|pgy[ -]?\\d[^.!?]{0,20}|post|job)';

/** Offers of a position; an offered interview, date or tour is none. */
const OFFERS: readonly RegExp[] = [
  /\b(?:send|sent|give|prepare|sign|offer)\b[^.!?]{0,25}\b(?:a|the|your|our) contract\b/i,
  /\b(?:not (?:to )?(?:enter|participate in|register for|go through|use)|skip|leave|forgo|forego|stay out of|withdraw from|opt out of) the (?:nrmp )?match\b/i,
  /\b(?:extend|make|making|extending)(?: you)? an (?:early |formal |written )?offer\b(?![^.!?]{0,20}interview)/i,
  new RegExp(
    `\\b(?:offer|offering|extend|extending|give|giving)(?: to)? you\\b[^.!?]{0,40}\\b${POSITION}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:an|our|the|this) offer\\b[^.!?]{0,30}\\b(?:of|for)\\b[^.!?]{0,25}\\b${POSITION}\\b`,
    'i',
  ),
  /\b(?:pre-?match|out-of-match|early) (?:contract|offer|position|commitment|agreement)\b/i,
  /\b(?:outside|without|before|instead of|bypass\w*) (?:of )?(?:the )?(?:nrmp )?match\b/i,
  /\b(?:letter of (?:commitment|intent) (?:attached|to sign)|sign(?:ed)? (?:the )?(?:attached )?(?:contract|commitment|agreement|letter of commitment))\b/i,
  /\b(?:hold|reserve|guarantee|secure|save)\b[^.!?]{0,20}\b(?:seat|spot|position|place|slot)\b[^.!?]{0,20}\b(?:for|to) you\b/i,
  /\b(?:hold|reserve|guarantee|save) you\b[^.!?]{0,20}\b(?:seat|spot|position|place|slot)\b/i,
  /\b(?:no need|need not|won't need|will not need|do not need|don't have|not have)\b[^.!?]{0,25}\b(?:rank list|the match|to rank|participate)\b/i,
];

/** Pressure to commit before the Match, to the program and not to a date. */
const COMMITMENT: readonly RegExp[] = [
  /\bcommit(?:ment|ted|ting)?\b[^.!?]{0,30}\b(?:to (?:us|our)|with us|now|early|before (?:the|you)|verbally|in writing|today|tomorrow|by \w+)/i,
  /\b(?:verbal|written|signed|firm|early) commitment\b/i,
  /\bwithdraw\b[^.!?]{0,30}\b(?:from the match|other (?:programs|applications|interviews))\b/i,
];

const HARMLESS =
  /\b(?:offer|invite|give)(?:ing)? you (?:an? )?(?:\w+ ){0,2}(?:interview|tour|second look|slot|date|time|opportunity to interview|chance to interview)\b|\binterview (?:offer|invitation|slot|date)\b|\b(?:commit|confirm)\w* to (?:a|the|one|your) (?:date|slot|time|interview)\b|\bmake no offers?\b|\b(?:do|does|can|will|did) ?(?:not|n't) (?:make|give|extend)\b|\bno offers?\b|\ball (?:of )?(?:our|the) (?:seats|positions|spots)\b[^.!?]{0,30}\b(?:in|through) the (?:nrmp )?match\b/i;

const RANK_QUESTION: readonly RegExp[] = [
  /\b(?:we|us|our program|this program|our residency)\b[^.!?]{0,30}\b(?:top|first|highest|high|number one|#\s?1)\b[^.!?]{0,20}\byour (?:rank(?: order)? )?list\b/i,
  /\b(?:[Ww]here|[Hh]ow|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Dd]o|[Aa]re|[Ii]f|[Ww]hether)\b[^.!?]{0,40}\byou(?:'ll|'re)?\b[^.!?]{0,30}\brank(?:ing)?\b[^.!?]{0,30}\b(?:us|our|this|me|the program|program|[A-Z]\w+)/,
  /\b(?:are|is|would|will|be)\b[^.!?]{0,20}\b(?:we|us|our program|this program|our residency|[A-Z]\w+)\b[^.!?]{0,20}\b(?:your|among your|in your|on your)\b[^.!?]{0,15}\b(?:number one|#\s?1|no\. ?1|first choice|top (?:choice|program|three|\d)|first|favorite)\b/i,
  /\b(?:tell|let|share|know|disclose|indicate|confirm)\b[^.!?]{0,50}\b(?:where|how|whether|if)\b[^.!?]{0,40}\b(?:rank|your (?:rank )?list|your (?:first|top) choice)\b/i,
  /\b(?:share|send|show|tell|give|disclose|reveal)\b[^.!?]{0,20}\byour (?:rank(?:ing)?(?: order)? list|rankings?|rank order)\b/i,
  /\bwhere (?:do|are|will|would) (?:we|you)\b[^.!?]{0,30}\b(?:stand|rank|your list|on your)\b/i,
  /\bwhich (?:program|place)\b[^.!?]{0,30}\b(?:first|number one|top)\b/i,
];

/** Ranks of something else: skills, comfort, preferences for dates. */
const OTHER_RANKS =
  /\brank\b[^.!?]{0,40}\b(?:comfort|skills?|experience|confidence|topics?|interests?|preferences? for|dates?|sessions?|workshops?|procedures?)\b|\bfrom 1 to \d/i;

function find(text: string, patterns: readonly RegExp[], harmless: RegExp): Quote | null {
  for (const sentence of readText(text).sentences) {
    if (sentence.kind === 'signature') continue;
    const plain = sentence.text.replaceAll('’', "'");
    if (harmless.test(plain)) continue;
    if (patterns.some((pattern) => pattern.test(plain))) {
      return { start: sentence.start, end: sentence.end, quote: sentence.text };
    }
  }
  return null;
}

/** The sentence that makes a pre-match offer or presses for early commitment. */
export function incomingOffer(quoted: string): Quote | null {
  if (!/\b(?:offer|commit|contract|match|seat|spot|position|withdraw|sign)/i.test(quoted))
    return null;
  return find(quoted, [...OFFERS, ...COMMITMENT], HARMLESS);
}

/** The sentence that asks for the applicant's rank order. */
export function incomingRankQuestion(quoted: string): Quote | null {
  if (!/\b(?:rank|choice|number one|#\s?1|your list|first|top)/i.test(quoted)) return null;
  return find(quoted, RANK_QUESTION, OTHER_RANKS);
}
