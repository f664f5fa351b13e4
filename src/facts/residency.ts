/**
 * Whether a mail has to do with a residency application at all. A mail that has not is none of our
 * business, however much it speaks of first choices, offers and visas. Words of that world and a
 * learned model decide together.
 */
import { BoundedCache } from '../grammar/bounded-cache.ts';
import { hashOf } from '../model/hash.ts';
import { messageScores, type Message } from '../model/messages.ts';
import { TRAINED_MESSAGES } from '../model/trained-messages.ts';
import type { ReadText } from '../text/sentence.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordGate } from '../text/word-gate.ts';

// After a group of words `(?!\w)` ends a word as `\b` does, and is compiled in half the time.

/** Names of that world alone, as they are written in it: "Eras" is a tour and a sloe is a plum. */
const NAMES =
  /\b(?:ERAS|AAMC|ECFMG|NRMP|USMLE|COMLEX|MSPE|SLOEs?|CaRMS|FREIDA|Thalamus|IMGs?|GME|ACGME|PGY[ -]?\d)(?!\w)|\brank order lists?\b|\b(?:your|the) (?:EM|emergency medicine) (?:residency|program)/g;

/** Words that hardly any other kind of mail has. */
const CERTAIN =
  /\b(?:AAMC|ECFMG|NRMP|USMLE|COMLEX|MSPE|CaRMS|FREIDA|Interview ?Broker|IMGs?|GME|ACGME)(?!\w)|\bPGY[ -]?\d|\bstep[ -]?[123]\b(?!\s*(?:of|:|is|in the|minutes))|\brank order lists?\b|\b(?:pre[- ]?match|out-of-match|all-in) (?:contract|position|offer|program|seat|spot)|\bthe NRMP|\bemergency medicine\b|\b(?:EM|IM|FM|internal medicine|family medicine|pediatrics?|psychiatry|surgery|neurology) (?:residenc(?:y|ies)|applicants?|program|interview|rotation|residents?)(?!\w)|\bsub-?internship\b|\bsecond[ -]look\b|\bresidents? social\b/gi;

/** Words that are rarely about anything else. */
const LIKELY =
  /\brank(?:ed)?[ -]lists?\b|\brank(?:ed|ing|s)?\b[^.!?\n]{0,24}\b(?:(?:your|the|this) (?:program(?:me)?|residency)|programs|to match)(?!\w)|\bmatch(?:ed|ing)? (?:with|into|at|in) (?:your|the|an?|this) (?:program|residency|department)|\bthe Match\b|\bMatch (?:agreement|day|week|process)(?!\w)|\bresidency (?:program(?:me)?s?|applications?|interviews?|director|coordinator|position|training|team|fair|applicants?|class|slots?|spots?)(?!\w)|\b(?:your|this|the|medical|hospital) residenc(?:y|ies)(?!\w)|\bapply(?:ing)? (?:for|to) residency\b|\bcategorical\b|\bapplicants?\b[^.!?\n]{0,60}\binterviewers?\b|\binternational (?:medical )?graduates?\b/gi;

/** The people and things of a teaching hospital. */
const TEACHING =
  /\b(?:residents?|interns?|attendings?|ED|ER|ICU|EMS|trauma|resuscitations?|toxicology|ultrasound|poison center|night float|off-service|sub-?I|externship|observership|clerkship|curricul(?:um|a)|medical (?:officer|graduate|board)|training permit|street medicine|global health|simulation|emergency (?:department|physician|care|room)|sickle cell|triage|airway|near misses|board pass|pediatric (?:bay|ED)|case report|appendicitis|call schedule|graded responsibility|moonlight\w*)(?!\w)/g;

/** Words of medicine that many other mails have too; two of them count. */
const HOSPITAL =
  /\b(?:hospital|department|wards?|clinic|patients?|physicians?|medical school|faculty|fellows?|shifts|on duty|residency|snakebites?|envenomation|sepsis|burns|tetanus|rabies|malaria|dengue|stroke|chest pain|intubation|ECG|occupational health|titers?|pediatric|recommendation letter|letter of recommendation|first author|articles?|preprint|rounds)(?!\w)/gi;

