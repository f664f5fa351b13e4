import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../grammar/parsed.ts';
import { RULES } from '../rules/index.ts';
import type { LanguageRule } from '../rules/rule.ts';
import { TEMPLATES } from '../templates/templates.ts';
import { readText } from '../text/read.ts';
import { judgeSentence } from './judge.ts';

const rules = RULES.filter((rule): rule is LanguageRule => rule.kind === 'language');

function heard(text: string): readonly string[] {
  return judgeSentence(rules, text).map(({ rule }) => rule.id);
}

describe('grammar and model together', () => {
  it.each([
    ['ranking-promise', 'I have put your residency in the first place of my rank list.'],
    ['asks-ranking', 'Would you tell me how high I am ranked?'],
    ['ranking-condition', 'Promise me a spot and I will rank you first.'],
    ['emotional-pressure', 'Please do not let my children down, you are our only hope.'],
    ['img-apology', 'I apologize for my bad English and my foreign degree.'],
    ['overselling', 'You will never find a better resident than me.'],
    ['checking-in', 'Any news about my application? I have not heard back from you.'],
    ['offer-acceptance', 'I accept your offer and have signed the contract.'],
    ['demands-answer', 'I expect your answer by tomorrow noon.'],
  ])('hear %s', (rule, text) => {
    expect(heard(text)).toContain(rule);
  });

  it.each([
    ['ranking-promise', 'I plan to rank your program very highly.'],
    ['asks-ranking', 'How are residents evaluated in the first year?'],
    ['ranking-condition', 'If I match with you, I would like to work on ultrasound.'],
    ['emotional-pressure', 'It would be an honor to train with your team.'],
    ['img-apology', 'I apologize for the late reply.'],
    ['overselling', 'I was chosen as best intern of my hospital in 2021.'],
    ['checking-in', 'As you asked, I have attached the transcript.'],
    ['offer-acceptance', 'May I have a few days to think about the offer?'],
    ['demands-answer', 'I will send the signed form by Friday.'],
  ])('know the near miss of %s', (rule, text) => {
    expect(heard(text)).not.toContain(rule);
  });

  it('quote a part that lies in the sentence and is not empty', () => {
    const clause = fc.constantFrom(
      'I will rank you first',
      'please answer me today',
      'I am sorry for my accent',
      'the weather in Ohio was fine',
      'if you rank me to match',
      'my children depend on you',
      'I accept the contract',
      'the residents were kind',
    );
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (clauses) => {
        const text = `${clauses.join(', and ')}.`;
        for (const { span } of judgeSentence(rules, text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toMatch(/\p{L}/u);
        }
      }),
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        judgeSentence(rules, text);
      }),
    );
  });
});

describe('what Prematch itself proposes', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'has no finding: wordings of %s',
    (_, rule) => {
      const text = 'I would like to tell you this.';
      for (const phase of ['unknown', 'late-season'] as const) {
        for (const program of ['your program', 'the Lakeview Medical Center residency']) {
          const quote = { start: 0, end: text.length, text, sentence: parse(text) };
          for (const wording of rule.reword(quote, { program, phase, firstChoice: false })) {
            expect(heard(wording), wording).toEqual([]);
          }
        }
      }
    },
  );

  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'has no finding: template %s',
    (_, template) => {
      for (const { text, kind } of readText(template.body).sentences) {
        // A yes to an offer is pointed out whatever its wording, so that nobody signs in a hurry.
        const expected = template.id === 'offer-accept' ? ['offer-acceptance'] : [];
        if (kind !== 'prose') continue;
        expect(
          heard(text).filter((rule) => !expected.includes(rule)),
          text,
        ).toEqual([]);
      }
    },
  );
});
