/** One request of the bot, for tests to look at. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded, without the query: `/channels/123/messages`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string;
  /** The JSON body, of a multipart body its `payload_json`; undefined if there was none. */
  readonly body: unknown;
  readonly files: readonly { readonly field: string; readonly filename: string; readonly size: number }[];
  readonly at: number;
  /** The status of the answer, 0 until it is given. */
  readonly status: number;
}
