import { describe, expect, it } from 'vitest';
import { BACKUP, CHOICES, EMPTY, HISTORY, MERCY } from '../../tests/history/backup-fixtures.ts';
import { LAKEVIEW, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import { previewOf } from './preview.ts';

const NOTHING_NEW = {
  newPrograms: 0,
  newContacts: 0,
  newResponses: 0,
  goingContacts: 0,
  withoutFingerprint: 0,
};
const OTHER_KEY = { ...CHOICES, installKey: [9, 9, 9, 9] as [number, number, number, number] };

describe('what is shown of a backup', () => {
  it('tells what it holds, and that nothing would come twice', () => {
    expect(previewOf({ history: HISTORY, choices: CHOICES }, BACKUP)).toEqual({
      madeAt: SENT_AT,
      programs: 2,
      contacts: 3,
      responses: 1,
      span: { from: SENT_AT, to: SENT_AT },
      here: { programs: 2, contacts: 3 },
      merge: NOTHING_NEW,
    });
  });

  it('tells what would come, and go', () => {
    const here = {
      history: {
        ...EMPTY,
        programs: [{ ...MERCY, firstChoice: true }],
        contacts: [sent({ id: 'c0' }), sent({ id: 'own', subject: 'Thank you' })],
      },
      choices: OTHER_KEY,
    };
    expect(previewOf(here, BACKUP).merge).toEqual({
      newPrograms: 1,
      newContacts: 3,
      newResponses: 1,
      goingContacts: 1,
      // No fingerprint is here yet, so that the key of the backup is taken.
      withoutFingerprint: 0,
      otherFirstChoice: LAKEVIEW.name,
    });
    const fingerprint = Uint32Array.of(1);
    const contacts = [sent({ id: 'own', subject: 'Thank you', fingerprint })];
    const own = { history: { ...here.history, contacts }, choices: OTHER_KEY };
    expect(previewOf(own, BACKUP).merge.withoutFingerprint).toBe(1);
    expect(previewOf({ ...own, choices: CHOICES }, BACKUP).merge.withoutFingerprint).toBe(0);
  });

  it('has no days where there is no contact', () => {
    const empty = { madeAt: SENT_AT, ...EMPTY, choices: CHOICES };
    expect(previewOf({ history: EMPTY, choices: CHOICES }, empty)).not.toHaveProperty('span');
  });
});
