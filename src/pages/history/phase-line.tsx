import type { Settings } from '../../settings/settings.ts';
import { OPTIONS_PAGE } from '../shared/addresses.ts';
import { phaseLine } from './view.ts';
import { WORDS } from './words.ts';

interface PhaseLineProps {
  readonly settings: Settings;
  readonly now: number;
}

export function PhaseLine({ settings: { season, seasonConfirmed }, now }: PhaseLineProps) {
  return (
    <p class="phase">
      {phaseLine(season, now)}
      {!seasonConfirmed && (
        <>
          {'. '}
          <a href={`${OPTIONS_PAGE}#season`} target="_blank" rel="noreferrer">
            {WORDS.confirmSeason}
          </a>
        </>
      )}
    </p>
  );
}
