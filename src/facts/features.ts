/**
 * Concrete, specific things about this program: what could not stand in a mail to any other. They
 * are found from the other side: a sentence that speaks of the program, minus every word that fits
 * all programs, names of people and dates.
 */
import type { Quote } from '../findings/finding.ts';
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { byWord } from '../text/by-word.ts';
import type { ReadText, Sentence, Token } from '../text/sentence.ts';

/** Words that fit a mail to any program. */
const ANYWHERE = new Set(
  // Grammar.
  (
    'a an the this that these those some any all each every both either neither no not nor never none such same other another own ' +
    'i me my mine myself we us our ours you your yours yourself he him his she her hers it its they them their theirs who whom whose which what ' +
    'and or but so if because since as while although though when where why how whether than then also too very much more most less least ' +
    'of in on at by for from to into with without within about above after again against along among around before behind below between beyond ' +
    'during near off onto out over through throughout under until up upon via per toward towards ' +
    'am is are was were be been being have has had having do does did doing done will would shall should can could may might must ' +
    "'s 'd 'll 've not am there here now just only even still already yet ever once often always sometimes soon later today yesterday tomorrow " +
    'one two three four five six first second last next few many several lot lots little bit quite rather really truly deeply highly strongly ' +
    'greatly sincerely especially particularly extremely absolutely exactly certainly definitely indeed perhaps maybe well together away back ' +
    // Writing a mail.
    'dear hello hi sir madam ma respected esteemed professor dr mr ms mrs doctor thank thanks thankful grateful gratitude appreciate appreciated ' +
    'appreciation please kindly write writing wrote written send sending sent email mail message letter note hope hoping hoped wish wishing wanted ' +
    'want like liked love loved would express expressing expressed share sharing tell telling told say saying said let know known knowing inform ' +
    'ask asking asked reply response answer hear hearing heard forward looking look looked regards sincerely best kind warm time precious valuable ' +
    'busy schedule consideration consider considered considering kindness help helping hearing soon opportunity opportunities chance privilege ' +
    'honor honored honour honoured pleasure pleased glad happy delighted excited thrilled enthusiastic lucky fortunate wonderful great good nice ' +
    'excellent amazing fantastic outstanding exceptional impressive impressed inspiring inspired incredible superb perfect ideal unique renowned ' +
    'prestigious reputed reputable famous known well-known fine finest top best better leading high higher strong stronger strongest solid rich ' +
    'supportive friendly welcoming warm collegial collaborative diverse dynamic professional dedicated committed passionate enjoyed enjoy ' +
    // Applying.
    'apply applying applied applicant applicants application applications interview interviews interviewed interviewing interviewer interviewers ' +
    'invitation invite invited candidate candidates cycle season match matching matched rank ranking list interest interested interests interesting ' +
    'continued continue continuing reaffirm sincere genuine fit suit suited align aligns aligned alignment match matches meet meets goal goals career ' +
    'future dream dreams aspiration aspirations values mission vision train training trained learn learning learned taught teach teaching teachers ' +
    'education educational academic clinical medical medicine emergency internal family pediatric surgery physician physicians doctor doctors ' +
    'resident residents residency residencies program programs programme department departments hospital hospitals center centre institution ' +
    'institutional university community team teams staff faculty members member colleague colleagues people person everyone everybody environment atmosphere ' +
    'culture reputation quality standard standards level care patient patients experience experiences background profile skills skill knowledge ' +
    'work working worked place places join joining part become becoming contribute contribution bring grow growing growth develop development ' +
    'img imgs international graduate graduates graduated student us usa u.s. american country abroad visa years year months month weeks week days day ' +
    'morning afternoon evening night long whole entire visit visited tour conversation conversations discussion discussions talk talked talking speak ' +
    'speaking spoke discussing discussed meeting met answer answers question questions answered explained explaining explain explanation info ' +
    'information website site page overview things thing something everything anything nothing way ways reason reasons aspect aspects feature ' +
    'features offer offers offered provide provides provided give gives given gave get getting got make makes making made take takes taking took taken ' +
    'find finding found feel feeling felt see seeing saw seen think thinking thought believe believing believed sure certain confident confirmed ' +
    'convinced admire admired attract attracted attracts attraction drawn draw draws keen eager remain remains remained keep reinforced reinforce ' +
    'strengthened strengthen increased confirm fact facts truly sense home real life living ability able possible current currently recent recently ' +
    'new old big large small right left different similar important meaningful memorable enjoyable insightful helpful thoughtful valuable useful ' +
    'informative pleasant honest open kind generous candid step score scores usmle eras ecfmg aamc ck passed pass exam certified update updates brief ' +
    'come came coming go going went gone start starting started end ending ended put call called need needs needed use used show showed shown ' +
    'area region city state world field specialty choice option excellence commitment dedication passion enthusiasm warmth hospitality support ' +
    'supported supporting welcome welcomed shared mentorship mentors mentor leadership leaders leader director directors coordinator coordinators ' +
    'chairman chair committee selection attention review reviewed file esteemed organization organized well-organized day-to-day fully particular ' +
    'regarding regard concerning due hence therefore however moreover furthermore additionally finally overall general especially love chance ' +
    'lifelong long-term short hard-working hardworking motivated humble highly eagerly deep deeper deepest wholeheartedly contribute contributing ' +
    'em ed er im fm md mbbs sir/madam esq respectfully cordially yours truly faithfully greetings wishes holidays happy ' +
    'exposure volume variety range wide broad comprehensive balanced rigorous structured advanced modern state-of-the-art facilities facility ' +
    'resources cases pathology procedures hands-on practical research scholarly curriculum rotations rotation didactics conferences lectures ' +
    'excuse excuses beg begging pardon forgive sorry apologize apologise apology god bless blessing humbly humble kindly esteem noble heartfelt heart hearts remember stay stayed stays impact lasting impression impressions inspire insight insights perspective perspectives approach passion unforgettable energy positive spirit vibe family-like friendliness professionalism integrity compassion compassionate ethic ethics hardest trust faith luck wait waiting visit visits virtual video zoom call calls online person persons group part parts member chances expectations requirements criteria ' +
    // Coming, answering and sending papers.
    'understand understands understanding understood america american move moves moved moving relocate relocating live lives settle plan plans planned planning ' +
    'accept accepts accepted accepting agree agreed decide decided decision yes okay promise desire process competitive potential confidence further close careful ' +
    'sponsor sponsors sponsorship attach attached attaching attachment recommend recommended recommendation document documents transcript curriculum-vitae resume ' +
    'linkedin github orcid researchgate homepage link links todo tbd tba date dates deadline husband wife spouse ' +
    'camaraderie wellness diversity inclusion innovation innovative underserved populations population high-volume high-acuity acuity'
  ).split(' '),
);

