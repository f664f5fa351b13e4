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
import { wordGate } from '../text/word-gate.ts';

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

/**
 * A sign, its weight, and how a word must begin for it to be there: see {@link wordGate}. A test
 * holds each of these beside the corpus.
 */
type Weights = readonly (readonly [sign: RegExp, weight: number, needs: string])[];

const OFFER: Weights = [
  [
    /\b(?:position|seat|spot)\b[^.!?]{0,60}\b(?:through|outside|in) (?:of )?the (?:NRMP )?match\b|\btalk about a position\b/i,
    4,
    'position seat spot talk',
  ],
  [
    /\b(?:position|seat|spot|slot)\b[^.!?]{0,40}\b(?:accredited|board[- ]eligib\w*|in writing)\b/i,
    4,
    'accredited eligib writing',
  ],
  [/\bbefore I (?:sign|accept)\b/i, 3, 'before'],
  [
    /\b(?:pre-?match|pre match|out-of-match|outside (?:of )?(?:the )?(?:nrmp |match)(?:match)?)\b/i,
    4,
    'out$ outside pre$ prematch',
  ],
  [
    /\b(?:your|the|this|an|that) (?:kind |generous |verbal )?offer\b(?! (?:an? )?interview)/i,
    4,
    'offer',
  ],
  [
    /\boffer(?:ed|ing)? (?:me|of) (?:a|the|one|this|an?)?\b[^.!?]{0,30}\b(?:position|seat|spot|place|contract|pgy|post|residency)/i,
    4,
    'offer',
  ],
  [/\bposition\b[^.!?]{0,30}\b(?:you )?(?:kindly )?offered\b/i, 4, 'offered'],
  [/\b(?:signed )?(?:contract|agreement)\b/i, 3, 'agreement contract'],
  [/\bletter of commitment\b/i, 4, 'commitment'],
  [/\baccept (?:the|your|this) (?:position|offer|seat|contract)\b/i, 4, 'accept'],
  [
    /\byou chose me for\b|\bproposal from\b|\b(?:must|have to|wish to|would like to) decline\b/i,
    4,
    'chose decline proposal',
  ],
  [/\bI take (?:it|the (?:seat|position|offer))\b/i, 3, 'take'],
];

const THANKS: Weights = [
  [
    /\b(?:speaking|talking|meeting|talk|conversation|discussion|chat) (?:with|to) you\b|\bappreciate[^.!?]{0,20}\b(?:hour|time|minutes|day|honesty|answers?)\b/i,
    3,
    'appreciate chat conversation discussion meeting speaking talk',
  ],
  [
    /\bhow (?:smooth\w*|well|much I (?:enjoyed|appreciated))\b[^.!?]{0,40}\b(?:interview|day|went|talk|visit)\b/i,
    4,
    'appreciated enjoyed smooth well',
  ],
  [
    /\b(?:thanks|thank you) (?:a (?:million|lot|bunch)|so much|once more)\b/i,
    2,
    'bunch lot million much once',
  ],
  [
    /\bthank(?:s| you)\b[^.!?]{0,40}\b(?:interview|conversation|speaking|meeting|talking|discussion|talk|visit|second[- ]look|(?:interview|whole|lovely|great|wonderful) day|having me|showing|welcome|your time (?:and|on|last|this|yesterday|in|today)|arranging|organi[sz]ing (?:such|the|my)|calling me)\b/i,
    4,
    'thank',
  ],
  [
    /\bthank(?:s| you)\b[^.!?]{0,30}\b(?:the time you|for (?:giving me|taking the time)|for that|my thanks)\b/i,
    3,
    'thank',
  ],
  [
    /\b(?:enjoyed|appreciated|loved|valued|liked|joy|pleasure|honor|privilege)\b[^.!?]{0,50}\b(?:conversation|talk(?:ing)?|discussion|speak(?:ing)?|interview|hearing|meet(?:ing)? you|to hear|to meet|know the department|chance to speak|welcome|your questions)\b/i,
    3,
    'appreciated enjoyed honor joy liked loved pleasure privilege valued',
  ],
  [
    /\b(?:grateful|thankful|gratitude|appreciation|appreciate)\b[^.!?]{0,60}\b(?:interview|opportunity|time|conversation|visit|day|work behind)\b/i,
    2,
    'appreciate appreciation grateful gratitude thankful',
  ],
  [
    /\binterview(?:ing)? (?:gave|of this past)\b|\bfor which I thank you\b|\bpass my thanks\b/i,
    3,
    'gave past thanks which',
  ],
  [
    /\bwhat a pleasant interview\b|\bI thank you\b|\bsincere thanks\b|\bmy thanks\b/i,
    2,
    'pleasant thank',
  ],
];
const THANKS_SUBJECT = /\b(?:thank(?:s| you)?|thx|gratitude|grateful|appreciation|merci)\b/i;

