import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether an element has come near the window, or onto paper: what is inside of it can be drawn then.
 * @param always it is drawn at once.
 */
export function useNear(place: RefObject<Element | null>, always: boolean): boolean {
  const [wasNear, setNear] = useState(false);
  const isDrawn = always || wasNear;
  useEffect(() => {
    const element = place.current;
    if (isDrawn || !element) return;
    const draw = (): void => {
      setNear(true);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      // A window's height ahead, so that scrolling and arrow keys find it drawn.
      { rootMargin: '100%' },
    );
    observer.observe(element);
    addEventListener('beforeprint', draw);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', draw);
    };
  }, [isDrawn]);
  return isDrawn;
}
