import SipHash from 'siphash';
import { TEMPLATES } from '../templates/templates.ts';
import { readText } from '../text/read.ts';

/** 128 bits as four 32-bit numbers; without it a fingerprint tells nothing about its text. */
export type FingerprintKey = readonly [number, number, number, number];

/** For texts that lie in the same file, where nothing has to be hidden. */
export const OPEN_KEY: FingerprintKey = [0, 0, 0, 0];

const SIZE = 64;
/** Words to a shingle: long enough to be somebody's wording, short enough to survive a new name. */
const SHINGLE = 3;
/** Fewer shingles than these say nothing about copying. */
const FEWEST = 8;

/** The odd multipliers and the offsets of the 64 orders in which the smallest hash is sought. */
const ORDERS: readonly (readonly [number, number])[] = Array.from({ length: SIZE }, (_, index) => {
  const mix = (seed: number): number => {
    let value = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
    value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
    return (value ^ (value >>> 16)) >>> 0;
  };
  return [mix(2 * index + 1) | 1, mix(2 * index + 2)];
});

/** Hashes of shingles seen last: a keystroke makes three new ones, not three hundred. */
const REMEMBERED = 20_000;
let hashes = new Map<string, number>();
let hashesKey: FingerprintKey = OPEN_KEY;

function shingleHash(shingle: string, key: FingerprintKey): number {
  if (hashesKey.some((part, index) => part !== key[index]) || hashes.size > REMEMBERED) {
    hashes = new Map();
    hashesKey = key;
  }
  let known = hashes.get(shingle);
  if (known === undefined) {
    known = SipHash.hash(key, shingle).l >>> 0;
    hashes.set(shingle, known);
  }
  return known;
}

/** The words of the prose, without names, numbers, greeting and signature: they change, the text stays. */
function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const sentence of readText(text).sentences) {
    if (sentence.kind !== 'prose') continue;
    let first = true;
    for (const token of sentence.tokens) {
      if (!/^\p{L}/u.test(token.text)) continue;
      const name = /^\p{Lu}/u.test(token.text) && token.norm !== 'i';
      if (!name || first) words.push(token.norm);
      first = false;
    }
  }
  return words;
}

function shinglesOf(text: string): readonly string[] {
  const words = plainWords(text);
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

/** Stands where a template is filled in, and is left out as a name is. */
const SOMETHING = 'Something';

let templates: ReadonlySet<string> | undefined;

/** What templates say is said by everybody who takes them; only the writer's own words can be copied. */
function fromTemplates(): ReadonlySet<string> {
  return (templates ??= new Set(
    TEMPLATES.flatMap(({ body }) => shinglesOf(body.replace(/[[{][^[\]{}]*[\]}]/g, SOMETHING))),
  ));
}

/**
 * 64 numbers by which two texts can be compared without keeping either: the smallest keyed hashes
 * of the text's word triples (MinHash). Empty for a text with too little of its own to compare. Linear.
 */
export function fingerprint(text: string, key: FingerprintKey): readonly number[] {
  const shingles = new Set<number>();
  for (const shingle of shinglesOf(text)) {
    if (!fromTemplates().has(shingle)) shingles.add(shingleHash(shingle, key));
  }
  if (shingles.size < FEWEST) return [];
  const smallest = new Uint32Array(SIZE).fill(0xffffffff);
  for (const hash of shingles) {
    for (let index = 0; index < SIZE; index += 1) {
      const [factor, offset] = ORDERS[index] ?? [1, 0];
      const value = (Math.imul(hash, factor) + offset) >>> 0;
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return Array.from(smallest);
}

/** The share of word triples that two texts have in common, estimated: 0 to 1; 0 where one is empty. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SIZE || b.length !== SIZE) return 0;
  let same = 0;
  for (let index = 0; index < SIZE; index += 1) if (a[index] === b[index]) same += 1;
  return same / SIZE;
}
