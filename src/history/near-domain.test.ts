import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNearFinder, isMisspelt } from './near-domain.ts';

it.each([
  ['mercyhosptial.org', 'mercyhospital.org'],
  ['mercyhospial.org', 'mercyhospital.org'],
  ['mercyhosspital.org', 'mercyhospital.org'],
  ['mercyhosoital.org', 'mercyhospital.org'],
  ['mercyhospital.ogr', 'mercyhospital.org'],
  ['mercyhospital.con', 'mercyhospital.com'],
  ['lakeveiw-em.example', 'lakeview-em.example'],
  ['em.cedarvaley.edu', 'em.cedarvalley.edu'],
])('takes %s for %s', (written, meant) => {
  expect(isMisspelt(written, meant)).toBe(true);
});

it.each([
  ['the same', 'mercyhospital.org', 'mercyhospital.org'],
  ['two slips', 'mercihosptial.org', 'mercyhospital.org'],
  ['a short name', 'ucsd.edu', 'ucsf.edu'],
  ['a short name’s ending', 'ucsf.eud', 'ucsf.edu'],
  ['other initials', 'uihealth.org', 'uwhealth.org'],
  ['another beginning', 'hillcrest-health.org', 'millcrest-health.org'],
  ['another specialty', 'lakeview-im.example', 'lakeview-em.example'],
  ['another specialty in one word', 'lakeviewim.example', 'lakeviewem.example'],
  ['another number', 'hospital-group2.org', 'hospital-group1.org'],
  ['a letter far off on the keyboard', 'mercyhostital.org', 'mercyhospital.org'],
  ['another ending', 'mercyhospital.edu', 'mercyhospital.org'],
  ['a hyphen', 'mercy-hospital.org', 'mercyhospital.org'],
  ['another house', 'mercyhealth.org', 'mercyhospital.org'],
])('does not take for a slip %s: %s', (_what, written, meant) => {
  expect(isMisspelt(written, meant)).toBe(false);
});

it('finds a known domain around the one that is written, and all that are as near', () => {
  const near = createNearFinder(['cedarvalley.org', 'harborpoint.org', 'harborpoints.org']);
  expect(near('mail.cedarvallye.org')).toEqual(['cedarvalley.org']);
  expect(near('harborpoin.org')).toEqual(['harborpoint.org']);
  expect(near('harbropoints.org')).toEqual(['harborpoints.org']);
  expect(near('pinecrest.org')).toEqual([]);
});

it('takes any two letters in each other’s place for a slip, whichever was meant', () => {
  const domain = fc.stringMatching(/^[a-z]{8,12}\.org$/);
  fc.assert(
    fc.property(domain, fc.nat(), (known, at) => {
      const place = 3 + (at % (known.length - 8));
      const swapped =
        known.slice(0, place) +
        (known[place + 1] ?? '') +
        (known[place] ?? '') +
        known.slice(place + 2);
      fc.pre(swapped !== known && place + 1 < known.indexOf('.'));
      expect(isMisspelt(swapped, known)).toBe(true);
      expect(isMisspelt(known, swapped)).toBe(true);
    }),
  );
});
