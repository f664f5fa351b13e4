import { anchorOf, levelOf, type Block, type GuideSection } from '../../guide/sections.ts';
import { WORDS } from './words.ts';

interface SectionProps {
  readonly section: GuideSection;
  /** Anchor that the page's address names. */
  readonly current: string;
}

export function Section({ section, current }: SectionProps) {
  const anchor = anchorOf(section.id);
  const Heading = levelOf(section.id) === 1 ? 'h2' : 'h3';
  return (
    <section
      class={anchor === current ? 'section section-current' : 'section'}
      aria-labelledby={anchor}
    >
      <Heading id={anchor} tabIndex={-1}>
        <a class="section-number" href={`#${anchor}`}>
          {WORDS.number(section.id)}
        </a>{' '}
        {section.title}
      </Heading>
      {section.blocks.map((block, index) => (
        <Paragraph key={index} block={block} />
      ))}
    </section>
  );
}

function Paragraph({ block }: { readonly block: Block }) {
  if (typeof block === 'string') return <p>{block}</p>;
  return (
    <ul>
      {block.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
