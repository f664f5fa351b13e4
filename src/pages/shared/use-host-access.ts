import { useEffect, useState } from 'preact/hooks';
import { hasHostAccess, onHostAccessChanged } from '../../settings/host-access.ts';

/** Whether the mail hosts are open to us, and again after each change; undefined while it is asked. */
export function useHostAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const look = (): void => {
      hasHostAccess().then(setAccess, () => undefined);
    };
    look();
    return onHostAccessChanged(look);
  }, []);
  return access;
}
