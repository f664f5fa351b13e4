/** Reads files beside the page, so that the page stays fluid; ending it is how reading is cancelled. */
import type { Heard, Job } from './job.ts';
import { readJob } from './read.ts';

const tell = (heard: Heard): void => {
  postMessage(heard);
};

addEventListener('message', (event: MessageEvent<Job>) => {
  readJob(event.data, (done, all) => {
    tell({ tells: 'progress', done, all });
  }).then(tell, () => {
    tell({ tells: 'failed' });
  });
});
