/**
 * What checks need, kept ready: settings, and the history of this season in the form in which the
 * rules read it. A change makes it stale, wherever it was made; a warm check reads no storage.
 */
import loadCompromise from 'compromise/two?lazy';
import type { OtherProgram, PastMessage } from '../draft/draft.ts';
import { type Checker, createChecker } from '../findings/check.ts';
import { createVoiceOf } from '../grammar/voice.ts';
import type { HistoryDatabase, StoredContact, StoredProgram } from '../history/db.ts';
import { groupBy } from '../history/group.ts';
import { otherProgram, pastMessages, seasonStart } from '../history/past-messages.ts';
import { contactsSince } from '../history/programs.ts';
import { type Addressed, createRecogniser, type Recognition } from '../history/recognise.ts';
import type { InstallKey } from '../settings/settings.ts';
import type { Settings } from '../settings/schema.ts';

const voiceOf = createVoiceOf(loadCompromise);

/** A program with its contacts of this season. */
export interface KnownProgram {
  readonly program: StoredProgram;
  readonly contacts: readonly StoredContact[];
  readonly history: readonly PastMessage[];
  readonly asOther: OtherProgram;
}

export interface Memory {
  readonly settings: Settings;
  readonly key: InstallKey;
  readonly checker: Checker;
  readonly programs: ReadonlyMap<string, KnownProgram>;
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
export type History = Pick<Memory, 'programs' | 'recognise' | 'withHistory'>;

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
      const [programs, contacts] = await Promise.all([
        db.programs.toArray(),
        contactsSince(db, seasonStart(settings.season)),
      ]);
      return remember(programs, contacts);
    } catch {
      // Tried again with the next check; until then the rules that need no history go on.
      this.#history = undefined;
      return { ...remember([], []), withHistory: false };
    }
  }
}

/** Prepares programs and this season's contacts for checks. Pure. */
export function remember(
  programs: readonly StoredProgram[],
  contacts: readonly StoredContact[],
): History {
  const byProgram = groupBy(contacts, (contact) => [contact.programId]);
  return {
    programs: new Map(
      programs.map((program) => {
        const own = byProgram.get(program.id) ?? [];
        return [
          program.id,
          {
            program,
            contacts: own,
            history: pastMessages(own),
            asOther: otherProgram(program, own),
          },
        ];
      }),
    ),
    recognise: createRecogniser(programs),
    withHistory: true,
  };
}
