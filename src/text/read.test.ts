import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './read.ts';

const texts = (text: string): readonly string[] => readText(text).sentences.map((one) => one.text);
const kinds = (text: string): readonly string[] => readText(text).sentences.map((one) => one.kind);

describe('sentences end where they end', () => {
  test.each([
    ['I met Dr. Hall. She was kind.', ['I met Dr. Hall.', 'She was kind.']],
    ["I trained at St. Luke's in St. Louis.", ["I trained at St. Luke's in St. Louis."]],
    ['I came to the U.S. My wife followed.', ['I came to the U.S.', 'My wife followed.']],
    ['I worked in the U.S. Army for a year.', ['I worked in the U.S. Army for a year.']],
    [
      'I am an M.D. She is a Ph.D. Before that we met.',
      ['I am an M.D.', 'She is a Ph.D.', 'Before that we met.'],
    ],
    ['Call me at 3 p.m. Please do.', ['Call me at 3 p.m.', 'Please do.']],
    ['We met at 3 p.m. on Monday.', ['We met at 3 p.m. on Monday.']],
    ['J. R. Smith wrote my letter.', ['J. R. Smith wrote my letter.']],
    ['I have no plan B. I hope.', ['I have no plan B.', 'I hope.']],
    ['On Jan. 5 we met.', ['On Jan. 5 we met.']],
    ['I gave 2.5 mg. It worked.', ['I gave 2.5 mg.', 'It worked.']],
    ['I was not sure... Then I knew.', ['I was not sure...', 'Then I knew.']],
    ['I was not sure... i will come.', ['I was not sure...', 'i will come.']],
    ['It was late… i slept.', ['It was late…', 'i slept.']],
    ['I saw one... two... three patients.', ['I saw one... two... three patients.']],
    ['He said “Come back.” I did.', ['He said “Come back.”', 'I did.']],
    ['She asked "Why?" and left.', ['She asked "Why?" and left.']],
    ['(It was my second try.) I was glad.', ['(It was my second try.)', 'I was glad.']],
    ['Two drugs, e.g. ketamine, vs. Drug B.', ['Two drugs, e.g. ketamine, vs. Drug B.']],
    ['i passed step 3. i want to join you', ['i passed step 3.', 'i want to join you']],
    ['I passed.Then I slept.', ['I passed.', 'Then I slept.']],
    ['See www.example.org/a.b for more. Thanks!', ['See www.example.org/a.b for more.', 'Thanks!']],
    ['Number one 😀. Really!', ['Number one 😀.', 'Really!']],
    ['A clinic of ultrasound etc. The end.', ['A clinic of ultrasound etc.', 'The end.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test('a bullet is a sentence of its own, without its mark', () => {
    expect(texts('I hope to:\n- learn ultrasound\n- do EMS')).toEqual([
      'I hope to:',
      'learn ultrasound',
      'do EMS',
    ]);
  });

  test('a line that a mail program wrapped goes on in the next', () => {
    const wrapped =
      'This is a long line that was wrapped by the mail program at about\nseventy characters. Thank you.';
    expect(texts(wrapped)).toEqual([
      'This is a long line that was wrapped by the mail program at about\nseventy characters.',
      'Thank you.',
    ]);
  });

  test('a short line that its writer broke does not', () => {
    expect(texts('Two things\nFirst the visa')).toEqual(['Two things', 'First the visa']);
  });
});

describe('parts of a mail', () => {
  const mail =
    'Dear Dr. Hall,\r\n\r\nThank you for the interview. I liked it.\r\n\r\nSincerely,\r\nAmina Yusuf, MBBS\r\n+1 312 555 0101';

  test('greeting, prose, closing and signature', () => {
    expect(kinds(mail)).toEqual([
      'greeting',
      'prose',
      'prose',
      'closing',
      'signature',
      'signature',
    ]);
  });

  test('paragraphs count by blank lines', () => {
    expect(readText(mail).sentences.map((one) => one.paragraph)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  test('a greeting and a sentence may share a line', () => {
    expect(kinds('Hello Dr. Kim, I will come on Monday.')).toEqual(['greeting', 'prose']);
  });

  test('a postscript is prose again', () => {
    expect(kinds(`${mail}\r\n\r\nP.S. I will be there on Monday.`).slice(-1)).toEqual(['prose']);
  });
});

test('every sentence and token is a slice of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      let last = 0;
      for (const sentence of readText(text).sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        last = sentence.end;
        let from = 0;
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(from);
          expect(sentence.text.slice(token.start, token.end)).toBe(token.text);
          from = token.end;
        }
      }
    }),
  );
});