/** Plain words that make a feature only beside a specific one. */
const BLAND = new Set(
  'exposure volume variety curriculum rotations rotation didactics research wellness camaraderie diversity underserved acuity pathology procedures facilities conferences lectures innovation scholarly'.split(
    ' ',
  ),
);

const MONTH_OR_DAY =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|winter|spring|summer|autumn|fall)$/;

// After a group of words `(?!\w)` ends a word as `\b` does, and is compiled in half the time.

/** Speaks of the program or of what was seen there. */
const ABOUT_THEM =
  /\b(?:you|your|yours|program|programme|residency|residents?|interns|faculty|department|hospital|interview|visit|conversation|tour|discussion|talk|team|what draws me|drawn to|there)(?!\w)/i;
/** Speaks of the writer alone. */
const ABOUT_ME =
  /^(?:my name is|i am|i'm|i have|i've|i did|i graduated|i studied|i trained|i worked|i work|i completed|i passed|i spent|i hold|i live|i grew up|i was (?:born|an?|the|working)|as an? (?:img|international))(?!\w)/i;
/** What the writer was told or liked is about the program, however it begins. */
const ABOUT_BOTH =
  /\b(?:you|your|residents?|interns|program|there|drawn|impressed|interested|applied)(?!\w)/i;

export interface FeatureSetting {
  /** Proper words of the program's, the hospital's, the city's and people's names, lower case. */
  readonly names: ReadonlySet<string>;
}

/** Whether a word fits any program; forms of plain words do too: "trains", "matched", "interests". */
function isPlain(norm: string): boolean {
  return ANYWHERE.has(norm) || MONTH_OR_DAY.test(norm) || hasPlainStem(norm);
}

function hasPlainStem(norm: string): boolean {
  const stem = norm.replace(/(?:ies|es|s|ed|ing|ly|d)$/, '');
  if (stem.length < 3) return false;
  return ANYWHERE.has(stem) || ANYWHERE.has(`${stem}e`) || ANYWHERE.has(`${stem}y`);
}

const ACRONYMS = new Set(['EMS', 'POCUS', 'ECMO', 'SANE']);

/** Addresses on the web, and gaps left to be filled: neither is about anybody. */
const NO_WORDS =
  /(?:https?:\/\/|www\.)\S+|[^\s<>()]{1,64}@\S+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|edu|gov|io|info|me|uk|example)(?![\w-])\S*|\[[^[\]\n]{1,80}\]|\{[^{}\n]{1,80}\}|<[^<>\n]{1,80}>|\((?:insert|your|program|hospital|enter|fill)\b[^()\n]{0,60}\)|\b[xX]{3,}\b|\bT(?:ODO|BD|BA)\b/g;
