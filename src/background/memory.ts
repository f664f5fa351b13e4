/**
 * What checks need, kept ready: settings, and the history of this season in the form in which the
 * rules read it. A change makes it stale, wherever it was made; a warm check reads no storage.
 */
import loadCompromise from 'compromise/two?lazy';
import type { OtherProgram, PastMessage } from '../draft/draft.ts';
import { type Checker, createChecker } from '../findings/check.ts';
import { createVoiceOf } from '../grammar/voice.ts';
import { readAddress } from '../history/address.ts';
import type { HistoryDatabase, StoredContact, StoredProgram } from '../history/db.ts';
import { groupBy } from '../history/group.ts';
import { otherProgram, pastMessages, seasonStart } from '../history/past-messages.ts';
import { contactsSince } from '../history/programs.ts';
import { type Addressed, createRecogniser, type Recognition } from '../history/recognise.ts';
import { lastResponses } from '../history/responses.ts';
import type { InstallKey } from '../settings/settings.ts';
import type { Settings } from '../settings/schema.ts';

const voiceOf = createVoiceOf(loadCompromise);

/** A program with its contacts of this season. */
export interface KnownProgram {
  readonly program: StoredProgram;
  readonly contacts: readonly StoredContact[];
  readonly history: readonly PastMessage[];
  readonly asOther: OtherProgram;
  /** When the program last wrote, as far as it was noted (ms, UTC). */
  readonly lastResponseAt: number | undefined;
}

export interface Memory {
  readonly settings: Settings;
  readonly key: InstallKey;
  readonly checker: Checker;
  readonly programs: ReadonlyMap<string, KnownProgram>;
  /** All contacts of this season. */
  readonly contacts: readonly StoredContact[];
  /** Addresses from which the applicant has written, in lower case. */
  readonly accounts: ReadonlySet<string>;
  readonly recognise: (mail: Addressed) => Recognition<StoredProgram>;
  /** False where the database could not be read: rules that need the history stay silent. */
  readonly withHistory: boolean;
}

export interface Sources {
  readonly db: HistoryDatabase;
  readonly loadSettings: () => Promise<Settings>;
  readonly installKey: () => Promise<InstallKey>;
}

type Choices = Pick<Memory, 'settings' | 'key' | 'checker'>;
export type History = Omit<Memory, keyof Choices>;

/** Loads on first use, and again after {@link settingsChanged} or {@link historyChanged}. */
export class MemoryKeeper {
  readonly #sources: Sources;
  #choices: Promise<Choices> | undefined;
  #history: Promise<History> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  settingsChanged(): void {
    this.#choices = undefined;
    // The season decides which contacts count.
    this.#history = undefined;
  }

  historyChanged(): void {
    this.#history = undefined;
  }

  async current(): Promise<Memory> {
    this.#choices ??= this.#loadChoices();
    const choices = this.#choices;
    this.#history ??= this.#loadHistory(choices);
    const history = this.#history;
    try {
      const [chosen, known] = await Promise.all([choices, history]);
      return { ...chosen, ...known };
    } catch (error) {
      // What could not be read is tried again with the next check.
      if (this.#choices === choices) this.settingsChanged();
      throw error;
    }
  }

  async #loadChoices(): Promise<Choices> {
    const { loadSettings, installKey } = this.#sources;
    const [settings, key] = await Promise.all([loadSettings(), installKey()]);
    const checker = createChecker({
      overrides: settings.rules,
      limits: settings.limits,
      fingerprintKey: key,
      voiceOf,
    });
    return { settings, key, checker };
  }

  async #loadHistory(choices: Promise<Choices>): Promise<History> {
    const { db } = this.#sources;
    const { settings } = await choices;
    try {
      const [programs, contacts, responses] = await Promise.all([
        db.programs.toArray(),
        contactsSince(db, seasonStart(settings.season)),
        lastResponses(db),
      ]);
      return remember(programs, contacts, responses);
    } catch {
      // Tried again with the next check; until then the rules that need no history go on.
      this.#history = undefined;
      return { ...remember([], []), withHistory: false };
    }
  }
}

/**
 * Prepares programs and this season's contacts for checks. Pure.
 * @param responses when each program last wrote (ms, UTC).
 */
export function remember(
  programs: readonly StoredProgram[],
  contacts: readonly StoredContact[],
  responses: ReadonlyMap<string, number> = new Map(),
): History {
  const byProgram = groupBy(contacts, (contact) => [contact.programId]);
  return {
    programs: new Map(
      programs.map((program) => {
        const own = byProgram.get(program.id) ?? [];
        const history = pastMessages(own);
        return [
          program.id,
          {
            program,
            contacts: own,
            history,
            asOther: otherProgram(program, own, history),
            lastResponseAt: responses.get(program.id),
          },
        ];
      }),
    ),
    contacts,
    accounts: new Set(contacts.flatMap(({ account }) => readAddress(account ?? '')?.email ?? [])),
    recognise: createRecogniser(programs),
    withHistory: true,
  };
}
