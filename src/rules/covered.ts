/** Which parts of a text are taken already. However many there are, asking costs no more. */
export class Covered {
  readonly #marks: Uint8Array;

  constructor(text: string) {
    this.#marks = new Uint8Array(text.length);
  }

  /** Takes a stretch; false where part of it is taken. Offsets are UTF-16 units. */
  take(start: number, end: number): boolean {
    if (this.#marks.subarray(start, end).includes(1)) return false;
    this.#marks.fill(1, start, end);
    return true;
  }
}
