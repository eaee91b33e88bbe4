/** A field and its value in YAML, TOML or a title block, at the beginning of a line. */
const FIELD = /^\s{0,3}["']?([\p{L}_][\p{L}\p{N}_ -]{0,40}?)["']?[ \t]*[:=](?:[ \t]+(?![ \t])|(?=["'[\d])|$)(.*)$/u;
const ITEM = /^\s*-\s+(?!\s)(.*)$/u;

function unquoted(value: string): string {
  const trimmed = value.trim().replace(/(?<!\s)\s+#\s[\s\S]*$/u, '');
  return /^(["'])(.*)\1$/su.exec(trimmed)?.[2] ?? trimmed;
}

/** A value of one line: a text, or a list in brackets. */
function writtenValue(written: string): string | readonly string[] {
  const list = /^\[(.*)\]$/u.exec(written.trim());
  return list === null
    ? unquoted(written)
    : (list[1] ?? '')
        .split(',')
        .map(unquoted)
        .filter((item) => item !== '');
}

/** Fields read line by line, as a person reads them: the value is all that is behind the first colon. The first counts. */
export function fieldLines(source: string): ReadonlyMap<string, string | readonly string[]> {
  const fields = new Map<string, string | readonly string[]>();
  let open: string | undefined;
  for (const line of source.split('\n')) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined && open !== undefined) {
      const before = fields.get(open) ?? [];
      fields.set(open, [...(typeof before === 'string' ? [] : before), unquoted(item)]);
    } else if (name !== undefined && !fields.has(name.toLowerCase())) {
      open = value.trim() === '' ? name.toLowerCase() : undefined;
      if (open === undefined) fields.set(name.toLowerCase(), writtenValue(value));
    } else open = undefined;
  }
  return fields;
}
