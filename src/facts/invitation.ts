/**
 * What the program's own message says of an interview: whether it invites to one, and on which days
 * (guide 6, step 3). Rejections, news of invitations to come, and what is around interviews (socials,
 * open houses, reminders of other things) are no invitation.
 */
import { readText } from '../text/read.ts';
import type { Sentence } from '../text/sentence.ts';
import { daysIn, type NamedDay } from './named-days.ts';

export interface InvitationRead {
  /** Days offered for the interview, `2026-11-17`, the soonest first; none where one is chosen elsewhere. */
  readonly days: readonly string[];
}

/** What a sentence may not have between the invitation and the interview: the mail is about that then. */
const APART = String.raw`(?:(?!open house|social|session about|info\w* session|webinar|workshop|survey|town hall|second look|tour\b|dinner|feedback|mock|application|not\b)[^.!?\n]){0,70}?`;

/** The interview itself, and not its season, its social, or what one is asked afterwards. */
const INTERVIEW = String.raw`(?<!pre[ -]?|post[ -]?|mock |practice )\binterview(?:s|ing)?(?!ed|er|ee| season| social| prep| skills| tips| workshop| survey| feedback| process| questions| style| evaluation| trail)\b`;

const INVITES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:invit(?:e|es|ed|ing)|extend(?:ing)?)\b(?! me\b)${APART}${INTERVIEW}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:offer(?:s|ed|ing)?|grant(?:ed|ing)?)\b (?:you |to you )?(?:an?|the|one of (?:our|the))\b (?:[\w-]+ ){0,4}?${INTERVIEW}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:selected|chosen|short-?listed|approved|accepted)\b(?: you| your application| as [^.!?\n]{0,30}?)? (?:for|to) (?:(?:an?|our|the)\b )?(?:[\w-]+ ){0,4}?${INTERVIEW}`,
    'i',
  ),
  /\b(?:interview (?:invitation|invite|offer)|invit(?:ation|e) (?:to|for) (?:an? |your |our |the )?(?:[\w-]+ ){0,4}?interview)\b/i,
  /\b(?:would|we'd|will) (?:very much |really |so )?(?:like|love|be (?:happy|glad|pleased|delighted|honou?red|excited)) (?:to (?:interview|meet and interview) you|(?:for )?you to (?:come )?(?:for an )?interview)\b/i,
  /\b(?:look(?:ing)? forward|excited|glad|pleased|delighted|happy|eager) to (?:interview|interviewing) you\b/i,
  /\b(?:schedule|arrange|set up|book) (?:you for |you in for )?(?:an?|your) (?:(?!social|tour)[\w-]+ ){0,3}?interview(?: day| date| slot| visit)?\b(?! social| prep| season)/i,
];

/** A day is fixed for it: an invitation where the day is named, too. */
const FIXED =
  /\binterview(?: day| date| visit)?\b[^.!?\n]{0,30}\b(?:is|has been|are) (?:now )?(?:scheduled|confirmed|set|booked|reserved)\b|\b(?:scheduled|confirmed|booked|registered) (?:you )?for (?:an?|your|our) (?:[\w-]+ ){0,3}interview\b|\bconfirm(?:ing|s|ed)? your (?:[\w-]+ ){0,2}interview\b|^(?:your )?interview confirmation\b/i;

/** No interview: the whole message is a rejection then, whatever else it says. */
const REJECTS =
  /\b(?:unable|not able|not be able|cannot|can ?not|can't|won't|will not|not|never|no longer|regret\w*|declin\w+|unfortunately)\b[^.!?\n]{0,60}\b(?:(?:offer|invite|extend|grant|select)\w*\b[^.!?\n]{0,40}\binterview|interview you)\b|\b(?:withdraw\w*|rescind\w*|cancel\w*|revok\w+)\b[^.!?\n]{0,40}\b(?:interview|invitation)|\binterview\w*\b[^.!?\n]{0,40}\b(?:(?:has been|have been|was|were|is) (?:cancel\w+|withdrawn|rescinded|revoked)|all (?:been )?(?:filled|given|taken))|\b(?:all|our) interview (?:slots|spots|positions|dates) (?:are|have been|were) (?:now )?(?:full|filled|taken)|\b(?:wait ?-?list\w*|alternate list)\b[^.!?\n]{0,60}\binterview|\binterview\w*\b[^.!?\n]{0,40}\b(?:wait ?-?list)/i;
/** The same words about something else: another day, a travel grant, an in-person visit. */
const NOT_REJECTED =
  /\b(?:if|should|in case|unless)\b[^.!?\n]{0,30}\b(?:unable|can ?not|can't|not able|no longer|cancel|withdraw|decline)|\bto (?:cancel|withdraw|decline)\b|\b(?:alternate|alternative|additional|other|different|in-person|reimburse\w*|travel)\b/i;

/** What is said of invitations in general, of others, of later, or of what is past. */
const ELSEWHERE: readonly RegExp[] = [
  /\b(?:if|should|when|once|whether|unless|until|before|in case)\b[^.!?\n]{0,40}\b(?:are|be|were|is|get|receive|been|have)\b[^.!?\n]{0,20}\b(?:invited|selected|offered|chosen|(?:an? |the |your )?(?:interview )?(?:invitation|offer))/i,
  /\b(?:invitations?|invites|offers|interviews)\b[^.!?\n]{0,30}\b(?:will|to|may|should|have|are|has|were)\b(?: \w+)? (?:be(?:en)? )?(?:sent|released|go(?:ne)? out|going out|extended|offered|begin|begun|start|announced|issued|made|distributed|complete)/i,
  /\b(?:begin|start|finish|complete|continu|finaliz)\w* (?:sending|releasing|offering|extending|inviting|issuing|scheduling|reviewing)/i,
  /\b(?:applicants|candidates|those|students|everyone|people|anyone|who (?:is|are|were))\b[^.!?\n]{0,20}\b(?:invited|selected|offered|to interview)/i,
  /\b(?:invite|interview|offer)s?\b (?:about |approximately |around |up to |only |roughly |some )?(?:\d+|many|several|most|all|other|our|qualified|selected) (?:applicants|candidates|students|people|interviews)/i,
  /\bthank(?:s| you)\b[^.!?\n]{0,60}\b(?:invit|interview(?:ing|ed)?\b(?! (?:day|on)))/i,
  /\b(?:after|since|during|following|from|at) (?:your|the|my|our) (?:recent )?interview\b/i,
  /\b(?:not|isn't|no) an? (?:interview )?(?:invitation|offer|guarantee)/i,
  /\b(?:remind(?:er)?|don't forget|remember)\b(?![^.!?\n]{0,60}\binvited)/i,
  /\b(?:hope|hoping|wish|wonder\w*|like to know|any chance|grateful|hono(?:u)?red|consider\w*|look\w* forward)\b[^.!?\n]{0,50}\b(?:for (?:an|the|my) |receiv\w+ (?:an|your) |to be (?:invited|considered|offered)|inviting me|interview me)/i,
  /\b(?:job|medical school|fellowship|media|news|podcast|research|exit|visa|embassy|consul\w+) interview/i,
];

/** A day before this word is the last on which something can be done, and not that of the interview. */
const DEADLINE =
  /\b(?:by|before|until|till|no later than|not later than|prior to|deadline|expires?|due|within|as of|opens?|opened|closes?|respond|reply|rsvp|submitted|received|applied|dated|sent|rank\w*|match day|since|after|starting|beginning|begins|resume)(?: (?:is|are|of|on|at|for|the|end of|close of business|noon|midnight|5 ?pm|cob|eod|to|us|me|date|will be)){0,4}[\s:,(]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? *(?:the )?)?\(?$/i;

/** What a day in the same sentence may belong to. The nearest before it decides, or the first after it. */
const BELONGS =
  /\b(?:(?<its>interview(?:s|ing)?(?! social| prep| season)|invit\w+ (?:you|for|to)|your (?:day|date|slot|time|visit)|when|dates?|slots?|days?|options?|times?|choices?|available|availability|choose|scheduled|select|zoom|virtual(?:ly)?|in person|on site|campus|hold(?:ing)?|held)|(?<other>pre-?interview|socials?|dinner|happy hour|meet (?:and|&) greet|open house|second look|info\w* session|webinar|orientation|tech(?:nology)? check|q ?& ?a|conference|rotation|exam|step [123]|deadline|applications?|eras|rank|match|born|birth|graduat\w+))\b/gi;

/** A line that holds little but a day: one of a list, or beside a label. */
const LABEL =
  /^(?:[-*•·–—▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\)|option \d+:?|(?:your |the )?(?:interview )?(?:date|day|when|date and time|date & time|scheduled for)s?\s*[:=–-])\s*/i;
/** What stands beside a day in such a line. */
const BESIDE =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|from|to|and|or|the|on|am|pm|a\.m|p\.m|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|eastern|central|mountain|pacific|time|noon|virtual|zoom|in person|morning|afternoon|session|available|full day|half day|spots?|left)\b|[\d\W_]/gi;

/** Announces a list of days. */
const ANNOUNCES =
  /\b(?:dates?|days?|slots?|options?|times?|choose|pick|select|availab\w+|following|below)\b/i;

/** Whether the message of a program invites the applicant to an interview; the days it offers. */
export function invitationIn({
  subject,
  text,
  at,
}: {
  readonly subject: string;
  /** Its own words, without what it quotes. */
  readonly text: string;
  /** The day of the message, `2026-11-02`: days without a year are the next ones after it. */
  readonly at: string;
}): InvitationRead | null {
  // Nearly all mail is told by this alone.
  if (!/interview/i.test(text) && !/interview/i.test(subject)) return null;
  const { sentences } = readText(straight(text));
  if (sentences.some(({ text: sentence }) => isRejection(sentence))) return null;
  const days = interviewDays(sentences, at);
  const isInvited =
    sentences.some(({ text: sentence, kind }) => kind !== 'signature' && invites(sentence)) ||
    (invites(straight(subject)) && !/^\s*re\s*:/i.test(subject));
  const isFixed =
    days.length > 0 &&
    [subject, ...sentences.map((sentence) => sentence.text)].some((sentence) =>
      FIXED.test(straight(sentence)),
    );
  return isInvited || isFixed ? { days } : null;
}

const straight = (text: string): string => text.replace(/[\u2018\u2019]/g, "'");

function isRejection(sentence: string): boolean {
  return REJECTS.test(sentence) && !NOT_REJECTED.test(sentence);
}

function invites(sentence: string): boolean {
  return (
    INVITES.some((pattern) => pattern.test(sentence)) &&
    !ELSEWHERE.some((pattern) => pattern.test(sentence))
  );
}

function interviewDays(sentences: readonly Sentence[], at: string): readonly string[] {
  const found = new Set<string>();
  /** Whether what came before announces days of an interview. */
  let isAnnounced = false;
  for (const { text, kind } of sentences) {
    if (kind === 'signature') break;
    const named = daysIn(text, at);
    const isLine = named.length > 0 && isBareLine(text, named);
    for (const day of named) {
      const isIts = isLine ? isAnnounced || LABEL.test(text) : belongs(text, day);
      if (isIts && day.day >= at) found.add(day.day);
    }
    if (!isLine) isAnnounced = ANNOUNCES.test(text) || (isAnnounced && named.length > 0);
    if (/\b(?:social|dinner|open house|holidays?)\b/i.test(text) && !/interview d/i.test(text)) {
      isAnnounced = false;
    }
  }
  return [...found].sort();
}

/** Nothing but days, with their hours and a bullet or a label. */
function isBareLine(text: string, named: readonly NamedDay[]): boolean {
  let rest = text;
  for (const { start, end } of named.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(LABEL, '').replace(BESIDE, '').length <= 4;
}

function belongs(text: string, { start, end }: NamedDay): boolean {
  if (DEADLINE.test(text.slice(0, start))) return false;
  const signs = [...text.matchAll(BELONGS)];
  const before = signs.findLast(({ index }) => index < start);
  const nearest = before ?? signs.find(({ index }) => index >= end);
  return nearest?.groups?.['its'] !== undefined;
}
