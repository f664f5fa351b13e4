const SUFFIX = /(?:ings|ing|edly|ed|ies|es|s|ly|ments|ment|ness|ations|ation|ions|ion|ers|er|e)$/;

/** Whether a word has a stem of its own: short words and symbols such as <day> have none. */
export const hasStem = (word: string): boolean => word.length > 4 && !word.startsWith('<');

/** A word without its ending; itself where it has no stem. */
export const stemOf = (word: string): string => (hasStem(word) ? word.replace(SUFFIX, '') : word);
