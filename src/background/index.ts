/**
 * The worker: answers the mail tabs, keeps the history. The browser may end it at any moment and
 * starts it again with the next event, so every listener is registered before anything is awaited.
 */
import browser from 'webextension-polyfill';
import { HistoryDatabase, onHistoryChanged, onHistoryOpened } from '../history/db.ts';
import { noteInvitation } from '../history/note-invitation.ts';
import { settle, settleUnconfirmed, UNDELIVERED_MS } from '../history/record.ts';
import { keepOnlyWanted } from '../history/seasons.ts';
import { utcOffset } from '../history/utc-offset.ts';
import { RULES } from '../rules/index.ts';
import { localTime } from '../season/local-time.ts';
import {
  closeStorage,
  installKey,
  loadSettings,
  onInstallKeyChanged,
  onSettingsChanged,
  saveSettings,
} from '../settings/settings.ts';
import { noteOpened } from '../settings/history-loss.ts';
import { loadBadgePlace, saveBadgePlace } from '../settings/badge-place.ts';
import { withRuleTurned } from '../settings/rule-choice.ts';
import { type Pause, pausedBy, withPause } from '../settings/pause.ts';
import { loadPause, onPauseChanged, savePause } from '../settings/pause-store.ts';
import { Refusal, type Sender, serve } from '../wire/serve.ts';
import { tellMailTabs } from '../wire/tabs.ts';
import type { OpenedMessage } from '../wire/wire.ts';
import { bringUi } from './bring-ui.ts';
import { checkDraft } from './check-draft.ts';
import { Dismissals } from './dismissed.ts';
import { healOpenTabs, injectIntoOpenTabs } from './heal-tabs.ts';
import { MemoryKeeper } from './memory.ts';
import { nameProgramOf } from './name-program.ts';
import { hasMore, readOpened, recordOpened, takeInOpened } from './opened.ts';
import { openPage } from './pages.ts';
import { mailboxesOf, notLookedAt } from './paused.ts';
import { recordByHand, recordPending } from './record.ts';
import { lookAtDotsAgain, showMore } from './show-more.ts';
import { filledFor, offersFor } from './templates.ts';
import { takeInWaiting, type Waiting } from './waiting.ts';

/** How often the worker looks after what it could not do, ms. */
const MINUTE_MS = 60_000;

const db = new HistoryDatabase();
const memory = new MemoryKeeper({ db, loadSettings, installKey });
const dismissals = new Dismissals();
let pause: Promise<Pause> | undefined;
const currentPause = (): Promise<Pause> =>
  (pause ??= loadPause().catch((error: unknown) => {
    pause = undefined;
    throw error;
  }));

serve({
  'check.draft': async (request, { kind, host, privateWindow }) => {
    if (kind === 'mail') {
      const { draft, draftId, revision } = request;
      const window = { mailboxes: mailboxesOf(draft.from, host), draftId };
      const paused = pausedBy(await currentPause(), window, Date.now());
      if (paused) return notLookedAt(revision, paused);
    }
    const known = await memory.current();
    const reply = checkDraft(request, known, !privateWindow);
    return {
      ...reply,
      findings: await dismissals.without(reply.findings, known.key, request.draftId, Date.now()),
    };
  },
  'check.dismiss': async ({ draftId, ...finding }, { privateWindow }) => {
    const { key } = await memory.current();
    await dismissals.add(key, draftId, finding, { now: Date.now(), privateWindow });
    return null;
  },
  'check.rule-off': async ({ rule }) => {
    if (!RULES.some(({ id }) => id === rule)) throw new Refusal();
    await saveSettings((settings) => withRuleTurned(settings, rule, false));
    memory.settingsChanged();
    return null;
  },
  'record.pending': async (request, sender) => {
    refuseInPrivate(sender);
    await keep({ prematch: 'record.pending', request });
    return null;
  },
  'record.settled': async (request, sender) => {
    refuseInPrivate(sender);
    await keep({ prematch: 'record.settled', request });
    return null;
  },
  'record.by-hand': async (request, sender) => {
    refuseInPrivate(sender);
    refuseMailTabs(sender);
    await recordByHand(db, request, (await memory.current()).settings, Date.now());
    return null;
  },
  'message.opened': async ({ messages }, { kind, host, privateWindow, tabId }) => {
    if (kind !== 'mail' || tabId === undefined) throw new Refusal();
    const isMore =
      !privateWindow &&
      !(await isPausedFor(messages, host)) &&
      (await takeInOpened(db, messages, await memory.current(), Date.now()));
    await showMore(tabId, isMore);
    return null;
  },
  'message.read': async ({ messages }, sender) => {
    refuseMailTabs(sender);
    if (sender.privateWindow) return [];
    return readOpened(messages, await memory.current(), Date.now());
  },
  'record.opened': async (request, sender) => {
    refuseInPrivate(sender);
    refuseMailTabs(sender);
    const isKept = await recordOpened(db, request, await memory.current(), Date.now());
    if (!isKept) throw new Refusal();
    await lookAgain();
    return null;
  },
  'record.invitation': async ({ invitation }, sender) => {
    refuseInPrivate(sender);
    await noteInvitation(db, invitation, Date.now());
    await lookAgain();
    return null;
  },
  'pause.set': async (wish, { host }) => {
    const full =
      wish.of === 'mailbox' ? { ...wish, mailboxes: mailboxesOf(wish.mailbox, host) } : wish;
    await savePause((before) => withPause(before, full, Date.now()));
    pause = undefined;
    return null;
  },
  'worker.ping': () => Promise.resolve(null),
  'record.name-program': async (request, sender) => {
    refuseInPrivate(sender);
    return nameProgramOf(db, memory, request, localNow());
  },
  'badge.place': async ({ place }, { host }) => {
    if (place === undefined) return loadBadgePlace(host);
    await saveBadgePlace(host, place);
    return place;
  },
  'shortcuts.read': async () => (await loadSettings()).shortcuts,
  'ui.bring': async (_, sender) => {
    await bringUi(sender);
    return null;
  },
  'templates.list': async (request) => offersFor(request, localNow(), await memory.current()),
  'templates.fill': async (request) => filledFor(request, localNow(), await memory.current()),
  'pages.open': async (request) => {
    await openPage(request);
    return null;
  },
});

