/**
 * What a mail is for. Signs of each purpose are weighed: each counts once in the prose and once more
 * in the subject. News that is told makes an update, questions are told apart by what they ask about.
 * A learned model that has read more ways to say things has the larger say; what is known of program,
 * interview and offer speaks through the signs.
 */
import type { Purpose } from '../draft/draft.ts';
import type { Fact } from '../findings/finding.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { hashOf } from '../model/hash.ts';
import { MESSAGE_LABELS, messageScores, type Message } from '../model/messages.ts';
import { tokensOf } from '../text/tokens.ts';

export interface PurposeSigns {
  readonly subject: string;
  /** Sentences of prose, without greeting and signature. */
  readonly prose: readonly string[];
  readonly facts: readonly Fact[];
  /** True where the program has made an offer. */
  readonly offered: boolean;
  readonly invited: boolean;
  /** True where the interview day has passed; undefined where nothing is known of one. */
  readonly interviewed: boolean | undefined;
}

type Weights = readonly (readonly [RegExp, number])[];

const OFFER: Weights = [
  [
    /\b(?:position|seat|spot)\b[^.!?]{0,60}\b(?:through|outside|in) (?:of )?the (?:NRMP )?match\b|\btalk about a position\b/i,
    4,
  ],
  [
    /\b(?:position|seat|spot|slot)\b[^.!?]{0,40}\b(?:accredited|board[- ]eligib\w*|in writing)\b/i,
    4,
  ],
  [/\bbefore I (?:sign|accept)\b/i, 3],
  [
    /\b(?:pre-?match|pre match|out-of-match|outside (?:of )?(?:the )?(?:nrmp |match)(?:match)?)\b/i,
    4,
  ],
  [/\b(?:your|the|this|an|that) (?:kind |generous |verbal )?offer\b(?! (?:an? )?interview)/i, 4],
  [
    /\boffer(?:ed|ing)? (?:me|of) (?:a|the|one|this|an?)?\b[^.!?]{0,30}\b(?:position|seat|spot|place|contract|pgy|post|residency)/i,
    4,
  ],
  [/\bposition\b[^.!?]{0,30}\b(?:you )?(?:kindly )?offered\b/i, 4],
  [/\b(?:signed )?(?:contract|agreement)\b/i, 3],
  [/\bletter of commitment\b/i, 4],
  [/\baccept (?:the|your|this) (?:position|offer|seat|contract)\b/i, 4],
  [/\byou chose me for\b|\bproposal from\b|\b(?:must|have to|wish to|would like to) decline\b/i, 4],
  [/\bI take (?:it|the (?:seat|position|offer))\b/i, 3],
];

const THANKS: Weights = [
  [
    /\b(?:speaking|talking|meeting|talk|conversation|discussion|chat) (?:with|to) you\b|\bappreciate[^.!?]{0,20}\b(?:hour|time|minutes|day|honesty|answers?)\b/i,
    3,
  ],
  [
    /\bhow (?:smooth\w*|well|much I (?:enjoyed|appreciated))\b[^.!?]{0,40}\b(?:interview|day|went|talk|visit)\b/i,
    4,
  ],
  [/\b(?:thanks|thank you) (?:a (?:million|lot|bunch)|so much|once more)\b/i, 2],
  [
    /\bthank(?:s| you)\b[^.!?]{0,40}\b(?:interview|conversation|speaking|meeting|talking|discussion|talk|visit|second[- ]look|(?:interview|whole|lovely|great|wonderful) day|having me|showing|welcome|your time (?:and|on|last|this|yesterday|in|today)|arranging|organi[sz]ing (?:such|the|my)|calling me)\b/i,
    4,
  ],
  [
    /\bthank(?:s| you)\b[^.!?]{0,30}\b(?:the time you|for (?:giving me|taking the time)|for that|my thanks)\b/i,
    3,
  ],
  [
    /\b(?:enjoyed|appreciated|loved|valued|liked|joy|pleasure|honor|privilege)\b[^.!?]{0,50}\b(?:conversation|talk(?:ing)?|discussion|speak(?:ing)?|interview|hearing|meet(?:ing)? you|to hear|to meet|know the department|chance to speak|welcome|your questions)\b/i,
    3,
  ],
  [
    /\b(?:grateful|thankful|gratitude|appreciation|appreciate)\b[^.!?]{0,60}\b(?:interview|opportunity|time|conversation|visit|day|work behind)\b/i,
    2,
  ],
  [/\binterview(?:ing)? (?:gave|of this past)\b|\bfor which I thank you\b|\bpass my thanks\b/i, 3],
  [/\bwhat a pleasant interview\b|\bI thank you\b|\bsincere thanks\b|\bmy thanks\b/i, 2],
];
const THANKS_SUBJECT = /\b(?:thank(?:s| you)?|thx|gratitude|grateful|appreciation|merci)\b/i;

