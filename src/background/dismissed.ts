/**
 * Findings that the user dismissed, by the host's own id of the draft, so that a saved draft that is
 * opened another day does not show them again. Of a quote only a keyed hash is kept: no word of the
 * draft can be read from it.
 */
import SipHash from 'siphash';
import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { Finding } from '../findings/finding.ts';
import { DAY_MS } from '../season/local-time.ts';
import { DISMISSED_KEY, KeptDismissals as Kept } from '../settings/dismissals.ts';
import type { InstallKey } from '../settings/settings.ts';

/** More drafts than anybody has open, for longer than a draft waits; the oldest go first. */
const KEPT_DRAFTS = 200;
const KEPT_MS = 60 * DAY_MS;
/** Findings of one draft. */
const KEPT_FINDINGS = 100;

type KeptFinding = Kept[number]['findings'][number];

type Dismissable = Pick<Finding, 'rule' | 'field' | 'quote'>;

/** The draft's id goes in too: the same words in two drafts look like two. */
function keptForm(key: InstallKey, draftId: string, finding: Dismissable): KeptFinding {
  const { h, l } = SipHash.hash(key, `${draftId}\u0000${finding.quote}`);
  const quote = `${h.toString(36)}-${l.toString(36)}`;
  return { rule: finding.rule, field: finding.field, quote };
}

function isSame(one: KeptFinding, other: KeptFinding): boolean {
  return one.rule === other.rule && one.field === other.field && one.quote === other.quote;
}

/** Where dismissals are kept: what is written in a private window does not outlive the browser. */
type Area = 'local' | 'session';

/** Remembers dismissals, longer than the worker and the browser run. */
export class Dismissals {
  readonly #known: Record<Area, Promise<Kept> | undefined> = {
    local: undefined,
    session: undefined,
  };
  #written: Promise<void> = Promise.resolve();

  constructor() {
    // The options can empty the storage while the worker runs.
    for (const area of ['local', 'session'] as const) {
      browser.storage[area].onChanged.addListener((changes) => {
        if (DISMISSED_KEY in changes) this.#known[area] = undefined;
      });
    }
  }

  /**
   * Keeps a finding away from this draft.
   * @param now milliseconds since 1970 in UTC.
   * @throws when the browser refuses to store.
   */
  add(
    key: InstallKey,
    draftId: string,
    finding: Dismissable,
    { now, privateWindow }: { readonly now: number; readonly privateWindow: boolean },
  ): Promise<void> {
    const area = privateWindow ? 'session' : 'local';
    // One after the other: each is worked out from what the one before it has kept.
    const written = this.#written.then(async () => {
      const known = await this.#load(area);
      const before = known.find((draft) => draft.draftId === draftId)?.findings ?? [];
      const added = keptForm(key, draftId, finding);
      const findings = [...before.filter((one) => !isSame(one, added)), added];
      const kept = [
        ...known.filter((draft) => draft.draftId !== draftId && draft.at > now - KEPT_MS),
        { draftId, at: now, findings: findings.slice(-KEPT_FINDINGS) },
      ].slice(-KEPT_DRAFTS);
      await browser.storage[area].set({ [DISMISSED_KEY]: kept });
      this.#known[area] = Promise.resolve(kept);
    });
    this.#written = written.catch(() => undefined);
    return written;
  }

  /**
   * The findings that are still to be shown.
   * @param now milliseconds since 1970 in UTC.
   */
  async without<F extends Dismissable>(
    findings: readonly F[],
    key: InstallKey,
    draftId: string | undefined,
    now: number,
  ): Promise<readonly F[]> {
    if (draftId === undefined || findings.length === 0) return findings;
    const known = await Promise.all([this.#load('local'), this.#load('session')]);
    const dismissed = known
      .flat()
      .filter((draft) => draft.draftId === draftId && draft.at > now - KEPT_MS)
      .flatMap((draft) => draft.findings);
    if (dismissed.length === 0) return findings;
    return findings.filter((finding) => {
      const form = keptForm(key, draftId, finding);
      return !dismissed.some((one) => isSame(one, form));
    });
  }

  async #load(area: Area): Promise<Kept> {
    const loaded = (this.#known[area] ??= browser.storage[area]
      .get(DISMISSED_KEY)
      .then((stored) => v.parse(Kept, stored[DISMISSED_KEY])));
    try {
      return await loaded;
    } catch (error) {
      // What could not be read is tried again with the next check.
      if (this.#known[area] === loaded) this.#known[area] = undefined;
      throw error;
    }
  }
}
