import { useEffect, useState } from 'preact/hooks';
import { addressOf, readPlace, readView, type Place, type View } from './place.ts';

interface Here {
  readonly place: Place;
  /** It stays while one looks at a place that lists nothing. */
  readonly view: View;
}

const listsPrograms = ({ at }: Place): boolean => at === 'programs' || at === 'season';

function read(before?: Here): Here {
  const place = readPlace(location.hash);
  return {
    place,
    view: before && !listsPrograms(place) ? before.view : readView(location.hash),
  };
}

/**
 * Place and view as the page's address has them, and a function that changes the view. A link is a
 * step that the browser's Back undoes; what is typed into a filter is none.
 */
export function usePlace(): Here & { readonly change: (view: View) => void } {
  const [here, setHere] = useState<Here>(read);
  useEffect(() => {
    const moved = (): void => {
      setHere(read);
    };
    addEventListener('hashchange', moved);
    return () => {
      removeEventListener('hashchange', moved);
    };
  }, []);
  const change = (view: View): void => {
    history.replaceState(null, '', addressOf(here.place, view));
    setHere({ place: here.place, view });
  };
  return { ...here, change };
}
