/**
 * Radicals that have no compatibility mapping, and the ideographs of their shape (Unicode's
 * EquivalentUnifiedIdeograph.txt). Fonts that draw both by one glyph can name either.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  [...'⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻬⻭⻮⻯⻰⻳'].map((radical, at) => [
    radical,
    [...'民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟麦黄黾齐歯齿竜龙龟'][at] ?? radical,
  ]),
);
