import { useEffect, useRef } from 'preact/hooks';
import { anchorOf, type GuideSection } from '../../guide/sections.ts';
import type { Chapter } from './outline.ts';
import { WORDS } from './words.ts';

// Beside the text there is room for the whole list; above it, it would push the text away.
const ROOM_BESIDE = '(min-width: 880px)';

interface ContentsProps {
  readonly chapters: readonly Chapter[];
  readonly current: string;
}

export function Contents({ chapters, current }: ContentsProps) {
  return (
    <nav class="contents" aria-label={WORDS.contents}>
      <details open={matchMedia(ROOM_BESIDE).matches}>
        <summary>{WORDS.contents}</summary>
        <ol>
          {chapters.map(({ head, sections }) => (
            <li key={head.id}>
              <Entry section={head} current={current} />
              {sections.length > 0 && (
                <ol>
                  {sections.map((section) => (
                    <li key={section.id}>
                      <Entry section={section} current={current} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

interface EntryProps {
  readonly section: GuideSection;
  readonly current: string;
}

function Entry({ section, current }: EntryProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const anchor = anchorOf(section.id);
  const isCurrent = anchor === current;

  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  return (
    <a ref={link} href={`#${anchor}`} aria-current={isCurrent ? 'location' : undefined}>
      <span class="contents-number">{WORDS.number(section.id)}</span> {section.title}
    </a>
  );
}
