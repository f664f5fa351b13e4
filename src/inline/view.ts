import type { Finding } from '../findings/finding.ts';
import type { Shortcuts } from '../settings/shortcut.ts';
import type {
  BadgePlace,
  Paused,
  ProgramAtHand,
  Proposal,
  ProposedInvitation,
  TemplateOffer,
} from '../wire/wire.ts';

/** A finding as it stands in the mail now. */
export interface ShownFinding {
  /** Stays the same while the finding does. */
  readonly id: string;
  readonly finding: Finding;
}

/** quiet: an empty or ordinary mail. off: the reason is in `notice`. */
export type Status = 'quiet' | 'checked' | 'checking' | 'off';

/** All that is shown at one compose window. */
export interface View {
  readonly status: Status;
  /** Whether the mail stands on a dark ground. */
  readonly isDark: boolean;
  /** Whether a send that was held did not go out. */
  readonly isUnsent: boolean;
  /** Whether a mail from here is counted. */
  readonly counts: boolean;
  /** Worst first. */
  readonly findings: readonly ShownFinding[];
  readonly program?: ProgramAtHand;
  readonly proposal?: Proposal;
  /** The message that is answered invites to an interview that is not noted yet. */
  readonly invitation?: ProposedInvitation;
  /** The sender, where mail from that address does not count by the user's choice. */
  readonly uncounted?: string;
  readonly phase: string;
  /** Parts of the compose window that are not found, in words; the text is checked all the same. */
  readonly missing: readonly string[];
  /** A sentence about what is off or missing; "" for nothing. */
  readonly notice: string;
  /** Whether the user has paused Prematch for this mail. */
  readonly paused: boolean;
  readonly shortcuts: Shortcuts;
}

/** What the user can do there. */
export interface Actions {
  readonly replace: (id: string, words: string) => void;
  readonly remove: (id: string) => void;
  readonly dismiss: (id: string) => void;
  readonly turnOff: (id: string) => void;
  readonly nameProgram: (name: string) => void;
  readonly openGuide: (section: string) => void;
  readonly openOptions: () => void;
  /** Opens the choice of the accounts that count. */
  readonly openAccounts: () => void;
  /** Keeps the invitation, with the day of the interview where there is one. */
  readonly noteInvitation: (invitation: ProposedInvitation, day?: string) => void;
  readonly pause: (of: Paused['of']) => void;
  readonly resume: () => void;
  /** Keeps the badge where the user has put it. */
  readonly keepBadge: (place: BadgePlace) => void;
  readonly listTemplates: () => Promise<readonly TemplateOffer[]>;
  readonly insertTemplate: (id: string) => void;
}
