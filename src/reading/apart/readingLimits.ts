/** How much one file may cost. A file that costs more is not read; its owner hears of it. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Resident memory of the process that reads, in megabytes. */
  readonly megabytes: number;
}

export const DEFAULT_READING_LIMITS: ReadingLimits = { seconds: 120, megabytes: 1024 };
