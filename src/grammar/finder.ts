import type { Span } from '../rules/rule.ts';
import { clauseSpan, wholeSpan } from './clauses.ts';
import { isHearsay } from './hearsay.ts';
import { parse, type Parsed } from './parsed.ts';
import type { Search } from './gate.ts';
import { searchFor } from './search.ts';

export interface Meaning {
  /** Patterns of which any one makes the sentence mean it. */
  readonly fires: readonly string[];
  /** Patterns that take the meaning back. */
  readonly unless: readonly string[];
}

export interface Finder {
  /** Stretches that mean it; none where something takes the meaning back. */
  readonly find: (sentence: Parsed) => readonly Span[];
  /** Whether something in the sentence takes the meaning back, whoever thinks to have found it. */
  readonly denies: (sentence: Parsed) => boolean;
}

/** What stands in for a quote while the rest of its sentence is looked at once more. */
const NEUTRAL = 'I remain interested';

/** Makes a search over sentences of a meaning. */
export function finder(meaning: Meaning): Finder {
  const fires = searchFor(meaning.fires);
  const unless = searchFor(meaning.unless);
  const denies = (sentence: Parsed): boolean =>
    unless(sentence) !== undefined || isHearsay(sentence);
  const search: Search = (sentence) => {
    const found = fires(sentence);
    return found === undefined || denies(sentence) ? undefined : found;
  };
  return {
    denies,
    find(sentence) {
      const found = search(sentence);
      if (found === undefined) return [];
      const span = clauseSpan(sentence, found);
      const { text } = sentence;
      const rest = text.slice(0, span.start) + NEUTRAL + text.slice(span.end);
      // A part is only quoted where the rest of the sentence does not say it too.
      const enough = span.end - span.start < text.length && search(parse(rest)) === undefined;
      return [enough ? span : wholeSpan(sentence)];
    },
  };
}
