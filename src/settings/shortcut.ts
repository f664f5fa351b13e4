/**
 * Shortcuts in a compose window. Keys are told by their places, "Alt+Shift+KeyK": what they write
 * differs from layout to layout, and on a Mac with Alt. Pure.
 */

/** What has a shortcut. `card`: the card at the caret, or the list. */
export interface Shortcuts {
  readonly card: string;
  readonly templates: string;
}

export const DEFAULT_SHORTCUTS: Shortcuts = { card: 'Alt+Shift+KeyK', templates: 'Alt+Shift+KeyM' };

type Press = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code'>;

/** The keys that are down, as a shortcut is written. */
export const keysOf = ({ ctrlKey, altKey, shiftKey, metaKey, code }: Press): string =>
  `${ctrlKey ? 'Control+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${metaKey ? 'Meta+' : ''}${code}`;

/** Signs by the names of their keys, as on a keyboard of the United States. */
const SIGNS: Readonly<Record<string, string>> = {
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Equal: '=',
  Minus: '-',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
};

/** The keys in the words of `aria-keyshortcuts`: "Control+Shift+K". */
export const spokenKeys = (keys: string): string =>
  keys.replace(/[^+]+$/, (code) => SIGNS[code] ?? code.replace(/^(Key|Digit)/, ''));

/** The keys as they stand on a keyboard: "Ctrl+Shift+K". */
export const shownKeys = (keys: string): string =>
  spokenKeys(keys).replace('Control', 'Ctrl').replace('Meta', 'Cmd');

/** What Gmail, Outlook and their editors do with keys while a mail is written, with Control for Cmd. */
const TAKEN = {
  'edits the text':
    'Control+KeyA Control+KeyC Control+KeyV Control+KeyX Control+KeyY Control+KeyZ Control+Shift+KeyV Control+Shift+KeyZ',
  'formats the text':
    'Control+KeyB Control+KeyI Control+KeyU Control+BracketLeft Control+BracketRight Control+Backslash Control+Shift+KeyE Control+Shift+KeyL Control+Shift+KeyR Control+Shift+KeyX Control+Shift+Minus Control+Shift+Equal Control+Shift+Digit5 Control+Shift+Digit6 Control+Shift+Digit7 Control+Shift+Digit8 Control+Shift+Digit9 Alt+Shift+Digit5',
  'inserts a link': 'Control+KeyK',
  'checks the spelling': 'Control+KeyM Control+Semicolon',
  'shows another field for addresses': 'Control+Shift+KeyB Control+Shift+KeyC Control+Shift+KeyF',
  'goes to another window': 'Control+Comma Control+Period',
  'sends the email': 'Alt+KeyS',
  'saves, prints or searches': 'Control+KeyF Control+KeyP Control+KeyS Alt+KeyQ',
  'begins, answers or deletes an email':
    'Control+KeyD Control+KeyN Control+KeyR Control+Shift+KeyD Control+Shift+KeyM',
};

/**
 * - bare: writes, or is no letter, digit or sign with Alt, Ctrl or Cmd.
 * - writes: Ctrl and Alt together are the key AltGr, which writes signs on many keyboards.
 * - taken: the mail page does something else with it, told in `does`.
 */
export type ShortcutTrouble =
  { readonly is: 'bare' | 'writes' } | { readonly is: 'taken'; readonly does: string };

/** Why keys cannot be a shortcut; undefined where they can. */
export const troubleWith = (keys: string): ShortcutTrouble | undefined => {
  const held = keys.split('+');
  const code = held.pop() ?? '';
  const hasMain = held.includes('Control') || held.includes('Meta');
  const isKey = /^(Key[A-Z]|Digit\d|Intl\w+)$/.test(code) || Object.hasOwn(SIGNS, code);
  if (!isKey || (!hasMain && !held.includes('Alt'))) return { is: 'bare' };
  if (held.includes('Control') && held.includes('Alt')) return { is: 'writes' };
  const onMainKey = keys.replace(/^((?:Alt\+)?(?:Shift\+)?)Meta\+/, 'Control+$1');
  const does = Object.entries(TAKEN).find(([, all]) => {
    const taken = all.split(' ');
    return taken.includes(keys) || taken.includes(onMainKey);
  })?.[0];
  return does === undefined ? undefined : { is: 'taken', does };
};
