import { describe, expect, it } from 'vitest';
import { invitationIn } from './invitation.ts';
import { senderRole } from './sender-role.ts';

const AT = '2026-11-02';
const read = (text: string, subject = ''): readonly string[] | null =>
  invitationIn({ subject, text, at: AT })?.days ?? null;

describe('an invitation with its day', () => {
  it.each([
    ['We are pleased to invite you to interview with our program on Tuesday, November 17, 2026.'],
    ['It is my pleasure to offer you an interview on November 17.'],
    ['You have been selected for an interview at Lakeview EM. Your interview date is 11/17/2026.'],
    ['We would like to interview you on the 17th of November via Zoom.'],
    ['I’d like to invite you for a virtual interview. Date: Nov. 17, 2026\nTime: 8:00 AM EST'],
    [
      'Congratulations! You are invited to an interview day.\n\nWhen: Tuesday, November 17th at 7:30 AM',
    ],
    ['Your interview has been scheduled for Tue 11/17 from 8 am to 1 pm.'],
    ['We are excited to extend an invitation to interview on November 17 from 8am to 1pm EST.'],
    [
      'After careful review of your application, the committee has chosen you for a residency interview on 17 November 2026. Please confirm by November 6.',
    ],
    [
      'We look forward to interviewing you on November 17. The pre-interview social is on November 16.',
    ],
    [
      'Please join us for dinner on November 16. We are delighted to invite you to interview on November 17.',
    ],
    [
      'This confirms your interview on November 17, 2026. Please rank your preferences for workshops by Nov 10.',
    ],
    ['We have scheduled you for your interview on Tuesday, November 17.'],
    [
      'We have reviewed your file and would love for you to interview with us. The interview will be held on November 17, 2026.',
    ],
  ])('%s', (text) => {
    expect(read(text)).toEqual(['2026-11-17']);
  });

  it.each([
    ['We invite you to interview. We have November 17, 19 or 24 available.', ['17', '19', '24']],
    [
      'We would like to offer you an interview. Please choose one of the following dates:\n\n- Tuesday, November 17\n- Thursday, November 19\n- Tuesday, November 24\n\nKindly reply by November 5.',
      ['17', '19', '24'],
    ],
    ['You are invited to interview with us on November 17 or November 19.', ['17', '19']],
    ['We are happy to invite you to an interview. Available dates: 11/17, 11/19.', ['17', '19']],
  ])('offers several: %s', (text, days) => {
    expect(read(text)).toEqual(days.map((day) => `2026-11-${day}`));
  });

  it('is of the next year where the month is past', () => {
    expect(read('We are pleased to invite you to interview on January 5.')).toEqual(['2027-01-05']);
  });

  it('keeps to the days that are still to come', () => {
    expect(
      read('Following your email of October 20, 2026, we invite you to interview on November 17.'),
    ).toEqual(['2026-11-17']);
  });
});

describe('an invitation without a day', () => {
  it.each([
    ['We are pleased to invite you to interview. Please schedule your interview through Thalamus.'],
    [
      'Congratulations, you have been selected to interview with us! You will receive a link from Interview Broker.',
    ],
    [
      'We would like to extend an interview invitation to you. Slots are filled first come, first served; please respond by November 6.',
    ],
    ['On behalf of the committee I am delighted to offer you a virtual interview.'],
    [
      'Your application impressed us and you are invited for an interview. Log in to ERAS to choose a date before November 9.',
    ],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is told by the subject alone', () => {
    expect(
      read('Please see the details in Thalamus.', 'Interview Invitation - Lakeview EM'),
    ).toEqual([]);
  });
});

describe('no invitation', () => {
  it.each([
    ['Unfortunately, we are unable to offer you an interview at this time.'],
    ['We regret that we cannot invite you to interview on November 17.'],
    ['We will not be able to extend an interview invitation this season.'],
    ['After careful consideration, you have not been selected for an interview.'],
    ['All interview slots have been filled, and you are on our waitlist for an interview.'],
    ['Your interview on November 17 has been cancelled.'],
    ['We have placed you on the wait list for an interview.'],
    ['Interview invitations will be sent out on November 17.'],
    ['We will begin sending interview invitations in November.'],
    ['If you are selected for an interview, you will hear from us by November 17.'],
    ['Applicants who are invited to interview will be notified through ERAS.'],
    ['We interview about 150 applicants each year.'],
    ['We invite you to our virtual open house on November 17, before the interview season.'],
    ['You are invited to the residents social on November 17. It is separate from the interview.'],
    ['Thank you for interviewing with us on November 17.'],
    ['Thank you for your interest. The committee is still reviewing applications for interviews.'],
    ['Reminder: please upload your photo before your interview.'],
    ['Please complete the survey about your interview by November 17.'],
    ['It was a pleasure to meet you during your interview. The second look is on November 17.'],
    ['We invite you to attend a workshop on interview skills on November 17.'],
    ['Thank you for inviting me to interview on November 17.'],
    ['I hope to be invited for an interview.'],
    ['I would be grateful for an interview.'],
    ['Your rotation begins on November 17. Please bring your badge.'],
    ['We have received your application and will contact you about interviews.'],
    ['This is not an interview invitation.'],
    ['Are you free for coffee on November 17?'],
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the role of the sender', () => {
  it.each([
    ['coordinator', 'Kind regards,\nJordan Pike\nProgram Coordinator, Lakeview Emergency Medicine'],
    ['coordinator', 'Best,\nSam Roe\nAssistant to the Program Director'],
    ['coordinator', 'Ana Lima, C-TAGME\nResidency Program Manager'],
    ['director', 'Sincerely,\nElena Marsh, MD\nProgram Director, Emergency Medicine Residency'],
    ['director', 'Tom Ash, DO\nAssociate Program Director'],
    ['director', 'Elena Marsh, MD\nProfessor of Emergency Medicine\nResidency Director'],
    ['resident', 'Ben Oak, MD\nChief Resident, PGY-3'],
    ['faculty', 'Priya Nair, MD\nAssistant Professor of Emergency Medicine'],
    [undefined, 'Please contact our program coordinator with questions.\nThank you,\nPriya'],
    [undefined, 'Best,\nPriya Nair'],
  ])('%s: %s', (role, text) => {
    expect(senderRole(text, '', '')).toBe(role);
  });

  it('is told by the block of a signature, or by the name that is shown', () => {
    expect(senderRole('See below.', 'Jordan Pike\nResidency Coordinator', '')).toBe('coordinator');
    expect(senderRole('Hello', '', 'Lakeview EM Residency Coordinator')).toBe('coordinator');
  });
});
