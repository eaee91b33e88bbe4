import { type Pause, persistently } from './patience.ts';
import { isUnreachable, wasNotSent } from './unreachable.ts';

/** A message that others see, and how to find out whether it is there. */
export interface Once {
  /** Sends it, and returns its Discord id. */
  readonly send: () => Promise<string>;
  /** The Discord id of the message if it is there already; null if it is not. */
  readonly find: () => Promise<string | null>;
}

/** Discord may have a message or not, and nobody can look. */
export class UncertainError extends Error {
  override readonly name = 'UncertainError';
}

/**
 * Posts a message once, however often it has to be tried: if a try got no answer, the message is looked for before the next. Returns its
 * Discord id. Throws {@link UncertainError} if the bot may not look, and what Discord says if it refuses the message.
 */
export async function postOnce(pause: Pause, { send, find }: Once): Promise<string> {
  let mayBeThere = false;
  const attempt = async (): Promise<string> => {
    const found = mayBeThere ? await lookFor(find) : null;
    if (found !== null) return found;
    try {
      return await send();
    } catch (error) {
      if (isUnreachable(error) && !wasNotSent(error)) mayBeThere = true;
      throw error;
    }
  };
  return persistently(pause, attempt, isUnreachable);
}

async function lookFor(find: Once['find']): Promise<string | null> {
  try {
    return await find();
  } catch (error) {
    if (isUnreachable(error)) throw error;
    throw new UncertainError('Discord may have the message, and the bot cannot look for it', { cause: error });
  }
}
