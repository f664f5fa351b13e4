declare module 'siphash' {
  /** SipHash-2-4 of a string's UTF-8 bytes under a key of four 32-bit numbers: high and low half. */
  interface SipHash {
    hash(key: readonly number[], message: string): { readonly h: number; readonly l: number };
  }
  const siphash: SipHash;
  // eslint-disable-next-line no-restricted-syntax -- the package has a default export
  export default siphash;
}
