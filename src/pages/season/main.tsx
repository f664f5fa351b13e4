import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { SeasonPage } from './season-page.tsx';

start(<SeasonPage db={openHistory()} />);
