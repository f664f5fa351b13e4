/**
 * Writes down every change inside the editables and who made it, so that a test can show that
 * nothing but the user's editing ever touched them.
 *
 * The browser announces its own editing, typed or by `execCommand`, with an `input` event in the
 * same turn: what is recorded at that moment is editing, what is recorded later was written by a
 * script. A script that changes nodes and calls `execCommand` in one turn is not told apart; the
 * transmitted HTML is the witness for that.
 */
import type { EditableMutation } from '../types.ts';

const WATCHED: MutationObserverInit = {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
};

function described(nodes: NodeList): string {
  const copy = document.createElement('div');
  copy.append(...[...nodes].map((node) => node.cloneNode(true)));
  return copy.getHTML();
}

function detailOf(record: MutationRecord): string {
  if (record.type === 'attributes') return record.attributeName ?? '';
  if (record.type === 'characterData') return record.target.textContent ?? '';
  return `+${described(record.addedNodes)} -${described(record.removedNodes)}`;
}

export class Witness {
  readonly mutations: EditableMutation[] = [];
  /** Who changes what nobody announces. */
  #hand: EditableMutation['who'] = 'script';
  readonly #watches: {
    readonly editable: HTMLElement;
    take(who: EditableMutation['who']): void;
  }[] = [];

  constructor() {
    window.addEventListener(
      'input',
      (event) => {
        this.#onInput(event);
      },
      { capture: true },
    );
  }

  /** Watches an editable until the signal ends. */
  watch(editable: HTMLElement, compose: number, signal: AbortSignal): void {
    const note = (records: readonly MutationRecord[], who: EditableMutation['who']): void => {
      for (const record of records) {
        this.mutations.push({ compose, who, type: record.type, detail: detailOf(record) });
      }
    };
    const observer = new MutationObserver((records) => {
      note(records, this.#hand);
    });
    observer.observe(editable, WATCHED);
    const watch = {
      editable,
      take: (who: EditableMutation['who']): void => {
        note(observer.takeRecords(), who);
      },
    };
    this.#watches.push(watch);
    signal.addEventListener('abort', () => {
      watch.take('script');
      observer.disconnect();
      this.#watches.splice(this.#watches.indexOf(watch), 1);
    });
  }

  /** Runs a change that the mailbox itself makes. */
  own(change: () => void): void {
    for (const watch of this.#watches) watch.take('script');
    change();
    for (const watch of this.#watches) watch.take('mailbox');
  }

  /** Takes what is changed while this element hears an event for the mailbox's: its editor answers. */
  answers(editable: HTMLElement, type: string, signal: AbortSignal): void {
    const turn = (before: EditableMutation['who'], from: EditableMutation['who']) => () => {
      for (const watch of this.#watches) watch.take(before);
      this.#hand = from;
    };
    // Between two listeners the observers are called: whose hand it is has to be known then.
    editable.addEventListener(type, turn('script', 'mailbox'), { signal, capture: true });
    editable.addEventListener(type, turn('mailbox', 'script'), { signal });
  }

  #onInput(event: Event): void {
    for (const watch of this.#watches) {
      if (event.target instanceof Node && watch.editable.contains(event.target)) {
        watch.take('editing');
      }
    }
  }
}
