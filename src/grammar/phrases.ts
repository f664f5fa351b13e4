import { concept } from './concepts.ts';
import { Gate } from './gate.ts';
import type { Parsed } from './parsed.ts';
import { later } from './prepare.ts';
import { compile, headsOf, mayMatch, phraseEnds, type Pattern } from './pattern.ts';

interface Phrase {
  readonly concept: number;
  readonly pattern: Pattern;
  /** Concepts with which it can begin. */
  readonly heads: readonly number[];
}

const phrases: Phrase[] = [];
let gate: Gate | undefined;

/**
 * Names what some patterns match, for use in later patterns like a class of words. Patterns of one
 * name may not use that name themselves, and have no gaps.
 */
export function definePhrases(definitions: Readonly<Record<string, readonly string[]>>): void {
  later(() => {
    gate = undefined;
    for (const [name, sources] of Object.entries(definitions)) {
      for (const source of sources) {
        const pattern = compile(source);
        phrases.push({ concept: concept(name), pattern, heads: headsOf(pattern) });
      }
    }
  });
}

/**
 * Finds the defined phrases, in the order of their definition.
 * @param where by concept: the words at which it begins.
 */
export function addPhrases(
  sentence: Parsed,
  where: ReadonlyMap<number, readonly number[]>,
  add: (from: number, to: number, one: number) => void,
): void {
  const tried = new Int32Array(sentence.words.length).fill(-1);
  gate ??= new Gate(phrases.map(({ pattern }) => pattern));
  const maybe = gate.open(sentence.concepts);
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index];
    if (maybe[index] !== 1 || phrase === undefined || !mayMatch(phrase.pattern, sentence)) continue;
    for (const head of phrase.heads) {
      for (const from of where.get(head) ?? []) {
        if (tried[from] === index) continue;
        tried[from] = index;
        for (const to of phraseEnds(phrase.pattern, sentence, from)) {
          if (to <= from) continue;
          add(from, to, phrase.concept);
          gate.add(phrase.concept);
        }
      }
    }
  }
}

definePhrases({
  /** The program that is written to, as the applicant calls it. */
  YOU: [
    'YOUWORD',
    'you guys|all|people|folks',
    'yours',
    'your FINE? FINE? FINE? PROGN',
    'your FINE? NAME',
    'your FINE? FINE? place|shop|site|service|seat|family|name|code|row|office|city|community|pgm',
    'this|the FINE? program|residency|hospital',
    'NAME',
    'NAME FINE? FINE? PROGN|residency',
    'the NAME',
    'here',
  ],
  /** The rank order list of the applicant. */
  MYLIST: [
    'MY FINE? own|final|certified|submitted|whole|entire|rank|nrmp|match|couples|joint|personal? LISTN !of',
    'the list !of',
    'LISTN !of|slots',
    'rank list',
    'the rank list|order',
  ],
  /** All programs but this one. */
  THEOTHERS: [
    'OTHERS',
    'every|any|all|the|my|no other|remaining|competing|another|each|several other? FINE? PROGN|places|names|ones|interviews|options|choices|competitors|sites|schools',
    'every|any|no|all other? place|name|one|entry|interview|option|choice|site|house|code|offer|school',
    'all|any|most of the|my|these|those|them other? PROGN|places|names|interviews|ones|rest|offers?',
    'the? big names',
    'my home PROGN',
    'the|my other? NUMERAL other? PROGN|interviews|ones|places|offers',
    'the other NUMERAL',
    'the rest of|on my|the list',
    'places|hospitals|programs|ones|offers i|we|elsewhere',
    'its|your competitors|rivals|peers',
  ],
  /** Better than every other. */
  BEFOREALL: [
    'ABOVE !and FINE? THEOTHERS',
    'over and above FINE? THEOTHERS',
    'above|before|over all',
    'second to none',
    'higher|more|rather|better|sooner than FINE? at? THEOTHERS',
    'and not THEOTHERS',
    'and no|nobody|nowhere|none one|other? else',
    'to all of? the? others|rest|other',
    'out of|of|among all',
  ],
  /** The best place on a list, named so that nothing else can be meant. */
  TOPPLACE: [
    'number one',
    'numero uno',
    'number one PLACEN|CHOICE',
    'very? FIRST and? final|only|foremost? PLACEN',
    'FIRST and? final|only? CHOICE !of|for',
    'first posistion',
    'leading|opening|highest|most FINE? PLACEN|CHOICE|desired|preferred',
    'line|slot|place|position|spot|rank|entry|choice|option|row number? one',
    'at|in|on|to the? very? top|head|beginning|front|summit|apex of|on my|our|the? MYLIST',
    'top|head|front|beginning of MYLIST',
    'on|at the? very? top !of',
    'pole position',
    'pride of place',
    'gold medal',
    'my one and only',
    'first of|on|in MYLIST',
    'first option|line|line|rung|row|step',
    'the number one',
    'LEAD|~lead MYLIST|it',
    'leading|heading MYLIST|it',
    'precedence',
    'ahead of the others|rest|pack|field',
    'the head of the queue',
    'one next to YOU',
    'highest !score|yield|volume|level',
    'single|only|lone|sole entry',
    'first ranked',
    'at one',
    'BEFOREALL',
  ],
});
