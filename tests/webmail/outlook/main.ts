/** The script of the page: reads what it was served with and starts. */
import { readMailboxOptions } from '../options.ts';
import { startMailbox } from './mailbox.ts';

startMailbox(readMailboxOptions(document.querySelector('#mailbox-options')?.textContent ?? '{}'));
