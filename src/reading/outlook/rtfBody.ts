import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { BodyContent } from '../mail/bodyContent.ts';
import { htmlBody } from '../mail/htmlBody.ts';
import { plainBody } from '../mail/plainBody.ts';
import { readRtf } from '../rtf/rtf.ts';
import { htmlInRtf } from './htmlInRtf.ts';

/** The RTF of a message without its compression (MS-OXRTFCP); undefined if it is broken. */
export function messageRtf(compressed: Uint8Array): Uint8Array | undefined {
  try {
    return Uint8Array.from(decompressRTF([...compressed]));
  } catch {
    // The plain text of the message is there too, and is read instead.
    return undefined;
  }
}

/** The body in HTML that Outlook wraps in RTF (MS-OXRTFEX); undefined if the RTF holds none. */
export function htmlBodyIn(rtf: Uint8Array): BodyContent | undefined {
  const html = htmlInRtf(Buffer.from(rtf).toString('latin1'));
  return html === undefined ? undefined : htmlBody(html);
}

/** The words of RTF itself, for a message that has no other body. Throws {@link UnreadableFile}. */
export async function richTextBody(rtf: Uint8Array): Promise<BodyContent> {
  const { text, notes = [] } = await readRtf(rtf);
  const body = plainBody(text, { isFlowed: false, delsp: false });
  return { ...body, notes: [...body.notes, ...notes] };
}
