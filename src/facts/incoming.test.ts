import { describe, expect, it } from 'vitest';
import { incomingOffer, incomingRankQuestion } from './incoming.ts';

describe('their message', () => {
  it.each([
    'We would like to offer you a PGY-1 position outside the Match.',
    'If you can commit to us now, we will hold the seat for you.',
    'Attached is a pre-match contract.',
    'Can you give us a verbal commitment before the rank list deadline?',
    'We are ready to extend an offer for one of our positions.',
  ])('makes an offer or presses: %s', (text) => {
    expect(incomingOffer(`Dear Amina, thank you. ${text} Best, Patrick`)?.quote).toContain(text);
  });

  it.each([
    'We are pleased to offer you an interview for a PGY-1 position on January 5.',
    'Please commit to a date by Friday.',
    'All of our seats are in the NRMP Match and we make no offers outside of it.',
    'We offer our residents a fully equipped simulation center.',
  ])('does not: %s', (text) => {
    expect(incomingOffer(text)).toBeNull();
  });

  it.each([
    'Where do you plan to rank us?',
    'Are we your number one?',
    'Will you be ranking us first?',
    'Can we count on you to rank us highly?',
    'Could you share your rank list with us?',
    'We would like to know if you will be ranking Harbor Point in your top three.',
    'Please let us know how you will rank our program.',
  ])('asks for the rank: %s', (text) => {
    expect(incomingRankQuestion(text)?.quote).toBe(text);
  });

  it.each([
    'Please tell us how you would rank your comfort with central lines from 1 to 5.',
    'Our program is ranked first in the state.',
    'When is your rank list due?',
    'We hope that you will rank our program.',
    'How would you rank the interview day from 1 to 5?',
  ])('does not ask for it: %s', (text) => {
    expect(incomingRankQuestion(text)).toBeNull();
  });
});