/** What a thank-you is for. */
const OF_THE_DAY =
  /\b(?:interview\w*|conversation|discussion|discussed|talk\w*|visit\w*|tour|met|meet(?:ing)?|speak(?:ing)?|spoke|second[- ]look|day|time|host\w*|dinner|lunch|schedule|organi[sz]\w*|arrang\w*|welcome|hearing|hear|explain\w*|explanation|show(?:ing|ed)|questions|having me|hours?|minutes)\b/i;

const INTEREST: Weights = [
  [/\b(?:ideal|perfect|excellent|right|great) (?:place|program(?:me)?|fit|home|match)\b/i, 2],
  [/\benthusias\w+ about\b|\bpicture myself\b|\bsee myself\b/i, 3],
  [
    /\b(?:continued|continuing|sincere|genuine|keen|remain\w*|reaffirm\w*|reiterate|restate|still|truly|very|strongly|most)\b[^.!?]{0,30}\binterest(?:ed)?\b/i,
    4,
  ],
  [/\bmy (?:\w+ ){0,2}interest\b/i, 3],
  [/\bhow (?:much|keen|interested) I\b/i, 3],
  [/\brank(?:ed)? (?:your program|you|it|[A-Z][\w ']{1,60})? ?(?:very |quite )?high/i, 4],
  [
    /\b(?:love|happy|glad|thrilled|delighted|honor|privileged|hope|like|enjoy) (?:to|if I could|training|caring)\b[^.!?]{0,30}\b(?:train|join|work|become|spend|be (?:a )?part|have the chance|be part|to come)\b/i,
    2,
  ],
  [/\btraining with you\b|\btrain (?:with|at) (?:you|[A-Z])/i, 3],
  [
    /\b(?:enthusiasm|regard) for (?:your|the)\b|\bstays? at the front of my thoughts\b|\bhaven't stopped thinking\b|\bkeep (?:thinking|coming back)\b/i,
    3,
  ],
  [
    /\b(?:number one|first choice|#1|top of my list|rank (?:you|your program|it|[A-Z]\w+) (?:first|number))\b/i,
    4,
  ],
  [/\bletter of (?:intent|interest)\b/i, 4],
  [/\bexpress (?:my|once more|again)\b/i, 2],
  [
    /\b(?:end of (?:the )?(?:interview )?season|season (?:draws|comes|ends|closes|is coming)|rank lists? (?:are|is)|before (?:the )?(?:rank )?lists?|finished (?:all )?my interviews|interviews ended)\b/i,
    2,
  ],
];

const BEFORE: Weights = [
  [
    /\b(?:considered?|consideration|invit\w+|chance|opportunity|review my|worth|look at my|go through my|grateful|welcome the chance)\b[^.!?]{0,40}\binterview\b/i,
    5,
  ],
  [/\binterview (?:invitation|dates?)\b[^.!?]{0,20}$/im, 1],
  [
    /\bI(?:'ve| have|'m| am)? (?:recently |now |already )?(?:appl(?:ied|ying)|an? (?:\w+ ){0,5}applicant|one of this year's applicants|an international medical graduate|sent my application)\b/i,
    3,
  ],
  [
    /\bmy application\b[^.!?]{0,40}\b(?:reached|through ERAS|to your|file)\b|\bmy file\b[^.!?]{0,30}\b(?:invitations|suit|fits)\b/i,
    2,
  ],
  [
    /\b(?:made|make|makes) me apply\b|\bI(?:'ve| have)? (?:chose|applied to) (?:it|your|the)\b|\bone of my signals\b/i,
    3,
  ],
  [/\bmy name is\b|\bintroduce myself\b|\bpresent myself\b/i, 3],
  [
    /\bbefore invitations\b|\bahead of the interview season\b|\binvite me\b|\binviting me\b|\bselected for (?:an )?interview\b|\btalk with you at an interview\b|\ban interview invit/i,
    4,
  ],
];
const ASKS_FOR_INTERVIEW =
  /\b(?:consider(?:ed|ation)?|invit\w+|chance|opportunity|review my|look at my)\b[^.!?]{0,40}\binterview\b/i;
const AFTER_INTERVIEW =
  /\b(?:my|our) interviews?\b|\bthe interview (?:day|on|in|with|last)\b|\binterviewed with you\b/i;
const BEFORE_SUBJECT =
  /\b(?:applicant|application|applying|interest|introduction|prospective|signal)\b/i;

const UPDATE: Weights = [
  [
    /\b(?:update|updates|updated|news|change[sd]? in my|one change|item of news|inform you|let you know|report that|add the following|out of date|new letter)\b/i,
    2,
  ],
  [
    /\bsince (?:we met|my (?:interview|application|letter)|our (?:interview|conversation)|I applied|then)\b/i,
    2,
  ],
  [/\b(?:my file|my record|my profile|my documents|in ERAS)\b/i, 1],
];

const LOGISTICS: Weights = [
  [
    /\b(?:be moved|chang(?:e|ing)|mov(?:e|ing)|switch(?:ing)?)\b[^.!?]{0,30}\b(?:time|group|morning|afternoon|session|slot|date|day)\b/i,
    4,
  ],
  [
    /\b(?:Thalamus|Interview Broker|portal|calendar|system)\b[^.!?]{0,40}\b(?:shows?|date|error|opens?|works?)\b|\bcorrect it\b/i,
    4,
  ],
  [
    /\b(?:e-?mail|mailing|postal|home|new) address\b|\bchange of address\b|\buse this (?:one|address)\b|\b(?:my|their|the) interviewers\b|\buntil when\b|\bsupplemental\b/i,
    3,
  ],
  [/\b(?:join|start|begin|arrive|log in)\b[^.!?]{0,30}\b(?:later|earlier|minutes|at \d)/i, 3],
  [
    /\b(?:vaccin\w+|titers?|records?|certificate|copy|scan) (?:is |are )?attached\b|\bplease find\b|\bas (?:you )?(?:asked|requested)\b/i,
    3,
  ],
  [/\b(?:train|bus|plane|traffic)\b[^.!?]{0,30}\b(?:cancel\w*|delay\w*|late|moved)\b/i, 3],
  [
    /\b(?:resched\w+|schedule|slot|time ?zone|(?:eastern|central|pacific|mountain) time|zoom|link|parking|park\b|hotel|shuttle|garage|entrance|portal|webcam|camera|connection|internet|wait(?:ing)?[ -]?list|lunch|dinner|halal|vegetarian|flight|arriv\w+|a\.m\.|p\.m\.|tablet)\b/i,
    3,
  ],
  [
    /\b(?:upload(?:ed)?|document|form|transcript|immunization|background check|questionnaire|photo|MSPE|attached|attachment|phone number|contact details|e-?mail address|password|survey)\b/i,
    2,
  ],
  [
    /\b(?:confirm|cancel|move|swap|switch|change)\b[^.!?]{0,40}\b(?:interview|session|date|slot|day|attendance|appointment)\b/i,
    4,
  ],
  [/\binterview\b[^.!?]{0,25}\b(?:on|of) (?:\w+ \d|\d)/i, 1],
  [
    /\b(?:names of (?:their|my|the) interviewers|stay logged in|second-look|register for|browsers?|install|virtual interview)\b/i,
    3,
  ],
  [/\baccept(?:ed)? the (?:interview|invitation)\b|\bthe invitation (?:to interview|for)\b/i, 3],
];

const QUESTION: Weights = [
  [/\?/, 2],
  [
    /\b(?:question|ask|wonder|tell me|know (?:if|whether)|clarif\w+|explain|describe|information)\b/i,
    2,
  ],
  [
    /\b(?:curriculum|off-service|visa|H-?1B|J-?[12]|sponsor\w*|moonlighting|research|fellowship|volume|track|board pass|graduates|residents|interns|shifts|rotation|elective|observers?|year of graduation|cut ?off|requirement|SLOE|step 3|accept\b|licen[sc]e|training|website|pediatric)\b/i,
    2,
  ],
];

const OTHER: Weights = [
  [
    /\bremove my (?:name|application)\b|\bwill not (?:enter|take part in|participate in) the match\b/i,
    9,
  ],
  [
    /\bwithdraw (?:my application|from (?:your|the))\b|\bapplication\b[^.!?]{0,40}\b(?:be closed|withdraw)/i,
    9,
  ],
  [
    /\b(?:congratulat\w+|condolence\w*|saddened|holiday|retire|anniversary|birthday|apologi[sz]e to you|hurricane|farewell|matched (?:in|through|elsewhere)|good luck for)\b/i,
    5,
  ],
  [
    /\bnot writing about my own application\b|\bclassmate of mine\b|\bno bearing on my application\b|\bcomplaint\b|\bmay i quote\b|\bsurvey on|questionnaire be sent\b|\bfeedback\b|\bcomments on\b|\bbook recommendation\b|\bphoto (?:from|of your)\b/i,
    5,
  ],
  [
    /\b(?:stop my residency application|apply again next|can't offer me an interview|letter of regret)\b/i,
    6,
  ],
];

/**
 * Each family of signs with what one word of a sentence must look like for any of them to be there.
 * Words come back, so that this is asked of each word once, and most signs of no sentence at all.
 */
const GATES = [
  [
    OFFER,
    /offer|position|seat|spot|slot|before|match|contract|agreement|commitment|accept|chose|proposal|take/,
  ],
  [
    THANKS,
    /thank|speak|talk|meet|convers|discuss|chat|how|enjoy|apprecia|lov|valu|lik|joy|pleasure|privilege|honor|grateful|gratitude|interview/,
  ],
  [
    INTEREST,
    /interest|place|program|fit|home|myself|about|rank|love|happy|glad|thrill|delight|hono|privileg|hope|like|enjoy|train|enthusias|regard|thoughts|thinking|coming|first|number|#1|top|letter|express|season|list/,
  ],
  [BEFORE, /interview|appl|invit|file|signal|name|myself/],
  [
    UPDATE,
    /updat|news|chang|inform|know|report|^add|date|letter|since|file|record|profile|documents|eras/,
  ],
  [
    LOGISTICS,
    /thalamus|broker|calendar|system|correct|chang|mov|address|interviewer|until|supplemental|join|start|begin|^log|sched|slot|zone|time|zoom|link|park|hotel|shuttle|garage|entrance|portal|camera|connect|internet|list|lunch|dinner|halal|vegetar|flight|arriv|^[ap]\.m|tablet|upload|document|form|transcript|immuni|check|question|photo|mspe|attach|phone|contact|mail|password|survey|confirm|cancel|move|swap|switch|change|interview|second|register|brows|install|virtual|accept|invitation|^find|asked|requested|train|bus|plane|traffic/,
  ],
  [
    QUESTION,
    /\?|question|ask|wonder|tell|know|clarif|explain|describe|information|curricul|service|visa|1b|^j\d?$|sponsor|moonlight|research|fellow|volume|track|board|graduat|resident|intern|shift|rotation|elective|observer|cut|require|sloe|step|accept|licen|training|website|pediatric/,
  ],
  [
    OTHER,
    /withdraw|remove|^not$|closed|congrat|condolence|saddened|holiday|retire|anniversary|birthday|apologi|hurricane|farewell|matched|luck|application|classmate|complaint|quote|survey|questionnaire|feedback|comments|recommendation|photo|interview|regret/,
  ],
] as const;
type Family = (typeof GATES)[number][0];
const ALL_SIGNS = GATES.flatMap(([family], gate) =>
  family.map(([sign, weight]) => ({
    family,
    gate: 1 << gate,
    sign,
    weight,
    /** What the model knows the sign by, in the prose and in the subject. */
    hash: hashOf(sign.source),
    subjectHash: hashOf(`subject ${sign.source}`),
  })),
);

/** By word: the gates that it opens, as bits. */
const opened = new Map<string, number>();
const MOST_WORDS = 20_000;

function gatesOf(word: string): number {
  let gates = opened.get(word);
  if (gates === undefined) {
    gates = GATES.reduce((bits, [, gate], at) => (gate.test(word) ? bits | (1 << at) : bits), 0);
    if (opened.size < MOST_WORDS) opened.set(word, gates);
  }
  return gates;
}

/** What one sentence shows of a mail's purpose. */
interface Shown {
  /** Places in ALL_SIGNS. */
  readonly signs: readonly number[];
  readonly asks: boolean;
  readonly ofTheDay: boolean;
  readonly asksForInterview: boolean;
  readonly afterInterview: boolean;
}

/** No sign reaches over a sentence, so what a sentence shows is kept by its text. */
const seen = new BoundedCache<string, Shown>(4000);

function shownIn(sentence: string): Shown {
  return seen.get(sentence, () => {
    const plain = sentence.replaceAll('’', "'");
    let open = 0;
    for (const { norm } of tokensOf(sentence)) open |= gatesOf(norm);
    const signs: number[] = [];
    ALL_SIGNS.forEach(({ gate, sign }, index) => {
      if ((open & gate) !== 0 && sign.test(plain)) signs.push(index);
    });
    return {
      signs,
      asks: sentence.includes('?'),
      ofTheDay: OF_THE_DAY.test(sentence),
      asksForInterview: ASKS_FOR_INTERVIEW.test(sentence),
      afterInterview: AFTER_INTERVIEW.test(sentence),
    };
  });
}

function weigh(subject: string, prose: readonly Shown[]): ReadonlyMap<Family, number> {
  const sums = new Map<Family, number>();
  const add = (index: number): void => {
    const sign = ALL_SIGNS[index];
    if (sign) sums.set(sign.family, (sums.get(sign.family) ?? 0) + sign.weight);
  };
  new Set(prose.flatMap(({ signs }) => signs)).forEach(add);
  shownIn(subject).signs.forEach(add);
  return sums;
}

/** How much the signs speak for each purpose; 2 is little, 10 is sure. */
export function weighPurposes(signs: PurposeSigns): readonly (readonly [Purpose, number])[] {
  const { facts, interviewed, invited } = signs;
  const prose = signs.prose.map(shownIn);
  const subject = signs.subject.replaceAll('’', "'");
  const weights = weigh(signs.subject, prose);
  const weight = (family: Family): number => weights.get(family) ?? 0;
  const asks = prose.some((sentence) => sentence.asks);
  const told = new Set(facts.map((fact) => fact.kind)).size;

  let before = weight(BEFORE) + (BEFORE_SUBJECT.test(subject) ? 3 : 0);
  // In a thread the subject is older than the mail.
  const ownSubject = /^(?:re|aw|sv)\s*:/i.test(subject) ? '' : subject;
  let thanks = weight(THANKS) + (THANKS_SUBJECT.test(ownSubject) ? 4 : 0);
  // Thanks for an answer is courtesy; a thank-you is for the interview and the people in it.
  if (!prose.some((sentence) => sentence.ofTheDay)) thanks = Math.min(thanks, 2);
  let interest = weight(INTEREST);
  let update = weight(UPDATE) + 4 * told;
  if (told === 0 && !/\b(?:update|news|change)\b/i.test(subject)) update = Math.min(update, 4);
  let question = asks || /\bquestion\b/i.test(subject) ? weight(QUESTION) : 0;
  const logistics = weight(LOGISTICS);
  const offer = weight(OFFER) + (signs.offered && weight(OFFER) > 0 ? 3 : 0);

  // News in a request for an interview does not make it an update.
  if (told > 0 && prose.some((sentence) => sentence.asksForInterview)) before += 4 * told;
  // What is known of the interview settles what words leave open.
  if (invited || interviewed === true) before -= 5;
  else if (prose.some((sentence) => sentence.afterInterview)) before -= 4;
  if (interviewed === false) thanks -= 3;
  if (before >= 5 && !invited) interest -= 3;
  if (/\binterest\b/i.test(subject)) thanks -= 4;
  if (asks && question + logistics >= 8) thanks -= 3;
  if (logistics > question) question -= 2;

  return [
    ['other', weight(OTHER)],
    ['offer', offer >= 4 ? offer + 4 : 0],
    ['pre-interview', before],
    ['thank-you', thanks],
    ['update', update],
    ['interest', interest],
    ['question', question],
    ['logistics', logistics],
  ];
}

const HEARD = {
  news: hashOf('purpose: news'),
  asks: hashOf('purpose: asks'),
  ofTheDay: hashOf('purpose: of the day'),
  asksForInterview: hashOf('purpose: asks for interview'),
  afterInterview: hashOf('purpose: after interview'),
};

/** The mail as the model hears it. */
export function heardForPurpose({ subject, prose, facts }: PurposeSigns): Message {
  const signs: number[] = facts.length > 0 ? [HEARD.news] : [];
  for (const sentence of prose.map(shownIn)) {
    for (const index of sentence.signs) signs.push(ALL_SIGNS[index]?.hash ?? 0);
    if (sentence.asks) signs.push(HEARD.asks);
    if (sentence.ofTheDay) signs.push(HEARD.ofTheDay);
    if (sentence.asksForInterview) signs.push(HEARD.asksForInterview);
    if (sentence.afterInterview) signs.push(HEARD.afterInterview);
  }
  for (const index of shownIn(subject).signs) {
    const sign = ALL_SIGNS[index];
    if (sign) signs.push(sign.hash, sign.subjectHash);
  }
  return { subject, greetings: [], prose, signs };
}

/** Signs that weigh this much are sure, and more of them change nothing. */
const SURE = 10;
/** What sure signs are worth beside the model's scores. */
const SIGNS_SHARE = 0.8;

/**
 * The purpose that signs and model speak for most.
 * @param scores the model's, in the order of MESSAGE_LABELS.
 */
export function choosePurpose(signs: PurposeSigns, scores: Float64Array): Purpose {
  let best: Purpose = 'other';
  let most = -Infinity;
  for (const [purpose, weight] of weighPurposes(signs)) {
    const score = scores[MESSAGE_LABELS.indexOf(purpose)] ?? 0;
    const sum = score + (SIGNS_SHARE * Math.max(-SURE, Math.min(weight, SURE))) / SURE;
    if (sum > most) {
      most = sum;
      best = purpose;
    }
  }
  return best;
}

/** What the mail is for. */
export function purposeOf(signs: PurposeSigns): Purpose {
  return choosePurpose(signs, messageScores(heardForPurpose(signs)));
}
