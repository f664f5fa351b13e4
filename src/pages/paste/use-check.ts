import { useEffect, useState } from 'preact/hooks';
import type { Purpose } from '../../draft/draft.ts';
import { localTime } from '../../season/local-time.ts';
import { send } from '../../wire/send.ts';
import type { CheckReply } from '../../wire/wire.ts';

/** What is to be checked; "" for what is not told. */
export interface Pasted {
  readonly text: string;
  readonly subject: string;
  readonly program: string;
  readonly purpose: Purpose | '';
}

export type Check =
  | { readonly state: 'empty' }
  /** `last`: the answer to an earlier text, to be shown until the new one comes. */
  | { readonly state: 'checking'; readonly last: CheckReply | undefined }
  | { readonly state: 'checked'; readonly reply: CheckReply }
  | { readonly state: 'failed' };

/** Keystrokes within this time are one check, ms. */
const DELAY = 150;

/** The worker's answer to a text, and again after each change of it; and a function that asks anew. */
export function useCheck({
  text,
  subject,
  program,
  purpose,
}: Pasted): readonly [Check, () => void] {
  const [check, setCheck] = useState<Check>({ state: 'empty' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (text.trim() === '') {
      setCheck({ state: 'empty' });
      return;
    }
    setCheck((before) => ({
      state: 'checking',
      last:
        before.state === 'checked'
          ? before.reply
          : before.state === 'checking'
            ? before.last
            : undefined,
    }));
    let isOld = false;
    const ask = async (): Promise<CheckReply> =>
      send('check.draft', {
        revision: attempt,
        now: localTime(Date.now(), -new Date().getTimezoneOffset()),
        draft: {
          body: text,
          to: [],
          cc: [],
          bcc: [],
          attachments: [],
          kind: 'new',
          ...(subject.trim() !== '' && { subject }),
        },
        byHand: {
          ...(program.trim() !== '' && { program: program.trim() }),
          ...(purpose !== '' && { purpose }),
        },
      });
    const timer = setTimeout(() => {
      const tell = (told: Check): void => {
        if (!isOld) setCheck(told);
      };
      ask().then(
        (reply) => {
          tell({ state: 'checked', reply });
        },
        () => {
          tell({ state: 'failed' });
        },
      );
    }, DELAY);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, subject, program, purpose, attempt]);

  return [
    check,
    () => {
      setAttempt(attempt + 1);
    },
  ];
}
