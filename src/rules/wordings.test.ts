import { expect, it } from 'vitest';
import { PURPOSES } from '../draft/draft.ts';
import { createChecker } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import { HARBOR_POINT, sample, THANKS } from './sample.ts';
import { subjectWordings } from './wordings.ts';

const checker = createChecker();

function aboutSubject(subject: string, draft = sample({ body: THANKS })): readonly Finding[] {
  return checker.check({ ...draft, subject }).findings.filter(({ field }) => field === 'subject');
}

it.each(['your program', 'the Lakeview Emergency Medicine Residency', HARBOR_POINT.name])(
  'the subject wordings for %s say nothing that a rule objects to',
  (name) => {
    const program = { name };
    const setting = { program: name, phase: 'late-season', firstChoice: true } as const;
    for (const wording of subjectWordings(setting)) {
      expect(aboutSubject(wording, sample({ body: THANKS, program })), wording).toEqual([]);
    }
  },
);

it.each(PURPOSES)('nor do those that an empty subject of the purpose %s is offered', (purpose) => {
  const draft = { ...sample({ body: THANKS }), purpose };
  const offered = aboutSubject('', draft).flatMap(({ replacements }) => replacements);
  expect(offered).not.toEqual([]);
  for (const wording of offered) expect(aboutSubject(wording, draft), wording).toEqual([]);
});
