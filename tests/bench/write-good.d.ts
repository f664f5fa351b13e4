declare module 'write-good' {
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }
  // eslint-disable-next-line no-restricted-syntax -- the package has a default export
  export default function writeGood(text: string): readonly Suggestion[];
}
