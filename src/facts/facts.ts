import type { Fact } from '../findings/finding.ts';
import type { ReadText } from '../text/sentence.ts';
import { newsIn } from './news.ts';

/** Professional news told in a text, in order. */
export function factsIn(text: ReadText): readonly Fact[] {
  const facts: Fact[] = [];
  let before = 0;
  for (const sentence of text.sentences) {
    if (sentence.kind === 'signature' || sentence.kind === 'greeting') continue;
    const { news, about } = newsIn(sentence, before);
    for (const { kind, start, end } of news) {
      facts.push({
        kind,
        start: sentence.start + start,
        end: sentence.start + end,
        quote: sentence.text.slice(start, end),
      });
    }
    if (about !== 0) before = about;
  }
  return facts;
}