browser.runtime.onInstalled.addListener(() => {
  void healOpenTabs();
});

onSettingsChanged(({ shortcuts }, before) => {
  memory.settingsChanged();
  const { card, templates } = before.shortcuts;
  if (shortcuts.card !== card || shortcuts.templates !== templates) {
    void tellMailTabs('tab.shortcuts-changed');
  }
});

onInstallKeyChanged(() => {
  memory.settingsChanged();
});

onPauseChanged(() => {
  pause = undefined;
  void tellMailTabs('tab.pause-changed');
});

// Tabs that were open while the mail hosts were closed to us get the script that new ones get.
browser.permissions.onAdded.addListener(() => {
  void injectIntoOpenTabs();
});

onHistoryChanged(db, () => {
  memory.historyChanged();
});

onHistoryOpened(db, (isNew) => {
  noteOpened(isNew, Date.now()).catch(() => undefined);
});

const takeIn = takeInWaiting(keep);

// A browser that refuses any of these keeps working; they are tried again at the next start.
void closeStorage().catch(() => undefined);
sweep();
void loadSettings()
  .then((settings) => keepOnlyWanted(db, settings, Date.now()))
  .catch(() => undefined);
// It does not keep the worker alive, and the next one begins with it.
setInterval(() => {
  takeIn();
  sweep();
}, MINUTE_MS);

/** Sends of which nobody will say more. */
function sweep(): void {
  void settleUnconfirmed(db, Date.now()).catch(() => undefined);
}

/** What a mail tab tells of a send, now or late. */
async function keep({ prematch, request }: Waiting): Promise<void> {
  const now = Date.now();
  if (prematch === 'record.settled') await settle(db, request.sendId, request.outcome, now);
  else {
    const { settings } = await memory.current();
    await recordPending(db, request, settings, now, UNDELIVERED_MS);
  }
}

function refuseInPrivate({ privateWindow }: Sender): void {
  if (privateWindow) throw new Refusal();
}

function refuseMailTabs({ kind }: Sender): void {
  if (kind !== 'page') throw new Refusal();
}

/** What was noted takes the dots away that stood for it. */
async function lookAgain(): Promise<void> {
  await lookAtDotsAgain(async (messages) => hasMore(messages, await memory.current(), Date.now()));
}

/** What is paused is neither read nor noted. */
async function isPausedFor(messages: readonly OpenedMessage[], host: string): Promise<boolean> {
  const mailboxes = mailboxesOf(messages[0]?.account, host);
  return (
    pausedBy(await currentPause(), { mailboxes, draftId: undefined }, Date.now()) !== undefined
  );
}

/** ISO local time with offset. */
function localNow(): string {
  const now = Date.now();
  return localTime(now, utcOffset(now));
}
