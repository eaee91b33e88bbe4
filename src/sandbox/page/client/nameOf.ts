const UNKNOWN = { user: '@unknown-user', role: '@unknown-role', channel: '#unknown' } as const;

/** The sign before the names of each kind in a view. */
const SIGNS = { user: '@', role: '&', channel: '#' } as const;

/** What a mention says: the name, if the person may know of whom or what it is. */
export function nameOf(names: Readonly<Record<string, string>>, of: keyof typeof SIGNS, id: string): string {
  const name = names[`${SIGNS[of]}${id}`];
  return name === undefined ? UNKNOWN[of] : `${of === 'channel' ? '#' : '@'}${name}`;
}
