import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Popup } from './popup.tsx';

start(<Popup db={openHistory()} />);
