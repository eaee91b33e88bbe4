import PostalMime from 'postal-mime';
import { z } from 'zod';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** A header field: its name in lower case, and its value unfolded but not decoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** A part of a message (RFC 2045, 1.3 and RFC 2046, 5.1). */
export interface MimePart {
  /** In lower case, such as `text/plain`. */
  readonly type: string;
  /** Parameters of the Content-Type, by names in lower case; continuations are joined (RFC 2231). */
  readonly parameters: Readonly<Record<string, string>>;
  /** In lower case; empty if the part has none. */
  readonly disposition: string;
  readonly dispositionParameters: Readonly<Record<string, string>>;
  /** With its angle brackets. */
  readonly contentId: string | undefined;
  readonly headers: readonly HeaderField[];
  /** Free of its transfer encoding; empty for a multipart. */
  readonly bytes: Uint8Array;
  readonly parts: readonly MimePart[];
}

const structured = z.object({ value: z.string(), params: z.record(z.string(), z.string()) });
/** The part of the library's tree that is read here. */
const nodeSchema = z.object({
  contentType: z.object({ parsed: structured }),
  contentDisposition: z.object({ parsed: structured }),
  contentId: z.string().optional(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })),
  content: z.instanceof(ArrayBuffer).nullable(),
  get childNodes() {
    return z.array(nodeSchema);
  },
});
type Node = z.infer<typeof nodeSchema>;

function partOf(node: Node): MimePart {
  return {
    type: node.contentType.parsed.value,
    parameters: node.contentType.parsed.params,
    disposition: node.contentDisposition.parsed.value,
    dispositionParameters: node.contentDisposition.parsed.params,
    contentId: node.contentId,
    headers: node.headers.map(({ key, value }) => ({ name: key, value })),
    bytes: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(partOf),
  };
}

/**
 * The parts of a message, with their bytes. The library joins the texts of a message into one, with frames and
 * alternatives of several encodings, so its tree is read instead: its types do not name the tree, and zod checks it.
 * Throws {@link UnreadableFile} if the message nests too deeply or has too many headers.
 */
export async function mimeTree(bytes: Uint8Array): Promise<MimePart> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  try {
    await parser.parse(bytes);
  } catch (error) {
    throw new UnreadableFile(wording.unread.nested, { cause: error });
  }
  return partOf(nodeSchema.parse('root' in parser ? parser.root : undefined));
}

/** The value of the first field of that name (in lower case). */
export function headerOf({ headers }: Pick<MimePart, 'headers'>, name: string): string | undefined {
  return headers.find((field) => field.name === name)?.value;
}
