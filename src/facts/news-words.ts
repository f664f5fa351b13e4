/**
 * The words of professional news. A topic is what the news is about, an event is what happened to
 * it; each word says for which kinds of news it can stand.
 */
import { NEWS_KINDS, type NewsKind } from '../draft/draft.ts';
import { byWord, type Numbered } from '../text/by-word.ts';

/** One bit a kind, in the order of {@link NEWS_KINDS}. */
export const BIT: Readonly<Record<NewsKind, number>> = {
  'exam-score': 1,
  publication: 2,
  presentation: 4,
  rotation: 8,
  'visa-status': 16,
  certification: 32,
  award: 64,
  degree: 128,
  licence: 256,
  other: 512,
};
const E = BIT['exam-score'];
const P = BIT.publication;
const T = BIT.presentation;
const R = BIT.rotation;
const V = BIT['visa-status'];
const C = BIT.certification;
const A = BIT.award;
const D = BIT.degree;
const L = BIT.licence;
const O = BIT.other;

const byBits: (readonly NewsKind[])[] = [];

/** The kinds of a set of bits, in order. */
export function kindsOf(bits: number): readonly NewsKind[] {
  return (byBits[bits] ??= NEWS_KINDS.filter((kind) => (bits & BIT[kind]) !== 0));
}

export interface WordMeaning {
  /** Kinds that the word names for itself. */
  readonly topic: number;
  /** Kinds that it names only beside a stronger sign. */
  readonly hint: number;
  /** Kinds for which it tells that something happened. */
  readonly event: number;
  /** Of these, the kinds for which it speaks so plainly that a hint is topic enough. */
  readonly firm: number;
  /** Kinds for which it is topic and event in one, such as "graduated". */
  readonly both: number;
  /** The same, where the writer is the one who did it: "presented", "rotated". */
  readonly own: number;
}

/** A phrase, without its first word. */
interface Phrase {
  readonly rest: readonly string[];
  readonly means: WordMeaning;
}

const NONE: WordMeaning = { topic: 0, hint: 0, event: 0, firm: 0, both: 0, own: 0 };
const words = new Map<string, WordMeaning>();
/** Phrases by their first word; longer ones first. */
const phrases = new Map<string, Phrase[]>();

function add(field: keyof WordMeaning, bits: number, list: string): void {
  for (const entry of list.split('|')) {
    const [first = '', ...rest] = entry.trim().split(' ');
    if (rest.length === 0) {
      const known = words.get(first) ?? NONE;
      words.set(first, { ...known, [field]: known[field] | bits });
      continue;
    }
    const known = phrases.get(first) ?? [];
    const same = known.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    const means = { ...(same?.means ?? NONE) };
    const updated = { rest, means: { ...means, [field]: means[field] | bits } };
    phrases.set(
      first,
      [...known.filter((phrase) => phrase !== same), updated].sort(
        (a, b) => b.rest.length - a.rest.length,
      ),
    );
  }
}

// Any kind
const ALL = 1023;
add(
  'event',
  ALL,
  'is out now|in my hands|in hand|in the mail|has come|have come|has arrived|have arrived|came through|come through|is through|are through|now behind me|is behind me|settled|solved|overcome|favourable|favorable|found a home|now on my cv|newly on my cv|new on my cv|new in my file|new entry|new line|latest addition|add to my|addition to my|has been added|newly added|is now an|is now a|is official|finally mine|as of last|as of this|as of today|as of yesterday|now holds|came my way|happened',
);

