import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { ImportPage } from './import-page.tsx';

start(<ImportPage db={openHistory()} />);
