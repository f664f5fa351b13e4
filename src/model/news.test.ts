import { describe, expect, it } from 'vitest';
import { secondOpinion } from './news.ts';

const kinds = (text: string): readonly string[] => secondOpinion(text, []).map(({ kind }) => kind);

describe('a second opinion on news', () => {
  it('adds what only the model hears, with a quote inside the sentence', () => {
    const text = 'I passed USMLE Step 3 with a score of 228 last week.';
    const [news] = secondOpinion(text, []);
    expect(news?.kind).toBe('exam-score');
    expect(text.slice(news?.start, news?.end)).toMatch(/Step|score|228|passed/);
  });

  it('leaves out what happened to somebody else, and what is asked', () => {
    expect(kinds('Your group’s paper on scribes was published last month.')).toEqual([]);
    expect(kinds('Have I told you that I passed Step 3?')).toEqual([]);
  });

  it('drops what the grammar found where the model hears nothing of the kind', () => {
    const text = 'The weather in Ohio was fine.';
    expect(secondOpinion(text, [{ kind: 'award', start: 0, end: 11 }])).toEqual([]);
  });
});
