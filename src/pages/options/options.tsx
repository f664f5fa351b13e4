import type { HistoryDatabase } from '../../history/db.ts';
import { WORDS as BACKUP_WORDS } from '../backup/words.ts';
import { GUIDE_PAGE, SEASON_PAGE } from '../shared/addresses.ts';
import { useAnchor } from '../shared/use-hash.ts';
import { useSettings } from '../shared/use-settings.ts';
import { AccountsSection, ResponsesSection } from './accounts-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { DataSection } from './data-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { LookSection } from './look-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { SeasonSection } from './season-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { WORDS } from './words.ts';

const SECTIONS = [
  ['profile', WORDS.profile.title],
  ['season', WORDS.season.title],
  ['rules', WORDS.rules.title],
  ['limits', WORDS.limits.title],
  ['accounts', WORDS.accounts.title],
  ['responses', WORDS.responses.title],
  ['shortcuts', WORDS.shortcuts.title],
  ['look', WORDS.look.title],
  ['backup', BACKUP_WORDS.section.title],
  ['data', WORDS.data.title],
] as const;

interface OptionsProps {
  readonly db: HistoryDatabase;
  /** Forgets the settings and all else in the extension's storage. */
  readonly clearStorage: () => Promise<void>;
}

export function Options({ db, clearStorage }: OptionsProps) {
  const settings = useSettings();
  if (settings.state === 'waiting') return null;
  if (settings.state === 'failed') {
    return (
      <main class="sheet">
        <h1>{WORDS.unreadable.title}</h1>
        <p>{WORDS.unreadable.advice}</p>
      </main>
    );
  }
  const { value } = settings;
  return (
    <div class="sheet">
      <header class="sheet-head">
        <h1>{WORDS.title}</h1>
        <p class="soft">{WORDS.about}</p>
      </header>
      <Sections />
      <main>
        <ProfileSection profile={value.profile} />
        <SeasonSection season={value.season} confirmed={value.seasonConfirmed} />
        <RulesSection rules={value.rules} severitiesWhenOn={value.severitiesWhenOn} />
        <LimitsSection limits={value.limits} />
        <AccountsSection db={db} accounts={value.accounts} profileEmail={value.profile.email} />
        <ResponsesSection noteResponses={value.noteResponses} />
        <ShortcutsSection shortcuts={value.shortcuts} />
        <LookSection theme={value.theme} />
        <BackupSection db={db} />
        <DataSection
          db={db}
          clearStorage={clearStorage}
          season={value.season}
          keepSeasons={value.keepSeasons}
        />
      </main>
    </div>
  );
}

function Sections() {
  const current = useAnchor();
  return (
    <nav class="contents" aria-label={WORDS.sections}>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a href={SEASON_PAGE}>{WORDS.programs}</a>
        </li>
        <li>
          <a href={GUIDE_PAGE}>{WORDS.guide}</a>
        </li>
      </ul>
    </nav>
  );
}
