import { WithSettings } from '../history/with-settings.tsx';
import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Pages } from './pages.tsx';

const db = openHistory();
start(<WithSettings>{(settings) => <Pages db={db} settings={settings} />}</WithSettings>);
