/** What a check found. */
export interface Finding {
  /** A fault keeps the bot, or a part of it, from working; a warning does not. */
  readonly state: 'ok' | 'warning' | 'fault';
  /** What was looked at. */
  readonly about: string;
  readonly says: string;
  /** What the operator does about it; null if nothing. */
  readonly todo: string | null;
}

export function ok(about: string, says: string): Finding {
  return { state: 'ok', about, says, todo: null };
}

export function warning(about: string, says: string, todo: string): Finding {
  return { state: 'warning', about, says, todo };
}

export function fault(about: string, says: string, todo: string): Finding {
  return { state: 'fault', about, says, todo };
}
