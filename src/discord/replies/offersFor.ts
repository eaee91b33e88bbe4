import type { Frame } from '../rendering/pageButtons.ts';
import type { Asker } from './asker.ts';

/** The buttons of a private reply in a place. Share posts to the channel, so direct messages have none. */
export function offersFor({ place, takesThreads }: Asker): Pick<Frame, 'share' | 'thread'> {
  return { share: place.kind === 'guild' ? 'offered' : 'none', thread: takesThreads };
}
