import { conceptCount } from './concepts.ts';
import { firstOf, type Search } from './gate.ts';
import { parse } from './parsed.ts';
import { compileAll } from './pattern.ts';

/**
 * A search for the first of some patterns that matches. They are compiled when a sentence is searched
 * for the first time: most mails need few rules, and a worker that wakes up compiles only those.
 */
export function searchFor(sources: readonly string[]): Search {
  let search: Search | undefined;
  return (sentence) => {
    search ??= firstOf(compileAll(sources));
    // A sentence read before the patterns lacks the concepts that only they name.
    const isOlder = sentence.present.length < conceptCount();
    return search(isOlder ? parse(sentence.text) : sentence);
  };
}
