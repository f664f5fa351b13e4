/**
 * Every class of words ("RANK"), every phrase built from classes ("YOU") and every plain word that a
 * pattern names has one number here, so that patterns compare numbers only.
 */
const numbers = new Map<string, number>();

/** The number of a concept; a new one for a name not heard before. */
export function concept(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const fresh = numbers.size;
  numbers.set(name, fresh);
  return fresh;
}

/** The number of a plain word, if any pattern names it. */
export function wordConcept(word: string): number | undefined {
  return numbers.get(word);
}

export function conceptCount(): number {
  return numbers.size;
}
