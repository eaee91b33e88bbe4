import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { BodyContent } from '../mail/bodyContent.ts';
import { htmlBody } from '../mail/htmlBody.ts';
import { htmlInRtf } from './htmlInRtf.ts';

/** The body in HTML that Outlook wraps in RTF (MS-OXRTFEX); undefined if the RTF holds none or is broken. */
export function rtfBody(compressed: Uint8Array): BodyContent | undefined {
  let rtf: string;
  try {
    rtf = Buffer.from(decompressRTF([...compressed])).toString('latin1');
  } catch {
    // The plain text of the message is there too, and is read instead.
    return undefined;
  }
  const html = htmlInRtf(rtf);
  return html === undefined ? undefined : htmlBody(html);
}
