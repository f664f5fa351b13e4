/**
 * Findings that the user dismissed, for as long as the browser runs. They are kept as keyed hashes:
 * neither the draft nor its words can be read from them.
 */
import SipHash from 'siphash';
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { Finding } from '../findings/finding.ts';
import type { InstallKey } from '../settings/settings.ts';

const STORAGE_KEY = 'dismissed';
/** The latest ones: more than any season's drafts. */
const KEPT = 2000;

const Kept = v.fallback(v.array(v.string()), []);

type Dismissable = Pick<Finding, 'rule' | 'field' | 'quote'>;

const hashOf = (key: InstallKey, draftId: string, finding: Dismissable): string => {
  const { h, l } = SipHash.hash(
    key,
    [draftId, finding.rule, finding.field, finding.quote].join('\u0000'),
  );
  return `${h.toString(36)}-${l.toString(36)}`;
};

/** Remembers dismissals; survives the worker, not the browser. */
export class Dismissals {
  #known: Promise<Set<string>> | undefined;

  /** Keeps a finding away from this draft. */
  async add(key: InstallKey, draftId: string, finding: Dismissable): Promise<void> {
    const known = await this.#load();
    known.add(hashOf(key, draftId, finding));
    await browser.storage.session.set({ [STORAGE_KEY]: [...known].slice(-KEPT) });
  }

  /** The findings that are still to be shown. */
  async without<F extends Dismissable>(
    findings: readonly F[],
    key: InstallKey,
    draftId: string | undefined,
  ): Promise<readonly F[]> {
    if (draftId === undefined || findings.length === 0) return findings;
    const known = await this.#load();
    if (known.size === 0) return findings;
    return findings.filter((finding) => !known.has(hashOf(key, draftId, finding)));
  }

  #load(): Promise<Set<string>> {
    this.#known ??= browser.storage.session
      .get(STORAGE_KEY)
      .then((stored) => new Set(v.parse(Kept, stored[STORAGE_KEY])));
    return this.#known;
  }
}
