import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { featuresIn } from './features.ts';

const names = new Set(['lakeview', 'emergency', 'medicine', 'residency', 'hall', 'amina', 'yusuf']);
const features = (text: string): readonly string[] =>
  featuresIn(readText(text), { names }).map(({ quote }) => quote);

describe('features of the program', () => {
  it.each([
    ['I am drawn to the ultrasound track of your program.', ['ultrasound track']],
    ['Your residents told me about the night float.', ['float']],
    ['The EMS crews at Lakeview (and their boats) impressed me.', ['EMS crews', 'boats']],
  ])('%s', (text, expected) => {
    for (const one of expected) expect(features(text).join(' ')).toContain(one);
  });

  it.each([
    'I am strongly interested in your program. My profile: https://linkedin.com/in/amina.',
    'I am strongly interested in your program. My profile: linkedin.com/in/amina-yusuf.',
    'I am interested in your [specific feature] and in {{track}} at <hospital>.',
    'I am strongly interested in your program because of XXX and TODO.',
    'I understand that your program is competitive.',
    'I would be honored to move to America and join your program.',
    'I am strongly interested in your program. I am from Egypt and I love Emergency Medicine.',
    'I plan to attach my letter of recommendation to your program.',
  ])('are not in: %s', (text) => {
    expect(features(text)).toEqual([]);
  });
});
