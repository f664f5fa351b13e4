/**
 * Keeps the values asked for last: at least `limit` of them, at most twice as many. Two halves in
 * the place of a list by age, so that to find a value costs one look.
 */
export class BoundedCache<K, V> {
  readonly #limit: number;
  #recent = new Map<K, V>();
  #older = new Map<K, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: K, make: () => V): V {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make();
    if (this.#recent.size >= this.#limit) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}