// Exams
add(
  'topic',
  E,
  'step 1|step 2|step 3|step i|step ii|step iii|step one|step two|step three|step1|step2|step3|third step|ck|usmle|usmles|comlex|oet|toefl|ielts|plab|mrcem|mrcp|nclex|nbme|prometric|clinical knowledge|occupational english test|english test|english exam|licensing exam|licensing examination|in training exam|in training examination|third and final step|steps|amc exam|mccqe|state exam|board exam|language test|language exam',
);
add('hint', E, 'exam|exams|examination|test|tests|attempt');
add(
  'event',
  E,
  'passed|pass|passing|cleared|scored|qualified|succeeded|successful|graded|improved|released|am through|through step|went well|came back|posted|reported a passing|received a passing|got a passing|received my|received the|retested|retook|resat|improvement|settled|done|behind me|added|is out|are out|out today|is in|arrived|reported|new ck|new step|new score|landed',
);
add('firm', E, 'passed|cleared|scored');
// Publications
add(
  'topic',
  P,
  'paper|papers|article|articles|manuscript|manuscripts|publication|publications|case report|case reports|case series|chapter|chapters|textbook|journal|meta analysis|commentary|editorial|essay|preprint|doi|pubmed|medline|brief report|scoping review|systematic review|review article|protocol paper|peer review|image case|letter to the editor|our letter on|my letter on|letter published|medical journal|volume|editor|editors|editorial office|book chapter|short report|printed volume|original research|in print|case study',
);
add(
  'hint',
  P,
  'study|series|review|trial|survey|audit|research|piece|analysis|case|report of mine|work|findings',
);
add(
  'event',
  P,
  'accepted|published|printed|appeared|is out|are out|out today|out now|come out|came out|online|new publication|acceptance|acceptance letter|moved to|gone from|arrived|satisfied|turned into|picked up for|in press|indexed|live|taken|took|assigned|carries|in print|green light|cleared|brought out|taking|made it into|found its home|will run|published it|green lit|said yes|say yes|light of day|featured|forthcoming|appears|takes|to print|publish|lists my|lists our|signed off|wants our',
);
add(
  'firm',
  P,
  'published|printed|appeared|made it into|light of day|picked up for|in press|brought out|online',
);
// Presentations
add(
  'topic',
  T,
  'abstract|abstracts|poster|posters|e poster|oral presentation|oral abstract|talk|lightning talk|lecture|lectures|podium|conference|congress|symposium|grand rounds|webinar|a panel|workshop|journal club|m&m|plenary|cme|research day|quality fair|lectern|lightning talk|thesis pitch|annual meeting|regional meeting|spring meeting|national meeting|oral session|oral communication|scientific assembly|virtual assembly|annual forum|state meeting|society meeting|saem meeting|acep meeting|chapter meeting|education meeting|virtual meeting|mini symposium|poster session|case presentation|prehospital congress|oral slot|research symposium|conferences|congresses|research presentation|keynote|annual assembly|saem|national society|state chapter|research forum|quality forum|grand round|scientific session|poster walk',
);
add(
  'hint',
  T,
  'findings|data|results|project|audit|registry|pathway|meeting|assembly|forum|acep|session|presentation|oral|numbers',
);
add(
  'own',
  T,
  'presented|me present|honor of presenting|pleasure of presenting|chance to present|opportunity to present|turn to speak|turn to present|asked to present|invited to present|a panelist|opportunity to share our|heard me|wants our|gave a talk|gave talk|gave my first|gave a lecture|spoke at|spoke on a panel|moderated|let me present|do the talking',
);
add(
  'event',
  T,
  'presented|presenting|spoke|gave|given|delivered|showed|shown|exhibited|displayed|led|ran|accepted|chosen|selected|picked|taken|addressed|defended|screened|included|invited|stood|speaker|hung|on stage|faculty for|said yes|say yes|let me present|do the talking|facilitators|facilitator|acceptance|room for|presenter|featured|moderated|spoken|demonstrated|presenting author|new since|let us know|did an|did a|on display|oral slot|got an oral|stood before|wants|was held|got a slot',
);
add('firm', T, 'presented|presenting|showed|shown|displayed|exhibited');
// Rotations
add(
  'topic',
  R,
  'rotation|rotations|elective|electives|externship|externships|observership|observerships|clerkship|clerkships|sub internship|subinternship|sub i|sub is|acting internship|attachment|clinical attachment|visiting student|usce|us clinical experience|clinical experience|us experience|american patients|extern|observer|preceptorship|hands on month|em month|ride alongs|visiting elective|away rotation|audition|us rotations|hands on experience|clinical extern|block of us',
);
add(
  'hint',
  R,
  'a month of|a month in|a month at|months of|months in|months at|weeks of|weeks in|weeks at|weeks on|weeks with|month in|month of|month at|stint in|stint at|block of|week stay|last shift|final shift|em month',
);
add(
  'own',
  R,
  'shadowed the|shadowed a|rotated through|rotated in|rotated at|been rotating|am rotating|working as an extern|externed|did a month|did a stint|my last shift|seen american emergency medicine',
);
add(
  'event',
  R,
  'completed|finished|concluded|ended|wrapped up|done|is over|complete|behind me|now behind|begun|began|started|rotated|spent|did|undertaken|undertake|worked through|is finish|are finish|come to its end|came to its end|out of a|saw me through|of completing|gained|added|joined|returned|took place|have been attending|undertook|came to an end|my last day|posted|come off|came off|second week of|first week of|third week of|come back|came back|doing|went from|back from|come to its close|found me|am on|been on|final shift|i now have|now have|started on|now includes|grown by|there are three|end on|last shift',
);
add(
  'firm',
  R,
  'completed|finished|did|spent|ended|wrapped up|done|came to an end|come off|came off|worked through|added|now have|behind me|last shift|final shift|concluded|been on',
);
// Visa
add(
  'topic',
  V,
  'green card|green cards|visa|visas|ead|work permit|work authorization|work authorisation|employment authorization|permanent resident|permanent residents|permanent residency|permanent residence|citizen|citizenship|asylum|refugee status|tps|daca|humanitarian parole|uscis|petition|i 485|i 140|i 765|i 130|j 1|h 1b|h1b|j1|h 4|f 1|o 1|e 3|l 2|opt|stem opt|change of status|sevis|ds 2019|ds2019|naturalization|letter of need|waiver|diversity visa|diversity lottery|immigration|immigration judge|conditional resident|conditional residence|conditional residency|permanent residentship|residency document|lawful permanent resident|american passport|us passport|work eligibility|dual national|sponsorship|visa status|my status|b 2|b 1|visa category|visa sponsor|permanent resident card|oath of citizenship|us citizen|national interest waiver|advance parole|c09|statement of need|home residence requirement|permission to work|as an american|american citizen|immigration status',
);
add('hint', V, 'judge|consulate');
add('own', V, 'took the oath|naturalized|naturalised|sworn in as an american|swore me in');
add(
  'event',
  V,
  'approved|granted|received|got|came|arrived|issued|makes me a green|made me a green|makes me a permanent|made me a permanent|made me an american|hold|in my passport|happily|brought about|settled|changed|converted|renewed|extended|sworn|took the oath|oath|become|became|naturalized|naturalised|obtained|stamped|waived|no longer|adjusted|switched|in hand|authorized|authorised|printed|cleared|residency is through|card is through|visa is through|came through|ruled|entered|went from|given|won|removed|need not|approval notice|approval|any more|anymore|resolved|wont be needed|be needed|not require|not need|no visa|gave|positive|qualify|confirmed|secured|lifted|citizen now|resident now|become eligible|now eligible|signed|swore me',
);
add('firm', V, 'approved|granted|adjusted');
// Certification
add(
  'topic',
  C,
  'ecfmg|certificate|certificates|certification|certifications|acls|bls|pals|atls|phtls|nrp|itls|rttdc|fccs|emt|emt b|abls|credential|wilderness first responder|mental health first aid|neonatal resuscitation|life support|provider card|oasis|pathway 1|pathway 2|pathway 3|pathway 4|pathway 5|pathway 6|instructor status|primary source verification|provider course|good clinical practice|stop the bleed|disaster life support',
);
add('hint', C, 'course|card|cards|instructor|badge|module');
add(
  'event',
  C,
  'received|got|arrived|came|issued|mailed|granted|earned|renewed|passed|completed|finished|obtained|added|approved|became|become|qualified|complete|confirmed|went through|cleared|came through|come through|done|verified|sent|sat|ended|awarded|hold|taken|undergone|came home|switched|met|on the list of|no longer|now an instructor|got the certificate|has put the word|put the word|finally put|new credential|accredited',
);
add('firm', C, 'passed|qualified|renewed|certified|recertified');
add('both', C, 'recertified|certified');
// Awards
add(
  'topic',
  A,
  'award|awards|prize|prizes|medal|trophy|scholarship|grant|commendation|plaque|stipend|bursary|dean s list|deans list|gold humanism|alpha omega alpha|of the year|of the quarter|of the month|first prize|1st prize|second prize|third prize|simwars|competition|contest|quiz|quiz bowl|olympiad|hackathon|certificate of merit|shield|golden stethoscope|honorable mention|honourable mention|humanitarian of|early career award|global scholars|best poster|best oral|best paper|best abstract|best house officer|best medical student|best resident|travel grant|honor society|best outgoing student|women in medicine fellowship|best presentation|doctor of the year|employee recognition|innovation prize|teaching award|seed funding|medals',
);
add(
  'hint',
  A,
  'scholar|scholars|excellence|recipient|winner|best clinical|best intern|recognition|honors|honours',
);
add(
  'own',
  A,
  'honoured me|honored me|recognized me|recognised me|voted me|named me best|chose me as|named me its',
);
add(
  'event',
  A,
  'won|received|got|given|gave|awarded|named|called my name|voted|elected|selected|chosen|inducted|picked|took|earned|announced|presented with|presented me|bestowed|conferred|recognized|recognised|honoured|honored|collected|brought home|recipient|came first|gone to me|went to me|went to my|went to our|goes to me|made me|made us|is mine|pinned|hand me|handed|holder|declared|me who gets|read out|am among the|one of the|accepted the|accepted|is among the|granted|win|not go home|are mine|secured|addition of|recipients|starts with',
);
add('firm', A, 'won|named|awarded|voted|selected|chosen|elected');
add('both', A, 'inducted');
// Degrees
add(
  'topic',
  D,
  'degree|degrees|mph|msc|mba|mha|phd|ph d|md|m d|mbbs|mbchb|mb bch|diploma|diplomas|doctorate|doctor of|master of|masters|master s|master in|masters in|bachelor of|bachelors|bachelor s|graduation|convocation|dtm&h|magister|mphil|viva|título de médico|doctoral|postgraduate certificate|m.s.|m.d.|m.sc.|ph.d.|degree certificate|ms in|higher specialization|medical degree|thesis defense|the thesis|final transcript|title of|the title|my title|medical school ended|finished medical school|dissertation|final professional examination|final grades',
);
add('hint', D, 'title|studies|examiners|credit|thesis');
add(
  'event',
  D,
  'conferred|received|got|earned|completed|finished|obtained|awarded|granted|defended|done|became|become|complete|handed|issued|mailed|approved|given|admitted|ended|wound up|passed out|qualified|is out|are out|walked across|left it with|completion|hold|passed me|signed off|took place|held|released|led to|get|handing|concluded|happened|over|owner|grown by|may now write|being uploaded|upgraded|signed|accepted my|may now call myself',
);
add('firm', D, 'defended|conferred|completed|finished');
add('both', D, 'graduated');
add('own', D, 'been a graduate|may now call myself|now call myself');
// Licences
add(
  'topic',
  L,
  'license|licenses|licence|licences|medical council|medical board|board of medicine|training permit|resident permit|educational permit|physician in training permit|full registration|gmc|ahpra|hpcsa|mdcn|licensure|legitimation|approbation|dea registration|dea|licentiate|right to practise|right to practice|right to work unsupervised|practising card|medical register|specialist register|permanent register|general register|registered medical practitioner|registered practitioner|full practitioner|registration|crm number|limited permit|transitional training permit|register of doctors|medical college|authorised physicians|state board|right of practice|permanent registration|controlled substance registration|practice permit|training license|training licence|permit|medical commission|dental council|training registration|medical licence|licensing authority|medical syndicate|practice number|registration number|training certificate|health professions council|register of residents|general medical council|provisional registration',
);
add('hint', L, 'board|register|council|saudi commission|roll|practitioner');
add(
  'event',
  L,
  'issued|mailed|sent|granted|received|got|obtained|came|given|gave|approved|entered|reinstated|converted|upgraded|assigned|finalised|finalized|hold|carry|effective|active since|now active|arrived|admitted|allowed|signed off|said yes|classified|put|sworn|now appears|licensed|registered|recognized|recognised|legally practice|may treat|inside|renewed|made me|became|become|completed|has come|added|restored|extended',
);
add('firm', L, 'licensed|registered|entered|classified|restored|admitted');
add('both', L, 'licensed');
// Other professional news
add(
  'topic',
  O,
  'letter of recommendation|recommendation letter|new letter|fourth letter|third letter|updated letter|lor|lors|sloe|sloes|mspe|personal statement|scribe|research fellow|research assistant|chief resident|interest group|editorial board|medical officer|lecturer|clinical lecturer|ultrasound fellowship|research fellowship|faculty senate|residents s council|national council|patent|podcast|ethics board|mentoring network|nonprofit|non profit|response team|assistance team|student liaison|delegate|vaccination unit|flood relief|free clinic|clinical work|bedside|employment gap|sho|volunteer physician|my surname|my last name|mailing address|application to surgery|revised cv|updated cv|new post|relief team|teaching role|deputy head|research job|teaching assistant|full time job|research coordinator|clinical research coordinator|vice president|first aid post|lead for',
);
add('hint', O, 'letter|letters|statement|app|tool|foundation|clinic|registry|course|post|job');
add(
  'own',
  O,
  'been working as|now working as|now work as|am now working|i chair|been made|made me deputy|made me head|made me chief|new job|moved to|moved from|shifted to|have shifted|relocated to|relocated from|given charge|took on|took over as|taken me on|went back to|started as|hired by|promoted to|was elected|been elected|appointed as|was appointed|began to work|started working|started work|work full time|working full time|begun volunteering|my first day as|am working as|put me in charge|in charge of|called me in as|took me in as|first shift was|changed jobs|changed my job|joined the editorial|joined the staff|joined the faculty|joined the board|am a teaching assistant|accepted a research|accepted a job|accepted a position as|new job as|full time job as|started a full time|left the ward|accepted a post|got married|joined in|made me lead|named me lead',
);
add(
  'event',
  O,
  'uploaded|replaced|now available|submitted|added|in eras|is in eras|been in eras|now in eras|into eras|in my application since|took up|offered me|adopted by|started|begun|began|elected|joined|hired|promoted|taken on|took on|taken up|appointed|opened|launched|adopted|went live|enrolled|granted|withdrew|left|went back|registered|returned|changed|approved|i agreed|appointment|now part of|has ended|fiftieth|reality|gone back|selected|first patients|accepted yesterday|has been okonkwo|surname has been',
);
add(
  'firm',
  O,
  'uploaded|replaced|submitted|is in eras|been in eras|in eras|into eras|went live|launched|adopted|taken up|first patients|enrolled|reality|opened',
);