/** What an applicant does or is asked. */
const APPLYING =
  /\b(?:interview(?:s|ed|ing|ee|er|ers|ees)?|interview day|applicants?|applications?|applied|apply(?:ing)?|invitations?|candidates?|(?:this|the) season|visa|H-?1B|J-?1|sponsor(?:s|ship)?|open house|virtual social|program(?:me)?s?|to train|training (?:with|at|in)|committee|signals?|letter of (?:intent|interest|recommendation)|my file|offered me|your offer|contract|immunization|accreditation|track|board[ -]eligib\w+)(?!\w)/gi;

/** Other lives in which people apply, match, rank and reside. */
const ELSEWHERE =
  /\b(?:nurse|nursing home|care home|pharmac(?:y|ist)|technician|cleaner|cleaning|carpenter|apprenticeship|cook|chef|waiter|teacher|kindergarten|designer|analyst|engineer(?:ing)?|software|developer|sales|quote|invoice|payroll|tenants?|landlord|rent|lease|(?:the|your|our|my) house|realtor|mortgage|insurance|sculpt(?:or|ors|ures?)|artists?|studio|gallery|novel|orchestra|composer|choir|concert|band|vinyl|nightclub|film|casting|series|episode|coach|team won|club|league|draft|quarterback|goalie|chess|marathon|tournament|swim|undergraduate|college file|SAT|MCAT|admissions|dean'?s list|master'?s program|PhD position|doctoral|professor|seminar|tuition|parking permit|residence permit|tax|consul(?:ar|ate)|au pair|veterinary|equine|dental|physiotherapy|police|firefighter|navy|flight attendant|accelerator|founders|startup|grant|funding|foundation|conference office|exhibitors|keynote|librarian|warehouse|bakery|factory|plant|union|ballot|garden|wedding|scout|bank|law firm|kids|parents|neighbou?rs?|cat|dog|volunteer coordinator)(?!\w)/gi;

/**
 * Sorts of words, and how a word must begin for one of them to be there: see {@link wordGate}. A test
 * holds that beside the corpus.
 */
export const RESIDENCY_SORTS = [
  {
    name: 'named',
    pattern: NAMES,
    needs:
      'aamc acgme carms comlex ecfmg em$ emergency eras freida gme img mspe nrmp order pgy sloe thalamus usmle',
  },
  {
    name: 'certain',
    pattern: CERTAIN,
    needs:
      // "IM" is read as "I'm" without its apostrophe.
      'aamc acgme all$ am$ broker carms comlex ecfmg em$ emergency family fm$ freida gme img interviewbroker internal mspe neurology nrmp order out$ pediatric pgy pre$ prematch psychiatry second social step sub$ subintern surgery usmle',
  },
  {
    name: 'likely',
    pattern: LIKELY,
    needs: 'apply categorical international interviewer list match rank residenc',
  },
  {
    name: 'teaching',
    pattern: TEACHING,
    needs:
      'airway appendicitis attending board clerkship curricul ed$ emergency ems$ er$ externship float global graded icu$ intern medical misses moonlight observership pediatric permit poison report resident resuscitation schedule service sickle simulation street sub$ subi$ toxicology trauma triage ultrasound',
  },
  {
    name: 'hospital',
    pattern: HOSPITAL,
    needs:
      'article author burns chest clinic dengue department duty ecg$ envenomation faculty fellow hospital intubation malaria medical occupational patient pediatric physician preprint rabies recommendation residency rounds sepsis shifts snakebite stroke tetanus titer ward',
  },
  {
    name: 'applying',
    pattern: APPLYING,
    needs:
      'accreditation applicant application applied apply candidate committee contract eligib file h$ h1b immunization intent interest interview invitation j$ j1 offer open program recommendation season signal sponsor track train virtual visa',
  },
  {
    name: 'elsewhere',
    pattern: ELSEWHERE,
    needs:
      'accelerator admissions analyst apprenticeship artist attendant bakery ballot band$ bank carpenter casting cat$ chef chess choir cleaner cleaning club coach college composer concert conference consul cook dean dental designer developer doctoral dog$ draft engineer episode equine exhibitors factory film firefighter firm foundation founders funding gallery garden goalie grant home house insurance invoice keynote kids kindergarten landlord league lease librarian marathon master mcat mortgage navy neighbo nightclub novel nurse nursing orchestra pair parents parking payroll pharmac phd physiotherapy plant police professor quarterback quote realtor rent residence sales sat$ scout sculpt seminar series software startup studio swim tax teacher team technician tenant tournament tuition undergraduate union veterinary vinyl volunteer waiter warehouse wedding',
  },
] as const;
const mayHold = wordGate(RESIDENCY_SORTS.map(({ needs }) => needs));

