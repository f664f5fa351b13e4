import { describe, expect, it } from 'vitest';
import { anchorOf, levelOf, sectionOf, SECTIONS } from './sections.ts';

describe('the guide', () => {
  it('has every section once, in order', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual([
      ...['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2', '2.3', '3', '3.1', '3.2', '3.3', '3.4'],
      ...['4', '4.1', '4.2', '4.3', '5', '5.1', '5.2', '5.3', '6'],
      ...['step 1', 'step 2', 'step 3', 'step 4', 'step 5', 'step 6'],
      ...['FAQ 1', 'FAQ 2', 'FAQ 3', 'FAQ 4'],
    ]);
  });

  it('says something in each', () => {
    for (const section of SECTIONS) {
      expect(section.title).toMatch(/^[A-Z]/);
      expect(section.blocks.flat().join(' ').length).toBeGreaterThan(40);
    }
  });

  it('has an anchor of its own for each', () => {
    expect(anchorOf('2.3')).toBe('s-2-3');
    expect(anchorOf('FAQ 2')).toBe('faq-2');
    expect(anchorOf('step 6')).toBe('step-6');
    expect(new Set(SECTIONS.map((section) => anchorOf(section.id))).size).toBe(SECTIONS.length);
  });

  it('knows chapters from what stands under them', () => {
    expect(levelOf('2')).toBe(1);
    expect(levelOf('2.3')).toBe(2);
    expect(levelOf('step 4')).toBe(2);
    expect(levelOf('FAQ 4')).toBe(1);
    expect(sectionOf('2.3')?.title).toContain('letters of interest');
    expect(sectionOf('9')).toBeUndefined();
  });
});
