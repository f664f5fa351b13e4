/** A text with « and » around each span, taken apart. Offsets count in the plain text. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export function readMarked(marked: string): Marked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const part of marked.split(/(?=[«»])/)) {
    if (part.startsWith('«')) spans.push({ start: text.length, end: text.length });
    const last = spans.at(-1);
    if (part.startsWith('»') && last !== undefined) last.end = text.length;
    text += part.replace(/^[«»]/, '');
  }
  return { text, spans };
}

/** The text with its spans underlined, line by line, for snapshots that people read. */
export function underline(text: string, spans: Marked['spans']): string {
  let at = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const marks = Array.from({ length: line.length }, (_, index) =>
        spans.some(({ start, end }) => start <= at + index && at + index < end) ? '~' : ' ',
      );
      at += line.length + 1;
      const under = marks.join('').trimEnd();
      return under === '' ? [line] : [line, under];
    })
    .join('\n');
}
