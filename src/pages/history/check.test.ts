import { describe, expect, it } from 'vitest';
import { LAKEVIEW, program, SEASON } from '../../../tests/history/fixtures.ts';
import { checkAddress, checkInterviewDay, checkName, readTyped } from './check.ts';
import { WORDS } from './words.ts';

const MERCY = program({
  name: 'Mercy EM',
  people: [{ email: 'ana@mercy.example', name: 'Ana Ruiz' }],
});
const PROGRAMS = [LAKEVIEW, MERCY];

describe('the name of a program', () => {
  it.each(['Mercy', 'Union Hill EM'])('can be %j', (name) => {
    expect(checkName(name, [program({ name: 'Cobalt Hill EM' })])).toBeUndefined();
  });

  it('has letters, and is no other program’s', () => {
    expect(checkName('', [MERCY])).toBe(WORDS.renameEmpty);
    expect(checkName('Mercy Emergency Medicine', [MERCY])).toBe(
      WORDS.details.nameTaken('Mercy EM'),
    );
  });
});

describe('the address of a person', () => {
  it.each(['june@mercy.example', ' Dr. June Ito <June@Mercy.example> '])(
    'is read in %j',
    (text) => {
      expect(checkAddress(text, undefined, MERCY, PROGRAMS)).toBeUndefined();
      expect(readTyped(text)?.email).toBe('june@mercy.example');
    },
  );

  it.each(['', 'June Ito', 'june@', 'june@mercy', 'june ito@mercy.example'])(
    'is missing in %j',
    (text) => {
      expect(checkAddress(text, undefined, MERCY, PROGRAMS)).toBe(WORDS.people.noAddress);
    },
  );

  it('is nobody else’s', () => {
    const tara = 'tara.patel@lakeview-em.example';
    expect(checkAddress(tara, undefined, LAKEVIEW, PROGRAMS)).toBe(WORDS.people.isHere);
    expect(checkAddress(tara, tara, LAKEVIEW, PROGRAMS)).toBeUndefined();
    expect(checkAddress('ANA@mercy.example', tara, LAKEVIEW, PROGRAMS)).toBe(
      WORDS.people.isElsewhere('Mercy EM'),
    );
  });
});

describe('the day of an interview', () => {
  it.each(['2026-10-01', '2027-01-15', '2027-03-19'])('can be %s', (day) => {
    expect(checkInterviewDay(day, SEASON)).toBeUndefined();
  });

  it.each(['2025-11-17', '2026-01-15', '2027-03-20', '2062-11-17', '0002-11-17'])(
    'is not %s',
    (day) => {
      expect(checkInterviewDay(day, SEASON)).toBe(WORDS.details.interviewTrouble(SEASON.matchDay));
    },
  );
});