/** What a thank-you is for. */
const OF_THE_DAY =
  /\b(?:interview\w*|conversation|discussion|discussed|talk\w*|visit\w*|tour|met|meet(?:ing)?|speak(?:ing)?|spoke|second[- ]look|day|time|host\w*|dinner|lunch|schedule|organi[sz]\w*|arrang\w*|welcome|hearing|hear|explain\w*|explanation|show(?:ing|ed)|questions|having me|hours?|minutes)\b/i;
const OF_THE_DAY_NEEDS =
  'arrang conversation day dinner discussed discussion explain explanation having hear host hour interview lunch meet met minutes organi questions schedule second show speak spoke talk time tour visit welcome';

const INTEREST: Weights = [
  [
    /\b(?:ideal|perfect|excellent|right|great) (?:place|program(?:me)?|fit|home|match)\b/i,
    2,
    'excellent great ideal perfect right',
  ],
  [/\benthusias\w+ about\b|\bpicture myself\b|\bsee myself\b/i, 3, 'enthusias myself picture'],
  [
    /\b(?:continued|continuing|sincere|genuine|keen|remain\w*|reaffirm\w*|reiterate|restate|still|truly|very|strongly|most)\b[^.!?]{0,30}\binterest(?:ed)?\b/i,
    4,
    'interest',
  ],
  [/\bmy (?:\w+ ){0,2}interest\b/i, 3, 'interest'],
  [/\bhow (?:much|keen|interested) I\b/i, 3, 'interested keen much'],
  [/\brank(?:ed)? (?:your program|you|it|[A-Z][\w ']{1,60})? ?(?:very |quite )?high/i, 4, 'rank'],
  [
    /\b(?:love|happy|glad|thrilled|delighted|honor|privileged|hope|like|enjoy) (?:to|if I could|training|caring)\b[^.!?]{0,30}\b(?:train|join|work|become|spend|be (?:a )?part|have the chance|be part|to come)\b/i,
    2,
    'delighted enjoy glad happy honor hope like love privileged thrilled',
  ],
  [/\btraining with you\b|\btrain (?:with|at) (?:you|[A-Z])/i, 3, 'train'],
  [
    /\b(?:enthusiasm|regard) for (?:your|the)\b|\bstays? at the front of my thoughts\b|\bhaven't stopped thinking\b|\bkeep (?:thinking|coming back)\b/i,
    3,
    'coming enthusiasm regard stopped thinking thoughts',
  ],
  [
    /\b(?:number one|first choice|#1|top of my list|rank (?:you|your program|it|[A-Z]\w+) (?:first|number))\b/i,
    4,
    '#1 choice number rank top',
  ],
  [/\bletter of (?:intent|interest)\b/i, 4, 'intent interest'],
  [/\bexpress (?:my|once more|again)\b/i, 2, 'express'],
  [
    /\b(?:end of (?:the )?(?:interview )?season|season (?:draws|comes|ends|closes|is coming)|rank lists? (?:are|is)|before (?:the )?(?:rank )?lists?|finished (?:all )?my interviews|interviews ended)\b/i,
    2,
    'before ended finished list season',
  ],
];

const BEFORE: Weights = [
  [
    /\b(?:considered?|consideration|invit\w+|chance|opportunity|review my|worth|look at my|go through my|grateful|welcome the chance)\b[^.!?]{0,40}\binterview\b/i,
    5,
    'interview',
  ],
  [/\binterview (?:invitation|dates?)\b[^.!?]{0,20}$/im, 1, 'date invitation'],
  [
    /\bI(?:'ve| have|'m| am)? (?:recently |now |already )?(?:appl(?:ied|ying)|an? (?:\w+ ){0,5}applicant|one of this year's applicants|an international medical graduate|sent my application)\b/i,
    3,
    'appl international sent',
  ],
  [
    /\bmy application\b[^.!?]{0,40}\b(?:reached|through ERAS|to your|file)\b|\bmy file\b[^.!?]{0,30}\b(?:invitations|suit|fits)\b/i,
    2,
    'application fits invitations suit',
  ],
  [
    /\b(?:made|make|makes) me apply\b|\bI(?:'ve| have)? (?:chose|applied to) (?:it|your|the)\b|\bone of my signals\b/i,
    3,
    'applied apply chose signals',
  ],
  [/\bmy name is\b|\bintroduce myself\b|\bpresent myself\b/i, 3, 'introduce myself name'],
  [
    /\bbefore invitations\b|\bahead of the interview season\b|\binvite me\b|\binviting me\b|\bselected for (?:an )?interview\b|\btalk with you at an interview\b|\ban interview invit/i,
    4,
    'ahead invit selected talk',
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
    'change date following inform item know new report update',
  ],
  [
    /\bsince (?:we met|my (?:interview|application|letter)|our (?:interview|conversation)|I applied|then)\b/i,
    2,
    'since',
  ],
  [
    /\b(?:my file|my record|my profile|my documents|in ERAS)\b/i,
    1,
    'documents eras file profile record',
  ],
];

const LOGISTICS: Weights = [
  [
    /\b(?:be moved|chang(?:e|ing)|mov(?:e|ing)|switch(?:ing)?)\b[^.!?]{0,30}\b(?:time|group|morning|afternoon|session|slot|date|day)\b/i,
    4,
    'chang mov switch',
  ],
  [
    /\b(?:Thalamus|Interview Broker|portal|calendar|system)\b[^.!?]{0,40}\b(?:shows?|date|error|opens?|works?)\b|\bcorrect it\b/i,
    4,
    'broker calendar correct portal system thalamus',
  ],
  [
    /\b(?:e-?mail|mailing|postal|home|new) address\b|\bchange of address\b|\buse this (?:one|address)\b|\b(?:my|their|the) interviewers\b|\buntil when\b|\bsupplemental\b/i,
    3,
    'address interviewers supplemental until use',
  ],
  [
    /\b(?:join|start|begin|arrive|log in)\b[^.!?]{0,30}\b(?:later|earlier|minutes|at \d)/i,
    3,
    'arrive begin join log start',
  ],
  [
    /\b(?:vaccin\w+|titers?|records?|certificate|copy|scan) (?:is |are )?attached\b|\bplease find\b|\bas (?:you )?(?:asked|requested)\b/i,
    3,
    'asked attached find requested',
  ],
  [
    /\b(?:train|bus|plane|traffic)\b[^.!?]{0,30}\b(?:cancel\w*|delay\w*|late|moved)\b/i,
    3,
    'cancel delay late moved',
  ],
  [
    /\b(?:resched\w+|schedule|slot|time ?zone|(?:eastern|central|pacific|mountain) time|zoom|link|parking|park\b|hotel|shuttle|garage|entrance|portal|webcam|camera|connection|internet|wait(?:ing)?[ -]?list|lunch|dinner|halal|vegetarian|flight|arriv\w+|a\.m\.|p\.m\.|tablet)\b/i,
    3,
    'a.m arriv camera central connection dinner eastern entrance flight garage halal hotel internet link lunch mountain p.m park portal resched schedule shuttle slot tablet time vegetarian wait webcam zoom',
  ],
  [
    /\b(?:upload(?:ed)?|document|form|transcript|immunization|background check|questionnaire|photo|MSPE|attached|attachment|phone number|contact details|e-?mail address|password|survey)\b/i,
    2,
    'address attached attachment background details document form immunization mspe password phone photo questionnaire survey transcript upload',
  ],
  [
    /\b(?:confirm|cancel|move|swap|switch|change)\b[^.!?]{0,40}\b(?:interview|session|date|slot|day|attendance|appointment)\b/i,
    4,
    'cancel change confirm move swap switch',
  ],
  [/\binterview\b[^.!?]{0,25}\b(?:on|of) (?:\w+ \d|\d)/i, 1, 'interview'],
  [
    /\b(?:names of (?:their|my|the) interviewers|stay logged in|second-look|register for|browsers?|install|virtual interview)\b/i,
    3,
    'browser install interviewers logged register second virtual',
  ],
  [
    /\baccept(?:ed)? the (?:interview|invitation)\b|\bthe invitation (?:to interview|for)\b/i,
    3,
    'accept invitation',
  ],
];

const QUESTION: Weights = [
  [/\?/, 2, '?'],
  [
    /\b(?:question|ask|wonder|tell me|know (?:if|whether)|clarif\w+|explain|describe|information)\b/i,
    2,
    'ask clarif describe explain information know question tell wonder',
  ],
  [
    /\b(?:curriculum|off-service|visa|H-?1B|J-?[12]|sponsor\w*|moonlighting|research|fellowship|volume|track|board pass|graduates|residents|interns|shifts|rotation|elective|observers?|year of graduation|cut ?off|requirement|SLOE|step 3|accept\b|licen[sc]e|training|website|pediatric)\b/i,
    2,
    'accept board curriculum cut elective fellowship graduates graduation h$ h1b interns j$ j1 j2 licen moonlighting observer pediatric requirement research residents rotation service shifts sloe sponsor step track training visa volume website',
  ],
];

const OTHER: Weights = [
  [
    /\bremove my (?:name|application)\b|\bwill not (?:enter|take part in|participate in) the match\b/i,
    9,
    'enter part remove',
  ],
  [
    /\bwithdraw (?:my application|from (?:your|the))\b|\bapplication\b[^.!?]{0,40}\b(?:be closed|withdraw)/i,
    9,
    'closed withdraw',
  ],
  [
    /\b(?:congratulat\w+|condolence\w*|saddened|holiday|retire|anniversary|birthday|apologi[sz]e to you|hurricane|farewell|matched (?:in|through|elsewhere)|good luck for)\b/i,
    5,
    'anniversary apologi birthday condolence congratulat farewell holiday hurricane luck matched retire saddened',
  ],
  [
    /\bnot writing about my own application\b|\bclassmate of mine\b|\bno bearing on my application\b|\bcomplaint\b|\bmay i quote\b|\bsurvey on|questionnaire be sent\b|\bfeedback\b|\bcomments on\b|\bbook recommendation\b|\bphoto (?:from|of your)\b/i,
    5,
    'bearing classmate comments complaint feedback own photo quote recommendation sent survey',
  ],
  [
    /\b(?:stop my residency application|apply again next|can't offer me an interview|letter of regret)\b/i,
    6,
    'apply offer regret stop',
  ],
];

const FAMILIES = [OFFER, THANKS, INTEREST, BEFORE, UPDATE, LOGISTICS, QUESTION, OTHER] as const;
type Family = (typeof FAMILIES)[number];
const ALL_SIGNS = FAMILIES.flatMap((family) =>
  family.map(([sign, weight, needs]) => ({
    family,
    sign,
    weight,
    needs,
    /** What the model knows the sign by, in the prose and in the subject. */
    hash: hashOf(sign.source),
    subjectHash: hashOf(`subject ${sign.source}`),
  })),
);
/** Signs without a weight of their own. */
const OTHER_SIGNS = [
  { sign: OF_THE_DAY, needs: OF_THE_DAY_NEEDS },
  { sign: ASKS_FOR_INTERVIEW, needs: 'interview' },
  { sign: AFTER_INTERVIEW, needs: 'interview' },
];
/** All signs, with how a word must begin for each of them to be there. */
export const PURPOSE_SIGNS: readonly { readonly sign: RegExp; readonly needs: string }[] = [
  ...ALL_SIGNS,
  ...OTHER_SIGNS,
];
const mayShow = wordGate(PURPOSE_SIGNS.map(({ needs }) => needs));

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
    const shown = mayShow(tokensOf(sentence)).filter(
      (place) => PURPOSE_SIGNS[place]?.sign.test(plain) === true,
    );
    const [ofTheDay, asksForInterview, afterInterview] = OTHER_SIGNS.map((_, at) =>
      shown.includes(ALL_SIGNS.length + at),
    );
    return {
      signs: shown.filter((place) => place < ALL_SIGNS.length),
      asks: sentence.includes('?'),
      ofTheDay: ofTheDay === true,
      asksForInterview: asksForInterview === true,
      afterInterview: afterInterview === true,
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
