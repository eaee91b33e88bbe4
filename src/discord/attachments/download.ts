import { limitedBytes } from '../../bytes/limitedBytes.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Attachment } from './attachment.ts';
import { isPlausible } from './trustedAddress.ts';

/** Longest time for one file, in milliseconds. */
const LONGEST_WAIT = 20_000;

export interface DownloadLimits {
  /** The largest file in bytes. */
  readonly maxBytes: number;
  /** Aborted if nobody waits for the file any more. */
  readonly signal?: AbortSignal;
  /** Milliseconds; {@link LONGEST_WAIT} if left out. */
  readonly patience?: number;
}

/**
 * The bytes of an attachment, from the servers on which Discord keeps files. The bytes are counted as they come: what a server
 * says of the length is not relied on. A redirect is refused, because it leads away from the address that was checked.
 * Throws {@link UserError} with what to do if the file is too large, gone, late or elsewhere.
 */
export async function download(
  { name, url, size }: Attachment,
  { maxBytes, signal, patience = LONGEST_WAIT }: DownloadLimits,
): Promise<Uint8Array> {
  if (!isPlausible(url)) throw new UserError(wording.files.foreign(name));
  if (size > maxBytes) throw new UserError(wording.files.tooLarge(name, size, maxBytes));
  const late = AbortSignal.timeout(patience);
  const ending = AbortSignal.any(signal === undefined ? [late] : [late, signal]);
  try {
    const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal: ending });
    if (!response.ok) {
      await response.body?.cancel();
      throw new UserError(isGone(response.status) ? wording.files.gone(name) : wording.files.notFetched(name));
    }
    const tooLarge = (length: number): UserError => new UserError(wording.files.tooLarge(name, length, maxBytes));
    return await limitedBytes(response.body ?? emptyBody(), maxBytes, tooLarge);
  } catch (error) {
    if (error instanceof UserError) throw error;
    signal?.throwIfAborted();
    if (late.aborted) throw new UserError(wording.files.tooSlow(name, patience / 1000), { cause: error });
    throw new UserError(wording.files.notFetched(name), { cause: error });
  }
}

/** The addresses of attachments are valid for a day; after that Discord answers as if there were no file. */
function isGone(status: number): boolean {
  return status === 403 || status === 404 || status === 410;
}

/** What comes of an answer without a body. */
async function* emptyBody(): AsyncIterable<Uint8Array> {}
