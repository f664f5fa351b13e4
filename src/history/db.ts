/**
 * The history: programs, and the contacts with them. It lives in the extension's own IndexedDB, so
 * only the worker and the extension's pages can open it. A mail's body is never stored.
 */
import Dexie, { RangeSet, type Table } from 'dexie';
import * as v from 'valibot';
import { Offer, Person, Program } from '../draft/draft.ts';
import { PHASES } from '../season/season.ts';
import { CHANNELS, ContactRecord } from '../wire/wire.ts';

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Milliseconds since 1970 in UTC. */
const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const VISAS = ['J-1', 'H-1B'] as const;
export const Visa = v.picklist(VISAS);
/** A visa that a program may sponsor (guide 1.3). */
export type Visa = v.InferOutput<typeof Visa>;

export const TIERS = ['reach', 'target', 'safety'] as const;
export const Tier = v.picklist(TIERS);
/** The applicant's own estimate of their chance (guide 6, step 1). */
export type Tier = v.InferOutput<typeof Tier>;

export const FRIENDLINESS = ['yes', 'some', 'no'] as const;
export const Friendliness = v.picklist(FRIENDLINESS);
/** Whether a program takes IMGs (guide 6, step 1). */
export type Friendliness = v.InferOutput<typeof Friendliness>;

/** A program as the history knows it. */
export const StoredProgram = v.object({
  id: Id,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  hospital: v.exactOptional(v.string()),
  city: v.exactOptional(v.string()),
  specialty: v.exactOptional(v.string()),
  /** Absent where it is unknown; empty where it sponsors none. */
  visas: v.exactOptional(v.array(Visa)),
  imgFriendly: v.exactOptional(Friendliness),
  tier: v.exactOptional(Tier),
  /** Addresses are in lower case. */
  people: v.array(Person),
  /** Mail domains that belong to the program's hospital or university, in lower case. */
  domains: v.array(v.string()),
  /** The day on which the invitation to the interview came. */
  invitedOn: Program.entries.interviewDate,
  interviewDate: Program.entries.interviewDate,
  /** The applicant's own, private intention. */
  firstChoice: v.exactOptional(v.boolean()),
  offer: v.exactOptional(Offer),
  /** The day on which a pre-match offer was made, and the one by which it is to be answered. */
  offeredOn: Program.entries.interviewDate,
  answerBy: Program.entries.interviewDate,
  notes: v.exactOptional(v.string()),
  createdAt: Moment,
});
export type StoredProgram = v.InferOutput<typeof StoredProgram>;

/**
 * One message to a program. Its id is made where Send is pressed, so that recording it twice, from
 * two tabs or after a restart of the worker, keeps one.
 */
export const StoredContact = v.object({
  ...ContactRecord.entries,
  /** Packed: three thousand contacts are read in half the time that plain arrays take. */
  fingerprint: v.instance(Uint32Array),
  id: Id,
  channel: v.picklist(CHANNELS),
  /** pending: Send was pressed, and the host has neither confirmed nor refused it yet. */
  state: v.picklist(['pending', 'sent']),
  /** Set where the user chose a later time to send at; `sentAt` is when they chose it. */
  scheduled: v.exactOptional(v.literal(true)),
  /** Set where it counts as sent although nobody saw that it was: the user is asked. */
  unconfirmed: v.exactOptional(v.literal(true)),
  /** The season's phase when it was sent: the season's dates may be changed later. */
  stage: v.picklist(PHASES),
  sentAt: Moment,
  /** Minutes that the sender's clock was ahead of UTC. */
  utcOffsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1080), v.maxValue(1080)),
  /** False when the text changed after the answer that the record was made with. */
  exact: v.boolean(),
  /** Where the thread opens in webmail: a page of a mail host. */
  link: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2_000))),
  /** What was spoken of, in the applicant's words. */
  topics: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
});
export type StoredContact = v.InferOutput<typeof StoredContact>;

/** That a program wrote, or said, something: an answer, or an invitation. */
export const StoredResponse = v.object({
  /** Of a message that was opened in webmail, made from the host's own id: it is noted once. */
  id: Id,
  programId: Id,
  /** The sender's address in lower case; "" where it was noted by hand. */
  from: v.string(),
  /** When it came; where the host does not tell, when it was first opened. */
  at: Moment,
  subject: v.pipe(v.string(), v.maxLength(2_000)),
  /** The contact that it answers, where the applicant said so. */
  contactId: v.exactOptional(Id),
});
export type StoredResponse = v.InferOutput<typeof StoredResponse>;

/**
 * How a send ended, kept where the contact itself cannot tell: the end came before the beginning,
 * or the contact was taken back and must not come again.
 */
export const Settlement = v.object({
  id: Id,
  end: v.picklist(['sent', 'taken-back']),
  at: Moment,
});
export type Settlement = v.InferOutput<typeof Settlement>;

export class HistoryDatabase extends Dexie {
  readonly programs: Table<StoredProgram, string>;
  readonly contacts: Table<StoredContact, string>;
  readonly responses: Table<StoredResponse, string>;
  readonly settlements: Table<Settlement, string>;

  /** @param name another one for tests only. */
  constructor(name = 'prematch') {
    // Dexie would keep copies of what live queries have read, and copy them again at each reading.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      programs: 'id',
      contacts: 'id, programId, sentAt, state',
      settlements: 'id, at',
    });
    this.version(2).stores({ responses: 'id, programId, at' });
    this.programs = this.table('programs');
    this.contacts = this.table('contacts');
    this.responses = this.table('responses');
    this.settlements = this.table('settlements');
    this.#refuseNewer();
    this.#outliveClosing();
  }

  /** Dexie opens a database of a later version as if it were its own, and would write into it. */
  #refuseNewer(): void {
    this.on(
      'ready',
      () => {
        // Dexie counts by tens: a version 2 is the browser's 20.
        const found = Math.trunc(this.backendDB().version / 10);
        if (found > this.verno) throw new Dexie.VersionError(`The history is of version ${found}.`);
      },
      true,
    );
  }

  /**
   * The browser closes a database when it deletes it, and a later version of us when it opens it.
   * Whoever shows it would go on showing what is gone: it is opened again at once. What is made anew
   * is told as a change; where it cannot be opened all is, so that who reads it hears why.
   */
  #outliveClosing(): void {
    let wasOpen = false;
    this.on(
      'ready',
      () => {
        wasOpen = true;
      },
      true,
    );
    this.on('close', () => {
      if (!wasOpen) return;
      wasOpen = false;
      // Not before it is closed.
      setTimeout(() => {
        if (this.hasBeenClosed()) return;
        this.open().catch(() => {
          Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
        });
      });
    });
  }
}

/**
 * Calls `listener` whenever the database was opened, with whether it was made then.
 */
export function onHistoryOpened(db: HistoryDatabase, listener: (isNew: boolean) => void): void {
  let isNew = false;
  db.on('populate', () => {
    isNew = true;
  });
  db.on(
    'ready',
    () => {
      listener(isNew);
      isNew = false;
    },
    true,
  );
}

/**
 * Calls `listener` after each change of the history, in whichever tab, page or worker it was made. A
 * change made here is told before the promise of its transaction resolves.
 * @returns a function that ends it.
 */
export function onHistoryChanged(db: HistoryDatabase, listener: () => void): () => void {
  const ours = `idb://${db.name}/`;
  const changed = (parts: object): void => {
    // "all" stands for anything: the page was in the back/forward cache.
    if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(ours))) listener();
  };
  Dexie.on.storagemutated.subscribe(changed);
  return () => {
    Dexie.on.storagemutated.unsubscribe(changed);
  };
}
