import browser from 'webextension-polyfill';
import { HistoryDatabase } from '../../history/db.ts';
import { start } from '../shared/start.ts';
import { Options } from './options.tsx';

start(<Options db={new HistoryDatabase()} clearStorage={() => browser.storage.local.clear()} />);
