import { HistoryDatabase } from '../../history/db.ts';
import { start } from '../shared/start.ts';
import { Paste } from './paste.tsx';

start(<Paste db={new HistoryDatabase()} />);
