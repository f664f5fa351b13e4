/** Features are numbers of this many bits: enough that few of them meet, few enough to store well. */
export const KEY_BITS = 22;

/** FNV-1a over UTF-16 units, 32 bits signed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** A feature's key: what sort it is, and the one or two things it joins. */
export function keyOf(sort: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(sort, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash >>> (32 - KEY_BITS);
}
