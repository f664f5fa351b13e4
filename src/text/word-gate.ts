import { byWord, type Numbered } from './by-word.ts';

const NONE: readonly number[] = [];

/** Into a list that rises and stays short. */
function insert(list: number[], place: number): void {
  let at = list.length;
  for (; at > 0 && (list[at - 1] ?? 0) > place; at -= 1) list[at] = list[at - 1] ?? 0;
  list[at] = place;
}

/**
 * Tells which of many patterns may match a sentence, from its words alone. For each pattern it is
 * given how a word begins without which there is no match: "visa sponsor h$" stands for words that
 * begin with "visa" or "sponsor", and for the word "h" itself. Words come back, so that a word costs
 * one look, and most patterns are never asked.
 * @returns the places of the patterns that may match, rising.
 */
export function wordGate(
  needs: readonly string[],
): (tokens: readonly Numbered[]) => readonly number[] {
  const waiting = new Map<string, number[]>();
  let longest = 0;
  needs.forEach((beginnings, place) => {
    for (const beginning of beginnings.split(' ')) {
      const known = waiting.get(beginning);
      if (known === undefined) waiting.set(beginning, [place]);
      else known.push(place);
      longest = Math.max(longest, beginning.length);
    }
  });
  const openedBy = byWord((norm) => {
    const places = [...(waiting.get(`${norm}$`) ?? NONE)];
    for (let length = 1; length <= Math.min(norm.length, longest); length += 1) {
      places.push(...(waiting.get(norm.slice(0, length)) ?? NONE));
    }
    return places.length === 0 ? NONE : places;
  });
  const marks = new Uint8Array(needs.length);
  return (tokens) => {
    let open: number[] | undefined;
    for (const token of tokens) {
      const places = openedBy(token);
      if (places === NONE) continue;
      for (const place of places) {
        if (marks[place] === 1) continue;
        marks[place] = 1;
        open ??= [];
        insert(open, place);
      }
    }
    if (open === undefined) return NONE;
    for (const place of open) marks[place] = 0;
    return open;
  };
}
