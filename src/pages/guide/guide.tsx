import { SECTIONS } from '../../guide/sections.ts';
import { useAnchor } from '../shared/use-hash.ts';
import { Contents } from './contents.tsx';
import { outline } from './outline.ts';
import { Section } from './section.tsx';
import { WORDS } from './words.ts';

const CHAPTERS = outline(SECTIONS);

export function Guide() {
  const current = useAnchor();
  return (
    <div class="sheet">
      <header class="sheet-head">
        <h1>{WORDS.title}</h1>
        <p class="soft">{WORDS.about}</p>
      </header>
      <Contents chapters={CHAPTERS} current={current} />
      <main>
        {CHAPTERS.map(({ head, sections }) => (
          <div class="chapter" key={head.id}>
            <Section section={head} current={current} />
            {sections.map((section) => (
              <Section key={section.id} section={section} current={current} />
            ))}
          </div>
        ))}
      </main>
    </div>
  );
}
