import { CLUSTERS } from './clusters-data.ts';
import { hashOf } from './hash.ts';

const groups = new Map<string, readonly number[]>();

for (const line of CLUSTERS.split('\n')) {
  // "coarse.middle.fine word word …": three sizes of group that hold these words.
  const [path = '', ...words] = line.split(' ');
  const [coarse = '', middle = '', fine = ''] = path.split('.');
  const hashes = [hashOf(`coarse ${coarse}`), hashOf(`middle ${middle}`), hashOf(`fine ${fine}`)];
  for (const word of words) groups.set(word, hashes);
}

/** Groups of words with a similar meaning that a word belongs to, coarse to fine, as numbers. */
export function clustersOf(word: string): readonly number[] {
  return groups.get(word) ?? [];
}
