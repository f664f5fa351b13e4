import { autoUpdate, computePosition, detectOverflow, type Middleware } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { CheckIcon, DotIcon, OffIcon, TemplateIcon } from './icons.tsx';
import type { View } from './view.ts';
import { words } from './words.ts';

/** Free space to the right, where other checkers have their own sign, and below; CSS pixels. */
const FROM_RIGHT = 48;
const FROM_BOTTOM = 8;

interface BadgeProps {
  readonly view: View;
  readonly body: HTMLElement;
  readonly isListOpen: boolean;
  readonly isMenuOpen: boolean;
  readonly onList: () => void;
  readonly onTemplates: () => void;
}

/** The lower right corner of what is seen of the body; hidden where there is no room. */
const insideCorner = (pill: HTMLElement): Middleware => ({
  name: 'insideCorner',
  async fn(state) {
    const hidden = await detectOverflow(state, { elementContext: 'reference' });
    const { reference, floating } = state.rects;
    const right = reference.x + reference.width - Math.max(0, hidden.right);
    const bottom = reference.y + reference.height - Math.max(0, hidden.bottom);
    const top = reference.y + Math.max(0, hidden.top);
    const hasRoom = bottom - top >= floating.height && reference.width >= floating.width * 2;
    pill.style.visibility = hasRoom ? '' : 'hidden';
    return {
      x: right - floating.width - FROM_RIGHT,
      y: bottom - floating.height - FROM_BOTTOM,
    };
  },
});

/** The pill in the compose window: what was found, and the way to the templates. */
export const Badge = (props: BadgeProps) => {
  const { view, body } = props;
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const pill = element.current;
    if (pill === null) return;
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(body, pill, {
        strategy: 'fixed',
        middleware: [insideCorner(pill)],
      });
      pill.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    return autoUpdate(body, pill, () => void place());
  }, [body]);

  return (
    <div ref={element} class="pill">
      <Button
        class={view.findings[0]?.finding.severity ?? ''}
        label={labelOf(view)}
        expanded={props.isListOpen}
        onPress={props.onList}
      >
        <Sign view={view} />
      </Button>
      <Button label={words.badge.templates} expanded={props.isMenuOpen} onPress={props.onTemplates}>
        <TemplateIcon />
      </Button>
    </div>
  );
};

const Sign = ({ view }: { view: View }) => {
  if (view.isUnsent) return <span role="alert">{words.badge.unsent}</span>;
  if (view.status === 'off') return <OffIcon />;
  if (view.status === 'checking') return <DotIcon />;
  return view.findings.length === 0 ? <CheckIcon /> : <span>{view.findings.length}</span>;
};

const labelOf = (view: View): string => {
  if (view.isUnsent) return `${words.product}: ${words.badge.unsent}`;
  if (view.status === 'off') return `${words.badge.off}. ${view.notice}`;
  if (view.status === 'checking') return words.badge.checking;
  if (view.findings.length > 0) return words.badge.findings(view.findings.length);
  return view.status === 'quiet' ? words.badge.empty : words.badge.clean;
};
