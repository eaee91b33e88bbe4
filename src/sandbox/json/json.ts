/** A JSON object as it travels to or from the bot; what comes in is parsed with zod before it is read. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for a plain object, as opposed to an array, a string, a number or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
