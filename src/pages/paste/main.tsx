import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Paste } from './paste.tsx';

start(<Paste db={openHistory()} />);
