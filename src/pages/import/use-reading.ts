import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { readAddress } from '../../history/address.ts';
import { installKey, loadSettings } from '../../settings/settings.ts';
import type { Sender } from '../../imports/sent-mail.ts';
import type { Choices, Circumstances, Heard, Job, Reading } from './job.ts';

/** What the applicant gave to be read. */
export type Given = Pick<Job, 'files' | 'lines'>;

export type ReadingState =
  | { readonly state: 'idle'; readonly was?: 'cancelled' | 'failed' }
  /** `share` of the bytes, 0 to 1. */
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'who'; readonly senders: readonly Sender[] }
  | { readonly state: 'day' }
  | { readonly state: 'read'; readonly reading: Reading; readonly circumstances: Circumstances };

export interface UseReading {
  readonly now: ReadingState;
  /** Reads something new. */
  readonly read: (given: Given) => void;
  /** Reads the same again, with what the applicant has said. */
  readonly again: (choices: Choices) => void;
  readonly cancel: () => void;
  /** Back to the beginning. */
  readonly end: () => void;
}

/** Reads in a worker, which is ended where the page goes on without it. */
export function useReading(db: HistoryDatabase): UseReading {
  const [now, setNow] = useState<ReadingState>({ state: 'idle' });
  const worker = useRef<Worker | undefined>(undefined);
  const given = useRef<Given>({ files: [], lines: '' });
  const said = useRef<Choices>({});
  /** Counts readings: what is heard of an earlier one is late. */
  const turn = useRef(0);

  const stop = (): void => {
    turn.current += 1;
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => stop, []);

  const begin = async (): Promise<void> => {
    stop();
    const mine = turn.current;
    setNow({ state: 'busy', share: 0 });
    const circumstances = await circumstancesOf(db);
    if (turn.current !== mine) return;
    const made = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    made.addEventListener('error', () => {
      if (turn.current === mine) setNow({ state: 'idle', was: 'failed' });
    });
    made.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
      if (turn.current !== mine) return;
      if (data.tells === 'progress') {
        setNow({ state: 'busy', share: data.all === 0 ? 1 : data.done / data.all });
        return;
      }
      stop();
      switch (data.tells) {
        case 'who':
          setNow({ state: 'who', senders: data.senders });
          break;
        case 'day':
          setNow({ state: 'day' });
          break;
        case 'reading':
          setNow({ state: 'read', reading: data.reading, circumstances });
          break;
        case 'failed':
          setNow({ state: 'idle', was: 'failed' });
      }
    });
    made.postMessage({ ...given.current, choices: said.current, circumstances } satisfies Job);
  };
  const start = (): void => {
    begin().catch(() => {
      setNow({ state: 'idle', was: 'failed' });
    });
  };

  return {
    now,
    read: (next) => {
      given.current = next;
      said.current = {};
      start();
    },
    again: (choices) => {
      said.current = { ...said.current, ...choices };
      start();
    },
    cancel: () => {
      stop();
      setNow({ state: 'idle', was: 'cancelled' });
    },
    end: () => {
      stop();
      setNow({ state: 'idle' });
    },
  };
}

async function circumstancesOf(db: HistoryDatabase): Promise<Circumstances> {
  const [{ season, profile }, key, programs] = await Promise.all([
    loadSettings(),
    installKey(),
    db.programs.toArray(),
  ]);
  const own = new Set<string>();
  const note = (line = ''): void => {
    const address = readAddress(line);
    if (address !== null) own.add(address.email);
  };
  note(profile.email);
  await db.contacts.each(({ account }) => {
    note(account);
  });
  return { season, profile, key, programs, own };
}