type Sort = (typeof RESIDENCY_SORTS)[number]['name'];
/** So many different words count. */
const MOST: Readonly<Record<Sort, number>> = {
  named: 1,
  certain: 1,
  likely: 3,
  teaching: 4,
  hospital: 2,
  applying: 4,
  elsewhere: 4,
};

/** A word of one of the sorts. */
interface Sign {
  readonly sort: Sort;
  /** The same for singular and plural. */
  readonly word: string;
}

/** No word reaches over a sentence, so what one holds is kept by its text. */
const heard = new BoundedCache<string, readonly Sign[]>(4000);

function signsIn(sentence: string): readonly Sign[] {
  return heard.get(sentence, () =>
    mayHold(tokensOf(sentence)).flatMap((place) => {
      const sort = RESIDENCY_SORTS[place];
      const found = sort === undefined ? null : sentence.match(sort.pattern);
      return sort === undefined || found === null
        ? []
        : found.map((word) => ({ sort: sort.name, word: word.toLowerCase().replace(/s$/, '') }));
    }),
  );
}

/** A name and doctor's degree under the mail. */
const DEGREE = /\b(?:M\.?D|D\.?O|MBBS|MBBCh|MBCh?B)(?!\w)/;

/** What is heard in a mail, for the decision and for training. */
export interface HeardOfResidency {
  readonly message: Message;
  /** A name of that world is there. */
  readonly named: boolean;
  /** Words of a teaching hospital and of applying, or a word of that world. */
  readonly worded: boolean;
}

/** Linear in the length of subject and body. */
export function heardOfResidency(subject: string, { sentences }: ReadText): HeardOfResidency {
  const found: Readonly<Record<Sort, Set<string>>> = {
    named: new Set(),
    certain: new Set(),
    likely: new Set(),
    teaching: new Set(),
    hospital: new Set(),
    applying: new Set(),
    elsewhere: new Set(),
  };
  const listen = (text: string): void => {
    for (const { sort, word } of signsIn(text)) found[sort].add(word);
  };
  listen(subject);
  const greetings: string[] = [];
  const prose: string[] = [];
  let degree = 0;
  for (const { kind, text } of sentences) {
    listen(text);
    if (kind === 'greeting') greetings.push(text);
    else if (kind === 'prose') prose.push(text);
    else if (DEGREE.test(text)) degree = 1;
  }
  const count = (sort: Sort): number => Math.min(found[sort].size, MOST[sort]);
  const named = count('named');
  const certain = Math.max(named, count('certain'));
  const likely = count('likely');
  const teaching = count('teaching');
  const hospital = count('hospital');
  const applying = count('applying');
  const elsewhere = count('elsewhere');
  const counts = { named, certain, likely, teaching, hospital, applying, elsewhere, degree };
  const signs = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => hashOf(`residency: ${name} ${String(at + 1)}`)),
  );
  const score = 3 * likely + 2 * teaching + hospital + Math.min(applying, 2) - 2 * elsewhere;
  return {
    message: { subject, greetings, prose, signs },
    named: named > 0,
    worded: certain > 0 || (likely + teaching + hospital > 0 && score >= 3),
  };
}

/** Whether subject and body speak of a residency application. */
export function speaksOfResidency(subject: string, body: ReadText): boolean {
  const { message, named, worded } = heardOfResidency(subject, body);
  const [score = -Infinity] = messageScores(message, 1);
  const { alone, agreeing, certain } = TRAINED_MESSAGES.residency;
  return score >= (named ? certain : worded ? agreeing : alone);
}
