import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageChannel, PagePerson, PageView } from '../pageData.ts';
import { channelIn, hashOf, personIn } from './address.ts';
import { get, type Place, watch } from './server.ts';

/** What the page knows, fetched again after every change. */
export interface Snapshot {
  readonly place: Place;
  readonly people: readonly PagePerson[];
  readonly channels: readonly PageChannel[];
  readonly view: PageView;
}

async function snapshotOf(people: readonly PagePerson[], hash: string): Promise<Snapshot> {
  const user = personIn(hash, people)?.id ?? '';
  const channels = await get<readonly PageChannel[]>('channels', { user });
  const channel = channelIn(hash, channels)?.id ?? '';
  const view = await get<PageView>('view', { user, channel });
  return { place: { user, channel }, people, channels, view };
}

/** The newest snapshot, whether the sandbox is away, and how to go elsewhere. The address after the `#` names the channel. */
export function useSandbox() {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [isLost, setLost] = useState(false);
  const people = useRef<readonly PagePerson[]>([]);
  const shown = useRef('');
  const refresh = useCallback(async () => {
    try {
      if (people.current.length === 0) people.current = await get<readonly PagePerson[]>('people');
      const hash = location.hash;
      const next = await snapshotOf(people.current, hash);
      const text = JSON.stringify(next);
      // One may have gone elsewhere meanwhile; and what has not changed need not be drawn.
      if (hash !== location.hash || text === shown.current) return;
      shown.current = text;
      setSnapshot(next);
    } catch {
      setLost(true);
    }
  }, []);
  useEffect(() => {
    const moved = (): void => void refresh();
    addEventListener('hashchange', moved);
    const stop = watch(refresh, setLost);
    return () => {
      removeEventListener('hashchange', moved);
      stop();
    };
  }, [refresh]);
  const go = useCallback(
    (to: Partial<Place>) => {
      if (snapshot !== null) location.hash = hashOf({ ...snapshot.place, ...to });
    },
    [snapshot],
  );
  return { snapshot, isLost, go };
}
