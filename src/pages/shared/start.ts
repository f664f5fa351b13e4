import { render, type ComponentChild } from 'preact';
import { loadSettings, onSettingsChanged } from '../../settings/settings.ts';

/**
 * Draws a page into `#page`, in the theme of the settings. The page is drawn once the theme is
 * known, so that it never flashes in the other one.
 */
export function start(page: ComponentChild): void {
  const draw = (): void => {
    const place = document.getElementById('page');
    if (place) render(page, place);
  };
  // Without settings the page can still be read, in the system's theme.
  void loadSettings()
    .then((settings) => {
      applyTheme(settings.theme);
    })
    .then(draw, draw);
  onSettingsChanged((settings) => {
    applyTheme(settings.theme);
  });
}

function applyTheme(theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
