/** What the bot's process says of itself, after a collection of garbage. */
export interface Measurement {
  /** Bytes of all threads together. */
  readonly rss: number;
  /** Bytes of live objects on the thread that holds the connection. */
  readonly heap: number;
  /** Open handles, timers and requests of that thread. */
  readonly resources: number;
  /** Listeners of the process and of its signals. */
  readonly listeners: number;
}
