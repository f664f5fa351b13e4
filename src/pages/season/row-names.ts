/** What the picture's rows are called. Pure. */
import { properName } from '../../facts/names.ts';

const KIND = /^(?:residency|program|programme)$/i;

/**
 * The names of programs without their specialty, as there is little room; where two would be called
 * the same, with it: "Lakeview EM", "Lakeview Psychiatry".
 */
export function rowNames(names: readonly string[]): readonly string[] {
  const proper = names.map(properName);
  return names.map((name, at) => {
    const short = proper[at] ?? name;
    return proper.indexOf(short) === proper.lastIndexOf(short) ? short : withSpecialty(name, short);
  });
}

function withSpecialty(name: string, short: string): string {
  if (!name.startsWith(short)) return name;
  const words = name
    .slice(short.length)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !KIND.test(word));
  const [only] = words;
  if (only === undefined) return name;
  return `${short} ${words.length === 1 ? only : words.map((word) => word.charAt(0).toUpperCase()).join('')}`;
}
