import { levelOf, type GuideSection } from '../../guide/sections.ts';

/** A chapter of the guide with what stands under it. */
export interface Chapter {
  readonly head: GuideSection;
  readonly sections: readonly GuideSection[];
}

/** The guide's flat list as chapters, in order. A section before any chapter is one of its own. */
export function outline(sections: readonly GuideSection[]): readonly Chapter[] {
  const chapters: { head: GuideSection; sections: GuideSection[] }[] = [];
  for (const section of sections) {
    const open = chapters.at(-1);
    if (open && levelOf(section.id) === 2) open.sections.push(section);
    else chapters.push({ head: section, sections: [] });
  }
  return chapters;
}
