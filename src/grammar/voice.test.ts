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
  ['As we discussed on Zoom, I will rank you first.', 'one', 'to-come'],
  ['as we discussed on zoom i will rank you first', 'one', 'to-come'],
  ['I will rank you first, as we discussed.', 'one', 'to-come'],
  ['I will be at your door when we match.', 'one', 'to-come'],
  ['When I visited you, we decided to rank you first.', 'couple', 'to-come'],
  ['Since we talked in December, I have been wondering where I stand.', 'one', 'to-come'],
  [
    'I interviewed at nine places, and yours is the one I want most and so it goes first.',
    'one',
    'to-come',
  ],
  ['I have seen them all and yours is the one I want most and so it goes first.', 'one', 'to-come'],
  ['I want you to know that I have ranked you first.', 'one', 'done'],
  ['I want you to know that we have ranked you first.', 'couple', 'done'],
  ['As I told you, my wife and I have ranked you first.', 'couple', 'done'],
  ['I have certified my list, and you are at the top.', 'one', 'done'],
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
