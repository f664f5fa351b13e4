/**
 * A recipient field: what is typed becomes a chip on Enter, comma, semicolon or leaving the field
 * (selectors.md, "Chip", "typed, unresolved"; reconstructed-new-mail-2026.html).
 */
import { readPerson } from '../gmail/chips.ts';
import { build, part } from '../gmail/html.ts';
import type { Person } from '../options.ts';
import type { Field } from '../types.ts';
import type { Words } from './languages.ts';
import { chip, type ChipKind } from './markup.ts';

/** The editor puts one on each side of a chip. */
const ZERO_WIDTH = '\u200B';

interface WellSettings {
  readonly words: Words;
  readonly chips: ChipKind;
  readonly contacts: readonly Person[];
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

export class Well {
  readonly area: HTMLElement;
  readonly #settings: WellSettings;
  readonly #people = new Map<Element, Person>();

  constructor(form: HTMLElement, field: Field, settings: WellSettings) {
    this.area = part(form, `[id$="_${field.toUpperCase()}"] [contenteditable]`);
    this.#settings = settings;
    const { signal } = settings;
    this.area.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey) return;
        if (!['Enter', ',', ';'].includes(event.key)) return;
        event.preventDefault();
        this.commit();
      },
      { signal },
    );
    this.area.addEventListener(
      'blur',
      () => {
        this.commit();
      },
      { signal },
    );
  }

  /** Everybody with a chip that is still there. */
  get people(): readonly Person[] {
    return [...this.#people].flatMap(([one, person]) => (this.area.contains(one) ? [person] : []));
  }

  add(people: readonly Person[]): void {
    for (const person of people) {
      const made = build(chip(person, this.#settings.chips, this.#settings.words));
      this.#people.set(made, person);
      this.area.append(ZERO_WIDTH, made, ZERO_WIDTH);
    }
  }

  /** Makes what is typed a chip. */
  commit(): void {
    const typed = [...this.area.childNodes].filter((node) => !isChip(node));
    const text = typed.map((node) => node.textContent ?? '').join('');
    const people = text
      .replaceAll(ZERO_WIDTH, '')
      .split(/[,;\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => readPerson(each, this.#settings.contacts));
    if (people.length === 0) return;
    for (const node of typed) if (node.textContent !== ZERO_WIDTH) node.remove();
    this.add(people);
    document.getSelection()?.selectAllChildren(this.area);
    document.getSelection()?.collapseToEnd();
    this.#settings.onChange();
  }
}

function isChip(node: Node): boolean {
  return node instanceof Element && node.matches('[id^="REK"]');
}
