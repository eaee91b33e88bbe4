/**
 * What reading did with a file, or left apart, that its owner has to know: one kind a sentence in
 * `src/wording/`, with what each uses of `count`, `pages` and `names`.
 */
export const NOTE_KINDS = [
  /** `count` comments are listed beside the text. */
  'comments',
  /** `count` tracked changes were accepted. */
  'trackedChanges',
  /** `count` characters that the original hides are set apart. */
  'hiddenText',
  /** `count` characters are struck through and marked so. */
  'struckText',
  /** The `pages` are pictures, of which nothing was read. */
  'picturePages',
  /** `count` characters could not be decoded. */
  'undecoded',
  /** The encoding was guessed: `names` holds one. */
  'guessedEncoding',
  /** `count` parts of kinds that are not read: `names`. */
  'unreadParts',
  /** `count` lines numbers in the margin became places for citations. */
  'lineNumbers',
  /** Words on the `pages` were recognised from pictures. */
  'recognised',
  /** On the `pages`, text recognition found fewer lines than the picture has. */
  'lostLines',
  /** The files in it, `names`, are documents of their own. */
  'members',
  /** Metadata was read otherwise than written: `names` holds fields. */
  'metadata',
  /** The message is addressed to `names`. */
  'addressees',
  /** `count` messages that the message quotes are listed beside the text. */
  'quotedMessages',
  /** The text is that of a message that `names` forwarded. */
  'forwarded',
  /** `names` are embedded from elsewhere and not read. */
  'embeds',
  /** `count` rows beyond the limit of a table were not read. */
  'unreadRows',
  /** `count` pictures in the text were not read. */
  'unreadPictures',
  /** The numbers or bullets of `count` paragraphs, which a program writes by itself, were not read. */
  'listNumbers',
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** One thing that reading did with a file, or left apart. */
export interface ReadingNote {
  readonly kind: NoteKind;
  readonly count?: number;
  /** Numbers of pages, from 1, ascending. */
  readonly pages?: readonly number[];
  /** Names from the file itself: of parts, fields, files. */
  readonly names?: readonly string[];
}
