import { describe, expect, it } from 'vitest';
import { contact, LAKEVIEW, SEASON, sent, SENT_AT } from '../../tests/history/fixtures.ts';
import { DEFAULT_LIMITS } from '../rules/mail.ts';
import { programAtHand } from './at-hand.ts';
import { otherProgram, pastMessages, seasonStart } from './past-messages.ts';

const SETTING = { season: SEASON, limits: DEFAULT_LIMITS };
const INTERVIEWED = { ...LAKEVIEW, interviewDate: '2026-11-17' };
const on = (month: number, day: number): number => Date.UTC(2026, month - 1, day, 15);

describe('a program at hand', () => {
  it('has all places free before the first message', () => {
    expect(programAtHand(LAKEVIEW, [], SETTING)).toEqual({
      id: LAKEVIEW.id,
      name: LAKEVIEW.name,
      places: {
        preInterview: { used: 0, limit: 1 },
        // One for the director, one for the coordinator.
        thankYou: { used: 0, limit: 2 },
        lateSeason: { used: 0, limit: 1 },
      },
      messages: 0,
    });
  });

  it('counts each message in its own place, in any order', () => {
    const contacts = [
      sent({ id: 'late', purpose: 'interest', sentAt: SENT_AT }),
      sent({ id: 'thanks', purpose: 'thank-you', sentAt: on(11, 18) }),
      sent({ id: 'early', purpose: 'pre-interview', sentAt: on(10, 1) }),
      sent({ id: 'news', purpose: 'update', sentAt: on(12, 1) }),
      sent({ id: 'asked', purpose: 'question', sentAt: on(12, 2) }),
    ];
    expect(programAtHand(INTERVIEWED, contacts, SETTING)).toMatchObject({
      places: {
        preInterview: { used: 1 },
        thankYou: { used: 1 },
        // The update of December lies before the late season.
        lateSeason: { used: 1 },
      },
      messages: 5,
      lastContact: { sentAt: SENT_AT, purpose: 'interest' },
    });
  });

  it('does not count what is not sent yet', () => {
    const contacts = [{ ...contact(), state: 'pending' as const }];
    const { messages, lastContact } = programAtHand(INTERVIEWED, contacts, SETTING);
    expect({ messages, lastContact }).toEqual({ messages: 0, lastContact: undefined });
  });

  it('counts calls like messages, and keeps meetings out of the places', () => {
    const contacts = [
      sent({ id: 'met', purpose: 'pre-interview', sentAt: on(10, 1), channel: 'in-person' }),
      sent({ id: 'zoom', purpose: 'interest', sentAt: on(10, 2), channel: 'virtual-event' }),
      sent({ id: 'call', purpose: 'update', sentAt: SENT_AT, channel: 'phone' }),
      sent({ id: 'portal', purpose: 'question', sentAt: on(12, 1), channel: 'portal' }),
    ];
    expect(programAtHand(INTERVIEWED, contacts, SETTING)).toMatchObject({
      places: { preInterview: { used: 0 }, lateSeason: { used: 1 } },
      messages: 1,
      lastContact: { sentAt: SENT_AT, purpose: 'update' },
    });
  });

  it('has a thank-you place for everybody who was thanked', () => {
    const contacts = [
      sent({ purpose: 'thank-you', sentAt: on(11, 18), recipients: ['New <new@x.example>'] }),
    ];
    expect(programAtHand(INTERVIEWED, contacts, SETTING).places.thankYou).toEqual({
      used: 1,
      limit: 3,
    });
  });

  it('frees the thank-you places with a new interview', () => {
    const contacts = [sent({ purpose: 'thank-you', sentAt: on(11, 18) })];
    const again = { ...LAKEVIEW, interviewDate: '2027-01-12' };
    expect(programAtHand(again, contacts, SETTING).places.thankYou.used).toBe(0);
  });

  it('knows when it was first called the first choice', () => {
    const claims = [{ kind: 'first-choice' as const, quote: 'You are my first choice.' }];
    const contacts = [
      sent({ id: 'b', claims, sentAt: SENT_AT }),
      sent({ id: 'a', claims, sentAt: SENT_AT - 1000 }),
      sent({ id: 'c', claims: [{ kind: 'rank-highly', quote: 'very highly' }], sentAt: 0 }),
    ];
    expect(programAtHand(LAKEVIEW, contacts, SETTING).toldFirstChoiceAt).toBe(SENT_AT - 1000);
    const spoken = sent({ id: 'd', claims, sentAt: SENT_AT - 2000, channel: 'in-person' });
    expect(programAtHand(LAKEVIEW, [...contacts, spoken], SETTING).toldFirstChoiceAt).toBe(
      SENT_AT - 2000,
    );
  });
});

describe('the history for the rules', () => {
  it('tells each message in the sender’s time, oldest first, with kinds of news', () => {
    const news = { kind: 'exam-score' as const, quote: 'I passed Step 3' };
    const contacts = [
      sent({
        id: 'b',
        newInformation: [news, { ...news, quote: 'with 240' }],
        fingerprint: Uint32Array.of(1),
      }),
      sent({ id: 'a', sentAt: on(11, 18), utcOffsetMinutes: 330, subject: 'Thanks' }),
      { ...contact({ id: 'c' }), state: 'pending' as const },
    ];
    expect(pastMessages(contacts)).toEqual([
      {
        sentAt: '2026-11-18T20:30:00+05:30',
        purpose: 'interest',
        subject: 'Thanks',
        to: contact().recipients,
        newInformation: [],
      },
      {
        sentAt: '2027-02-09T10:15:00-05:00',
        purpose: 'interest',
        subject: 'Continued interest',
        to: contact().recipients,
        newInformation: ['exam-score'],
        fingerprint: [1],
      },
    ]);
  });

  it('tells of another program on which day it was called the first choice', () => {
    const told = sent({
      // Still the ninth where it was written, already the tenth in UTC.
      sentAt: Date.UTC(2027, 1, 10, 2),
      claims: [{ kind: 'first-choice', quote: 'my first choice' }],
    });
    expect(otherProgram(LAKEVIEW, [told])).toMatchObject({
      name: LAKEVIEW.name,
      contacts: LAKEVIEW.people,
      firstChoiceToldOn: '2027-02-09',
    });
    expect(otherProgram(LAKEVIEW, [sent()])).not.toHaveProperty('firstChoiceToldOn');
  });

  it('begins in May before Match Day, New York time', () => {
    expect(new Date(seasonStart(SEASON)).toISOString()).toBe('2026-05-01T04:00:00.000Z');
  });
});
