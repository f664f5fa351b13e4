import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const section = (id: string) => ({ id, title: id, blocks: [] });
const drawn = (...ids: string[]) =>
  outline(ids.map(section)).map(({ head, sections }) =>
    [head, ...sections].map(({ id }) => id).join(' > '),
  );

describe('the outline of the guide', () => {
  it('puts sections and steps under their chapter', () => {
    expect(drawn('1', '1.1', '1.2', '6', 'step 1', 'FAQ 1', 'FAQ 2')).toEqual([
      '1 > 1.1 > 1.2',
      '6 > step 1',
      'FAQ 1',
      'FAQ 2',
    ]);
  });

  it('keeps a section without a chapter', () => {
    expect(drawn('2.3', '3')).toEqual(['2.3', '3']);
  });
});
