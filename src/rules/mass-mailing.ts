import { properName } from '../facts/names.ts';
import { domainOf, isInstitution, readLine } from '../facts/recipients.ts';
import { counted } from './counting.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule } from './rule.ts';
import { HARBOR_POINT, INTEREST, sample } from './sample.ts';

/** Unknown institutions beside the one written to: one may be its hospital, two are others. */
function strangers({ draft, recipients }: Mail): number {
  const own = readLine(draft.from ?? '').address;
  const domains = recipients
    .filter(({ address, program }) => program === undefined && isInstitution(address))
    .map(({ address }) => domainOf(address))
    .filter((domain) => domain !== domainOf(own));
  return new Set(domains).size;
}

export default defineMessageRule({
  id: 'mass-mailing',
  severity: 'error',
  guide: ['2.1', 'FAQ 1'],
  title: 'One message to several programs',
  why: 'Each sees that it is one of many.',
  wayOut: 'Write to one program at a time.',
  find: (mail) => {
    const programs = [...new Set(mail.recipients.flatMap(({ program }) => program ?? []))];
    const unknown = strangers(mail);
    if (programs.length < 2 && (programs.length === 0 || unknown < 2)) return [];
    const names = programs.slice(0, 3).map(properName).join(', ');
    return [
      {
        field: 'recipients',
        title:
          programs.length < 2
            ? `One message to ${names} and ${counted(unknown, 'other institution')}`
            : `One message to ${counted(programs.length, 'program')}: ${names}`,
      },
    ];
  },
  examples: {
    fires: [
      sample({ body: INTEREST, bcc: ['doyle@stbrendans.example', 'ortega@cedarvalley.example'] }),
      sample({
        body: INTEREST,
        to: ['hall@lakeview.example', 'osei@harborpoint.example'],
        otherPrograms: [HARBOR_POINT],
      }),
      sample({
        body: INTEREST,
        bcc: ['Dr. Osei <osei@harborpoint.example>'],
        otherPrograms: [{ name: HARBOR_POINT.name }],
      }),
    ],
    silent: [
      sample({ body: INTEREST, cc: ['novak@lakeview-hospital.example'] }),
      sample({
        body: INTEREST,
        to: ['hall@lakeview.example', 'patel@lakeview.example'],
        otherPrograms: [HARBOR_POINT],
      }),
    ],
  },
});
