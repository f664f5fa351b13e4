import { HistoryDatabase } from '../../history/db.ts';
import { start } from '../shared/start.ts';
import { SeasonPage } from './season-page.tsx';

start(<SeasonPage db={new HistoryDatabase()} />);
