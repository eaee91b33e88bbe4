/** What a reader can do with a block, as data: a host that knows how offers it. */
export type Action =
  /** Show a result with the passages around it, or by itself again; open a document; draw up the reply without a result. */
  | { readonly act: 'context' | 'less' | 'read' | 'leave'; readonly key: string }
  /** Draw the reply's pictures. */
  | { readonly act: 'pictures' }
  /** Change a pin of a briefing; `version` is that of the briefing as it is shown. */
  | {
      readonly act: 'up' | 'down' | 'note' | 'drop';
      readonly key: string;
      readonly version: number;
      readonly isPossible: boolean;
    };
