/** A mail without formatting, taken apart. */
export interface PlainText {
  /** The writer's own words, at the same UTF-16 offsets as in the whole. */
  readonly own: string;
  readonly signature: string;
  /** What is answered, without its marks. */
  readonly quoted: string;
}

/**
 * Quoted lines, and the one or two lines above them that say who wrote it: they end in a colon,
 * and the first holds a date. No word of a language is relied on.
 */
const QUOTE =
  /(?:^(?!>)(?=.*\d)[^\n]+(?:\n(?!>)[^\n]+)?[:：][ \t]*\n(?:[ \t]*\n)?)?(?:^>.*(?:\n|$))+/gm;

/** The signature begins at a line of two hyphens and a space (RFC 3676, 4.3). */
const SIGNATURE = /^-- \n[^]*/m;

/** As long as it was, so that offsets stay. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Tells the own words of a plain text from its signature and from what it answers. */
export const readPlainText = (value: string): PlainText => {
  const quotes: string[] = [];
  const unquoted = value.replace(QUOTE, (block) => {
    quotes.push(...block.split('\n').filter((line) => line.startsWith('>')));
    return blank(block);
  });
  let signature = '';
  const own = unquoted.replace(SIGNATURE, (block) => {
    signature = block.slice('-- \n'.length).trim();
    return '';
  });
  return {
    own: own.trimEnd(),
    signature,
    quoted: quotes.map((line) => line.replace(/^>+ ?/, '')).join('\n'),
  };
};
