import type { ComponentChildren } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { PhaseLine } from '../history/phase-line.tsx';
import { GUIDE_PAGE, IMPORT_PAGE, OPTIONS_PAGE } from '../shared/addresses.ts';
import { addressOf, type Place, type View } from './place.ts';
import { WORDS } from './words.ts';

const PLACES = ['programs', 'season', 'told'] as const;

interface ShellProps {
  readonly place: Place;
  readonly view: View;
  readonly settings: Settings;
  readonly now: number;
  readonly children: ComponentChildren;
}

/** What stands around each place: the way to the others, and where the season stands. */
export function Shell({ place, view, settings, now, children }: ShellProps) {
  return (
    <div class="season">
      <header class="season-head">
        <nav aria-label={WORDS.places}>
          <ul class="tabs">
            {PLACES.map((at) => (
              <li key={at}>
                <a
                  href={addressOf({ at }, view)}
                  aria-current={place.at === at ? 'page' : undefined}
                >
                  {WORDS.placeNames[at]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="more" aria-label={WORDS.more}>
          <a href={IMPORT_PAGE}>{WORDS.import}</a>
          <a href={GUIDE_PAGE}>{WORDS.guide}</a>
          <a href={OPTIONS_PAGE}>{WORDS.options}</a>
        </nav>
        <PhaseLine settings={settings} now={now} />
      </header>
      {children}
    </div>
  );
}
