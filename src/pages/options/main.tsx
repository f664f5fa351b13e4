import { clearBrowserStorage } from '../../backup/browser-store.ts';
import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Options } from './options.tsx';

start(<Options db={openHistory()} clearStorage={clearBrowserStorage} />);
