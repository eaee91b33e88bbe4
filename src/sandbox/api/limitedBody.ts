import { refusal } from './apiError.ts';

/**
 * The bytes of a request's body, counted as they come. Throws Discord's refusal of a body that is too large as soon as it is
 * known: by the length that the request names, or when more than `most` have come.
 */
export async function limitedBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw refusal('tooLarge');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw refusal('tooLarge');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
