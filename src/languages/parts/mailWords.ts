/**
 * The words that mail programs set in a language write around the messages that they quote or forward. All entries are
 * patterns for the whole label, verb or line, in any letter case. The lists of all languages count for every mail.
 */
export interface MailWords {
  /** The label of the line that names the sender of a quoted message. */
  readonly from: readonly string[];
  /** The label of the line with its subject. */
  readonly subject: readonly string[];
  /** The label of the line with its moment, if it names the sending: Sent, and not Date. */
  readonly sent: readonly string[];
  /** Labels of the other lines of such a head: the date, the receivers. */
  readonly otherLabels: readonly string[];
  /** The verb of the line above a quotation: "On Monday Elin Halden wrote:". */
  readonly wrote?: readonly string[];
  /** Signs between hours and minutes, other than those of digital clocks. */
  readonly hours?: readonly string[];
  /** What a line between dashes or before a colon says above a message that is quoted or forwarded. */
  readonly marks?: readonly string[];
}
