/**
 * A recipient field: what is typed becomes a chip on Enter, comma or leaving the field
 * (selectors.md, "typed, not yet a chip"; reconstructed-compose-popup-2026-recipients.html).
 */
import type { Labels } from '../languages.ts';
import type { Person } from '../options.ts';
import type { Field } from '../types.ts';
import { build, part } from './html.ts';
import { chip, chipBefore2022 } from './markup.ts';

const SEPARATORS = /[,;\n]+/;
const NAMED = /^"?([^"<]*?)"?\s*<([^<>]+)>$/;

/** A plausible address; what is not one makes a chip too, and stops the send. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

/** Reads `Name <address>` or an address; contacts give the name that was not typed. */
export function readPerson(text: string, contacts: readonly Person[]): Person {
  const [, name = '', email = text] = NAMED.exec(text) ?? [];
  const known = contacts.find((contact) => contact.email.toLowerCase() === email.toLowerCase());
  return { name: name === '' ? (known?.name ?? '') : name, email };
}

interface RecipientSettings {
  readonly labels: Labels;
  readonly contacts: readonly Person[];
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

export class RecipientField {
  readonly #field: Field;
  readonly #input: HTMLInputElement | HTMLTextAreaElement;
  readonly #chips: HTMLElement;
  readonly #row: HTMLElement;
  readonly #settings: RecipientSettings;
  #people: readonly Person[] = [];

  constructor(form: HTMLElement, field: Field, settings: RecipientSettings) {
    this.#field = field;
    this.#settings = settings;
    const old = form.querySelector(`textarea[name="${field}"]`)?.parentElement;
    const well = old ?? part(form, `div[name="${field}"]`);
    this.#input = old
      ? part(well, 'textarea', HTMLTextAreaElement)
      : part(well, 'input', HTMLInputElement);
    this.#chips = part(well, '.agh');
    const row = well.closest('tr');
    if (row === null) throw new Error('a recipient field stands in a row');
    this.#row = row;
    const { signal } = settings;
    const input: HTMLElement = this.#input;
    input.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    input.addEventListener(
      'blur',
      () => {
        this.commit();
      },
      { signal },
    );
    input.addEventListener(
      'paste',
      (event) => {
        this.#onPaste(event);
      },
      { signal },
    );
    this.#chips.addEventListener(
      'click',
      (event) => {
        this.#onRemove(event);
      },
      { signal },
    );
  }

  get people(): readonly Person[] {
    return this.#people;
  }

  /** Makes chips of these people, beside those that are there. */
  add(people: readonly Person[]): void {
    if (people.length === 0) return;
    this.show();
    this.#people = [...this.#people, ...people];
    const { labels } = this.#settings;
    const isOld = this.#input instanceof HTMLTextAreaElement;
    this.#chips.append(
      ...people.map((person) =>
        build(isOld ? chipBefore2022(person, this.#field, labels) : chip(person, labels)),
      ),
    );
    this.#settings.onChange();
  }

  /** Makes chips of what is typed and not yet one. */
  commit(): void {
    const typed = this.#input.value;
    this.#input.value = '';
    const people = typed
      .split(SEPARATORS)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    this.add(people.map((text) => readPerson(text, this.#settings.contacts)));
  }

  show(): void {
    this.#row.style.display = '';
  }

  focus(): void {
    this.#input.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const typed = this.#input.value.trim();
    if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.commit();
    } else if (event.key === 'Backspace' && typed === '') {
      this.#remove(this.#people.length - 1);
    }
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!SEPARATORS.test(text)) return;
    event.preventDefault();
    this.#input.value += text;
    this.commit();
  }

  #onRemove(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.matches('.afX, .vM')) return;
    const chips = [...this.#chips.children];
    this.#remove(chips.findIndex((each) => each.contains(event.target as Node)));
  }

  #remove(index: number): void {
    this.#chips.children[index]?.remove();
    this.#people = this.#people.filter((_, at) => at !== index);
    this.#settings.onChange();
  }
}
