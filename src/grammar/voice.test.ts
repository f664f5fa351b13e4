import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { createVoiceOf } from './voice.ts';

const voiceOf = createVoiceOf(() => nlp);

it.each([
  ['I will rank your program first.', 'one', 'to-come'],
  ['I am going to rank u first', 'one', 'to-come'],
  ['I have decided to rank you first.', 'one', 'to-come'],
  ['You are my first choice.', 'one', 'to-come'],
  ['I have ranked your program first.', 'one', 'done'],
  ['I’ve already placed you first', 'one', 'done'],
  ['I ranked you first last night.', 'one', 'done'],
  ['I signed the contract yesterday.', 'one', 'done'],
  ['We are ranking your residency number one.', 'couple', 'to-come'],
  ['we both have certified our lists with you on top', 'couple', 'done'],
  ['My husband and I put you at the top.', 'couple', 'to-come'],
  ['Both of us will come to you.', 'couple', 'to-come'],
] as const)('%s', (clause, speaker, time) => {
  expect(voiceOf(clause)).toEqual({ speaker, time });
});

it('loads the tagger with the first clause that needs it, not before', () => {
  let loads = 0;
  const lazy = createVoiceOf(() => {
    loads += 1;
    return nlp;
  });
  lazy('I will come.');
  expect(loads).toBe(0);
  lazy('We will come.');
  lazy('We will come.');
  expect(loads).toBe(1);
});
