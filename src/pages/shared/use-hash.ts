import { useEffect, useState } from 'preact/hooks';

const read = (): string => decodeURIComponent(location.hash.slice(1));

/** The anchor in the page's address, without its #; "" where there is none. */
export function useHash(): string {
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const changed = (): void => {
      setHash(read());
    };
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('hashchange', changed);
    };
  }, []);
  return hash;
}

/**
 * Brings the element that the address names into view and gives it the focus. The browser does so
 * for markup of the page itself; ours is drawn later.
 */
export function useAnchor(): string {
  const hash = useHash();
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(hash);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  }, [hash]);
  return hash;
}
