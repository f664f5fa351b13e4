/** What the guide page says around the sections. */
export const WORDS = {
  title: 'The guide',
  about:
    'The advice that Prematch checks your emails against, in short. It follows the Essential IMG Residency Guide to pre-match communication in emergency medicine, section by section.',
  contents: 'Contents',
  number: (id: string): string => id.replace(/^step/, 'Step'),
} as const;
