/** Symbols of units that are written alike in all languages, as alternatives of a regular expression. */
export const UNIT_SYMBOLS = 'km2|km²|km|m2|m²|m|cm|mm|mi|ft|kg|°C|°F|mph';
