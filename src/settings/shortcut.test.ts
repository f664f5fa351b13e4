import { describe, expect, it } from 'vitest';
import { readSettings } from './schema.ts';
import { DEFAULT_SHORTCUTS, keysOf, shownKeys, spokenKeys, troubleWith } from './shortcut.ts';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('a shortcut', () => {
  it('is written by the places of its keys, in one order', () => {
    expect(keysOf({ ...NONE, shiftKey: true, altKey: true, code: 'KeyK' })).toBe('Alt+Shift+KeyK');
    const all = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true };
    expect(keysOf({ ...all, code: 'Comma' })).toBe('Control+Alt+Shift+Meta+Comma');
    expect(keysOf({ ...NONE, code: 'KeyK' })).toBe('KeyK');
  });

  it('is told as its keys are labelled', () => {
    expect(shownKeys('Control+Shift+KeyJ')).toBe('Ctrl+Shift+J');
    expect(spokenKeys('Control+Shift+KeyJ')).toBe('Control+Shift+J');
    expect(shownKeys('Shift+Meta+Digit4')).toBe('Shift+Cmd+4');
    expect(shownKeys('Alt+Backslash')).toBe('Alt+\\');
  });

  it.each([
    DEFAULT_SHORTCUTS.card,
    DEFAULT_SHORTCUTS.templates,
    'Alt+KeyJ',
    'Alt+Shift+Digit2',
    'Control+Shift+KeyJ',
    'Shift+Meta+KeyJ',
    'Control+IntlBackslash',
  ])('may be %s', (keys) => {
    expect(troubleWith(keys)).toBeUndefined();
  });

  it.each([
    ['KeyK', 'bare'],
    ['Shift+KeyK', 'bare'],
    ['Alt+AltLeft', 'bare'],
    ['Alt+Enter', 'bare'],
    ['Control+Tab', 'bare'],
    ['Alt+', 'bare'],
    ['', 'bare'],
    ['Control+Alt+KeyK', 'writes'],
    ['Control+Alt+Shift+KeyK', 'writes'],
    ['Control+KeyK', 'taken'],
    ['Meta+KeyK', 'taken'],
    ['Shift+Meta+KeyC', 'taken'],
    ['Alt+KeyS', 'taken'],
    ['Alt+Shift+Digit5', 'taken'],
  ])('may not be %s: %s', (keys, is) => {
    expect(troubleWith(keys)).toMatchObject({ is });
  });
});

describe('stored shortcuts', () => {
  const read = (shortcuts: unknown) => readSettings({ shortcuts }, 0).shortcuts;

  it('are kept', () => {
    const own = { card: 'Alt+KeyJ', templates: 'Control+Shift+KeyJ' };
    expect(read(own)).toEqual(own);
  });

  it.each([undefined, 'Alt+KeyJ', { card: 'KeyK' }, { card: 7, templates: 'Control+KeyK' }])(
    'are the usual ones while %j is stored',
    (stored) => {
      expect(read(stored)).toEqual(DEFAULT_SHORTCUTS);
    },
  );

  it('lose a broken one alone', () => {
    expect(read({ card: 'Alt+KeyJ', templates: 'x' })).toEqual({
      ...DEFAULT_SHORTCUTS,
      card: 'Alt+KeyJ',
    });
  });
});
