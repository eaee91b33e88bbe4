import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageChannel, PagePerson, PageView } from '../pageData.ts';
import type { Place } from './server.ts';

/** What every part of the page may need: the person and the channel, what is to be seen there, and how to act. */
export interface Here {
  readonly place: Place;
  readonly person: PagePerson | undefined;
  readonly channel: PageChannel | undefined;
  readonly channels: readonly PageChannel[];
  readonly view: PageView;
  /** Acts; a refusal is shown, and the promise is then false. */
  attempt(verb: string, rest?: object): Promise<boolean>;
  /** Shows a text as a refusal is shown. */
  complain(text: string): void;
  go(place: Partial<Place>): void;
  /** The message that the next one answers. */
  readonly replyTo: string | null;
  setReplyTo(id: string | null): void;
  /** Puts the beginning of a command into the composer. */
  offerCommand(name: string): void;
}

export const HereContext = createContext<Here | null>(null);

/** Throws outside the page. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error('this part stands outside the page');
  return here;
}