// Further ways to say it, kind by kind
add(
  'topic',
  E,
  'all steps|last step|steps 1|fcps part|mrcem part|frcem|national exam|specialty exam|qualifying exam|amc|english language test|duolingo|score report',
);
add(
  'event',
  E,
  'got through|made it through|secured|achieved|attained|obtained|aced|nailed|managed a|declared|in the bag|ticked off|crossed off|success in|results are in|earned|completed|finished|complete|took and passed|sat and passed|over with',
);
add(
  'topic',
  P,
  'image of the month|clinical image|research letter|correspondence|viewpoint|medrxiv|cureus|bmj|lancet|jama|annals|case study|narrative review|review paper|study protocol|letter to editor|short communication|book review|co authored paper|peer reviewed',
);
add(
  'event',
  P,
  'released|went to press|got in|landed in|made its way into|passed peer review|survived|acceptance email|acceptance mail|accepts|publishes|go ahead|agreed to publish|indexed|hit the|in the issue|now live|went online|went live',
);
add('firm', P, 'released|agreed to publish|went online|went live|indexed');
add(
  'topic',
  T,
  'seminar|rapid fire|flash talk|noon conference|morning report|case conference|roundtable|colloquium|convention|masterclass|poster hall|podium presentation|teaching session|plenary session|oral paper|pecha kucha',
);
add('event', T, 'spoke to|taught|hosted|facilitated|chaired|shared our|invited me');
add(
  'topic',
  R,
  'away elective|sub intern|subi|visiting rotation|shadowing|acting intern|em rotation|us rotation|clinical placement|observer position|hands on rotation|clinical rotation|clinical elective|medical elective',
);
add(
  'event',
  R,
  'rounded off|closed|through with|done with|under way|underway|logged|put in|clocked|enrolled in|underwent|attended|covered|currently doing|now doing|now on|just did|wrapping up|in progress since|commenced|secured',
);
add(
  'topic',
  V,
  'pr card|i 797|naturalisation|employment document|u visa|residence card|status change|dv lottery|j 2|f 2|tn|l 1|conrad|social security number|travel document|adjustment of status|i 539|work visa|immigrant visa|employment card|legal status|resident status|us national|american citizenship',
);
add(
  'event',
  V,
  'handed|collected|picked up|mailed|lifted|upgraded|took effect|adjusted to|in effect|is valid|done|over|completed',
);
add(
  'topic',
  C,
  'cpr|esi|nihss|amls|apls|epals|tncc|x waiver|basic life support|advanced cardiac life support|advanced trauma life support|pediatric advanced life support|board certification|specialist certificate|ultrasound certificate|instructor card|provider status',
);
add(
  'event',
  C,
  'credentialed|validated|authenticated|recognized|recognised|cleared|secured|attended and passed|in the mail|handed',
);
add(
  'topic',
  A,
  'certificate of appreciation|certificate of excellence|letter of appreciation|runner up|finalist|silver medal|gold medal|bronze medal|young investigator|research award|honor roll|honour roll|seed grant|pilot grant|research grant|travel award|top prize|employee of|resident of the|intern of the|physician of the|excellence award|service award|outstanding resident|outstanding intern|scholarships|valedictorian',
);
add(
  'event',
  A,
  'scooped|landed|clinched|bagged|took home|walked away with|crowned|shared|came second|came third|honored with|honoured with|funded',
);
add(
  'topic',
  D,
  'bachelor of science|bsc|mres|mmed|mmsc|dnb|pgdip|postgraduate diploma|postgraduate degree|diploma in|academic degree|commencement|master degree|doctoral degree|doctor of medicine|residency diploma',
);
add(
  'event',
  D,
  'cleared|conferring|hooded|got through|passed|attained|secured|finalised|finalized|came through|arrived',
);
add(
  'topic',
  L,
  'registration certificate|practising certificate|practicing certificate|practicing license|npi|dea number|pmdc|bmdc|nmc|council registration|limited license|limited licence|full license|full licence|temporary license|temporary licence|medical license|state license|state licence|practitioner register|permanent license',
);
add(
  'event',
  L,
  'activated|cleared|now valid|endorsed|validated|added me|put me on|accepted me|secured|finally out|in the mail|mailed',
);
add(
  'topic',
  O,
  'hospitalist|clinical officer|senior house officer|teaching fellow|research associate|postdoc|data analyst|principal investigator|co investigator|board member|red cross|msf|doctors without borders|ngo|startup|irb approval|ambulance service|task force|steering committee|executive committee|emergency physician at|attending physician at|registrar|volunteer work|class representative|general secretary|team physician|event physician',
);
add(
  'own',
  O,
  'was recruited|been recruited|was deployed|been deployed|was transferred|been transferred|was appointed to|been appointed|was promoted|been promoted|was hired|been hired|co founded|took charge of|took up a|taken up a|started my job|started a job|began my job|began a job|began working|started a new|got a job|got a position|joined as|joined our hospital|now lead|now head|now chair|now coordinate|now teach|rolled out',
);
add(
  'event',
  O,
  'recruited|deployed|seconded|founded|co founded|piloted|funded|rolled out|elected to|admitted',
);

/** What a word means for news; undefined for all other words. */
export function meaningOf(word: string): WordMeaning | undefined {
  return words.get(word);
}

/** All that a word may stand for, alone or with those behind it. */
interface NewsWord {
  readonly means: WordMeaning | undefined;
  /** Longer ones first. */
  readonly phrases: readonly Phrase[];
}

/** A word that has nothing to do with news. */
export const PLAIN_WORD: NewsWord = { means: undefined, phrases: [] };

export const newsWord = byWord((norm): NewsWord => {
  const means = words.get(norm);
  const known = phrases.get(norm);
  return means === undefined && known === undefined ? PLAIN_WORD : { means, phrases: known ?? [] };
});

/** The longest phrase that begins with a word at `at`, with its length in words. */
export function phraseAt(
  { phrases }: NewsWord,
  words: readonly Numbered[],
  at: number,
): { readonly length: number; readonly means: WordMeaning } | undefined {
  for (const { rest, means } of phrases) {
    let offset = 0;
    while (offset < rest.length && words[at + 1 + offset]?.norm === rest[offset]) offset += 1;
    if (offset === rest.length) return { length: rest.length + 1, means };
  }
  return undefined;
}
