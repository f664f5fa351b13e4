/**
 * Whether a send passes, is held for the answer of a check, or is asked about. Sending never depends
 * on an answer: what is not known in time passes.
 */

/** A send waits no longer than this for the answer that belongs to its text, ms. */
export const HOLD = 150;
/** A compose window that is still open so long after a send that was held may not have been sent, ms. */
export const GRACE = 1_000;

/** How things stand when Send is pressed. */
export interface Standing {
  /** Whether the last answer belongs to the very text on screen. */
  readonly isCurrent: boolean;
  /** Whether that answer found errors which the user has not dismissed. */
  readonly hasErrors: boolean;
  /** Whether an answer to this text can still come. */
  readonly mayAnswer: boolean;
  /** Whether the user was asked about this message before. */
  readonly wasAsked: boolean;
}

export type Decision = 'pass' | 'hold' | 'ask';

export const decide = ({ isCurrent, hasErrors, mayAnswer, wasAsked }: Standing): Decision => {
  // Once a message: who has read what stands there and presses Send again means it.
  if (wasAsked) return 'pass';
  if (isCurrent) return hasErrors ? 'ask' : 'pass';
  return mayAnswer ? 'hold' : 'pass';
};

/**
 * Whether two independent signs say that the host sends now: two that agree on the button that was
 * pressed, or keys that send together with one for the button.
 *
 * @param signs How many signs there are of the Send button.
 * @param byShortcut Whether keys were pressed elsewhere than on a button.
 */
export const isCertain = (signs: number, byShortcut: boolean): boolean =>
  signs >= (byShortcut ? 1 : 2);

/** Resolves with the promise, or after so many ms without it; never rejects. */
export const within = async (promise: Promise<unknown>, ms: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise.catch(() => undefined), late]);
  clearTimeout(timer);
};
