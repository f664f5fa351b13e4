import { expect, it } from 'vitest';
import { isBeingTyped } from './typing.ts';

/** The caret stands at `|`, the finding between « and ». */
const read = (
  picture: string,
): [text: string, caret: number, span: { start: number; end: number }] => {
  const place = (mark: string): number =>
    picture.slice(0, picture.indexOf(mark)).replace(/[|«»]/g, '').length;
  return [picture.replace(/[|«»]/g, ''), place('|'), { start: place('«'), end: place('»') }];
};

it.each([
  ['at its end', 'Thank you. «I will rank you first»|', true],
  ['in its middle', 'Thank you. «I will| rank you first» this year.', true],
  ['before it, in the same sentence', 'Thank you. Now| «I will rank you first».', true],
  ['behind it, in the same sentence', '«I will rank you first» because of|', true],
  ['the end mark is set', '«I will rank you first.»|', false],
  ['the end mark and a quotation mark are set', '“«I will rank you first.»”|', false],
  ['in the next sentence', '«I will rank you first.» It was|', false],
  ['in a new paragraph', '«I will rank you first»\n|', false],
  ['in an earlier sentence', 'Thank you so| much. «I will rank you first»', false],
])('%s', (_name, picture, typed) => {
  expect(isBeingTyped(...read(picture))).toBe(typed);
});
