import { HistoryDatabase } from '../../history/db.ts';
import { start } from '../shared/start.ts';
import { ImportPage } from './import-page.tsx';

start(<ImportPage db={new HistoryDatabase()} />);
