import { useEffect, useState } from 'preact/hooks';

const MINUTE_MS = 60_000;

/** The present moment (ms, UTC), renewed each minute, so that "today" does not outlive midnight. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, MINUTE_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
