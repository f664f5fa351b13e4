import { GUIDE_PAGE, OPTIONS_PAGE, SEASON_PAGE } from '../shared/addresses.ts';
import { dateOf } from '../shared/days.ts';
import { WORDS } from './words.ts';

interface FooterProps {
  /** The moment (ms, UTC) of the oldest contact. */
  readonly since: number | undefined;
  readonly now: number;
  readonly onPaste: () => void;
}

export function Footer({ since, now, onPaste }: FooterProps) {
  return (
    <footer class="foot">
      <span>
        {since === undefined ? WORDS.countsNothing : WORDS.countingSince(dateOf(since, now))}
      </span>
      <nav>
        <a href={SEASON_PAGE} target="_blank" rel="noreferrer">
          {WORDS.season}
        </a>
        <button type="button" class="text-button" data-place="paste" onClick={onPaste}>
          {WORDS.paste}
        </button>
        <a href={GUIDE_PAGE} target="_blank" rel="noreferrer">
          {WORDS.guide}
        </a>
        <a href={OPTIONS_PAGE} target="_blank" rel="noreferrer">
          {WORDS.options}
        </a>
      </nav>
    </footer>
  );
}
