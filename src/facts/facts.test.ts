import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { factsIn } from './facts.ts';

const kinds = (text: string): readonly string[] => factsIn(readText(text)).map(({ kind }) => kind);

describe('news', () => {
  it.each([
    ['I passed USMLE Step 3 with a score of 226.', ['exam-score']],
    ['CK is in: 242.', ['exam-score']],
    ['Our paper on paraquat has been accepted by a toxicology journal.', ['publication']],
    ['I presented a poster on heat stroke at a regional meeting in January.', ['presentation']],
    ['my rotation in pediatric ED has finished last friday', ['rotation']],
    ['My green card arrived, so I no longer need sponsorship.', ['visa-status']],
    ['I have been ECFMG certified since yesterday.', ['certification']],
    ['I was awarded the teaching prize of my hospital in December.', ['award']],
    ['The university conferred my Master of Public Health on December 12.', ['degree']],
    ['Ohio issued my training license on Monday.', ['licence']],
    ['A new letter from Dr. Wray has been uploaded to ERAS.', ['other']],
    ['You asked how the paper was doing. It was accepted on Thursday!', ['publication']],
    ['Our simulation abstract, rejected last year, has been welcomed this year.', ['presentation']],
    ['I passed Step 3 and my paper was accepted.', ['exam-score', 'publication']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('no news', () => {
  it.each([
    'I plan to take Step 3 in March.',
    'Had I passed Step 3 by now, I would have told you.',
    'Do residents have to pass Step 3 before July?',
    'My manuscript is still under review.',
    'Your group’s paper on scribes was published last month.',
    'One of your interns told me that she passed Step 3.',
    'My sister got her Step 2 result yesterday.',
    'I published two papers as a student, in 2018 and 2019.',
    'Should our study be accepted, I will tell you.',
    'My rank list is certified.',
    'The residents told me that moonlighting needs a full license.',
    'Thank you for the presentation of the curriculum last Friday.',
    'No paper of mine has come out since I applied.',
    'I have not passed Step 3 yet.',
    'I haven’t received my Step 2 result.',
    'My friend passed Step 3 last week.',
    'My paper was rejected by the journal.',
    'Dr. Rao published a paper on sepsis with my help.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('quotes', () => {
  it.each([
    ['I finish my MPH last month.', 'I finish my MPH last month'],
    ['The USCIS approved my green card on Monday.', 'The USCIS approved my green card on Monday'],
    ['I moved to Toledo in January, and I like it.', 'I moved to Toledo in January'],
    ['I have passed USMLE Step 3!', 'I have passed USMLE Step 3'],
  ])('tell it: %s', (text, quote) => {
    expect(factsIn(readText(text)).map((fact) => fact.quote)).toContain(quote);
  });

  it('are slices of the text', () => {
    const text =
      'Dear Dr. Hall,\n\nThe tour was great. Since then, I’ve passed Step 3!\n\nBest,\nAmina';
    const [fact] = factsIn(readText(text));
    expect(fact?.quote).toContain('passed Step 3');
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
  });
});
