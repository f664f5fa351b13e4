import { WithSettings } from '../history/with-settings.tsx';
import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Places } from './places.tsx';

const db = openHistory();
start(<WithSettings>{(settings) => <Places db={db} settings={settings} />}</WithSettings>);