/** None of them without one of these. */
const MAYBE_NO_WORDS = /[@/[{<]|\((?:insert|your|program|hospital|enter|fill)|\.\w|xx|\bT[OB]/i;

/** Stretches of a sentence that are no words of it. */
function noWordsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!MAYBE_NO_WORDS.test(text)) return NONE;
  return [...text.matchAll(NO_WORDS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const fitsAnywhere = byWord(isPlain);
/** A word that fits no other program, if it is no name. */
const maySpecify = byWord((norm) => norm.length >= 3 && /^\p{L}/u.test(norm) && !isPlain(norm));

/** What a sentence shows by its words alone. */
interface Shown {
  /** Places of the words that {@link maySpecify}. */
  readonly specific: readonly number[];
  /** What they make if none of them is a name. Offsets count from the sentence's start. */
  readonly quotes: readonly Quote[];
  readonly aboutThem: boolean;
  /** About the writer alone, if it names nobody. */
  readonly aboutMe: boolean;
}

const NONE: readonly never[] = [];

/** Sentences read last: a keystroke changes one of them. */
const remembered = new BoundedCache<string, Shown>(4000);

function shownIn({ text, tokens }: Sentence): Shown {
  return remembered.get(text, () => {
    const plain = text.replaceAll('’', "'");
    const specific = specificIn(text, tokens);
    return {
      specific,
      quotes: quotesIn(text, tokens, specific),
      aboutThem: ABOUT_THEM.test(text),
      aboutMe: ABOUT_ME.test(plain) && !ABOUT_BOTH.test(plain),
    };
  });
}

/** Places of the words that {@link maySpecify}. */
function specificIn(text: string, tokens: readonly Token[]): readonly number[] {
  let found: number[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !maySpecify(token)) continue;
    found ??= [];
    found.push(at);
  }
  if (found === undefined) return NONE;
  const noWords = noWordsIn(text);
  if (noWords.length === 0) return found;
  return found.filter((at) => {
    const start = tokens[at]?.start ?? 0;
    return !noWords.some((stretch) => stretch.start <= start && start < stretch.end);
  });
}

/** Specific words with what belongs to them, in order. */
function quotesIn(
  text: string,
  tokens: readonly Token[],
  specific: readonly number[],
): readonly Quote[] {
  if (specific.length === 0) return NONE;
  const found: Quote[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from >= 0) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to]?.end ?? 0;
      found.push({ start, end, quote: text.slice(start, end) });
    }
    from = -1;
  };
  /** How many of the specific words lie behind. */
  let passed = 0;
  for (let at = specific[0] ?? 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (specific[passed] === at) {
      passed += 1;
      if (from < 0) {
        from = at;
        // "rural" alone says little, "combined rural and urban rotations" does.
        while (from > 0 && BLAND.has(tokens[from - 1]?.norm ?? '')) from -= 1;
      }
      to = at;
    } else if (from >= 0) {
      if (BLAND.has(token.norm) && at === to + 1) to = at;
      else if (at - to > 3 || /[,.;:!?]/.test(token.text)) close();
    }
  }
  close();
  return found;
}

function featuresOf(sentence: Sentence, { names }: FeatureSetting): readonly Quote[] {
  const { text, tokens } = sentence;
  const { specific, quotes } = shownIn(sentence);
  const counts = specific.filter((at) => {
    const token = tokens[at];
    return token !== undefined && (!names.has(token.norm) || ACRONYMS.has(token.text));
  });
  const found = counts.length === specific.length ? quotes : quotesIn(text, tokens, counts);
  return found.map(({ start, end, quote }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    quote,
  }));
}

/**
 * Specific things said of the program, in order. A paragraph counts when it speaks of the program
 * somewhere, apart from what the writer says there of themselves.
 */
export function featuresIn(text: ReadText, setting: FeatureSetting): readonly Quote[] {
  const isNamed = ({ tokens }: Sentence): boolean =>
    setting.names.size > 0 &&
    tokens.some(
      (token) =>
        setting.names.has(token.norm) && /^\p{Lu}/u.test(token.text) && !fitsAnywhere(token),
    );
  const prose = text.sentences.filter(({ kind }) => kind === 'prose');
  const named = new Set(prose.filter(isNamed));
  const about = new Set(
    prose
      .filter((sentence) => named.has(sentence) || shownIn(sentence).aboutThem)
      .map(({ paragraph }) => paragraph),
  );
  return prose
    .filter((sentence) => {
      const mine = shownIn(sentence).aboutMe && !named.has(sentence);
      return about.has(sentence.paragraph) && !mine;
    })
    .flatMap((sentence) => featuresOf(sentence, setting));
}
