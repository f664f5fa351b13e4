import { properName } from '../facts/names.ts';
import { shortDate } from '../season/local-time.ts';
import { voicesInterest } from './interest.ts';
import { defineMessageRule } from './rule.ts';
import { HARBOR_POINT, INTEREST, sample, SIGNATURE } from './sample.ts';

const TAKEN = { ...HARBOR_POINT, offerAcceptedOn: '2026-11-05' };

export default defineMessageRule({
  id: 'offer-courting',
  severity: 'error',
  guide: ['3.4'],
  title: 'Courts a program after a yes to another',
  why: 'If that yes binds you, this breaks your word.',
  wayOut: 'Withdraw here, or settle the first offer.',
  find: (mail) => {
    const sentOn = mail.draft.sentAt?.slice(0, 10);
    const accepted = (mail.draft.otherPrograms ?? []).find(
      ({ name, offerAcceptedOn }) =>
        offerAcceptedOn !== undefined &&
        name !== mail.program?.name &&
        (sentOn === undefined || offerAcceptedOn <= sentOn),
    );
    if (accepted?.offerAcceptedOn === undefined || !voicesInterest(mail)) return [];
    return [
      {
        field: 'message',
        title: `You accepted an offer of ${properName(accepted.name)} on ${shortDate(accepted.offerAcceptedOn)}`,
      },
    ];
  },
  examples: {
    fires: [sample({ body: INTEREST, otherPrograms: [TAKEN] })],
    silent: [
      sample({ body: INTEREST, otherPrograms: [HARBOR_POINT] }),
      sample({
        subject: 'Withdrawal of my application: Amina Yusuf',
        body: `Dear Dr. Hall,\n\nI would like to withdraw my application, so that the time can be given to another applicant.\n\n${SIGNATURE}`,
        otherPrograms: [TAKEN],
      }),
    ],
  },
});
