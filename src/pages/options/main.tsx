import browser from 'webextension-polyfill';
import { openHistory } from '../shared/open-history.ts';
import { start } from '../shared/start.ts';
import { Options } from './options.tsx';

start(<Options db={openHistory()} clearStorage={() => browser.storage.local.clear()} />);
