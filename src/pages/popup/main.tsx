import { HistoryDatabase } from '../../history/db.ts';
import { start } from '../shared/start.ts';
import { Popup } from './popup.tsx';

start(<Popup db={new HistoryDatabase()} />);
