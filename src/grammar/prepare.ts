/**
 * The lexicon and its phrases are made ready when the first sentence is read, not when the files load: a
 * worker that wakes up for a harmless mail never pays for them.
 */
let waiting: (() => void)[] = [];

/** Puts off some of the making ready. The order of the calls is kept. */
export function later(task: () => void): void {
  waiting.push(task);
}

/** Does what was put off. Whoever reads sentences or words of the lexicon calls it first. */
export function prepare(): void {
  while (waiting.length > 0) {
    const tasks = waiting;
    waiting = [];
    for (const task of tasks) task();
  }
}
