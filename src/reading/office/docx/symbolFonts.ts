/** Fonts draw their signs from this code on, whatever letter is typed (MS-OE376, 2.1.38). */
const PRIVATE_USE = 0xf000;

function table(from: number, signs: string): ReadonlyMap<number, string> {
  return new Map(signs.split(' ').flatMap((sign, at) => (sign === '_' ? [] : [[from + at, sign] as const])));
}

/** Symbol by its codes in the font: Adobe's mapping of the Symbol font to Unicode. `_` is a sign without a character. */
const symbol: ReadonlyMap<number, string> = new Map([
  ...table(
    0x20,
    '_ ! ∀ # ∃ % & ∋ ( ) ∗ + , − . / 0 1 2 3 4 5 6 7 8 9 : ; < = > ? ≅ Α Β Χ Δ Ε Φ Γ Η Ι ϑ Κ Λ Μ Ν Ο Π Θ Ρ Σ Τ Υ ς Ω Ξ Ψ Ζ [ ∴ ] ⊥ _ ‾ α β χ δ ε φ γ η ι ϕ κ λ μ ν ο π θ ρ σ τ υ ϖ ω ξ ψ ζ { | } ∼',
  ),
  ...table(
    0xa0,
    '€ ϒ ′ ≤ ⁄ ∞ ƒ ♣ ♦ ♥ ♠ ↔ ← ↑ → ↓ ° ± ″ ≥ × ∝ ∂ • ÷ ≠ ≡ ≈ … ⏐ ⎯ ↵ ℵ ℑ ℜ ℘ ⊗ ⊕ ∅ ∩ ∪ ⊃ ⊇ ⊄ ⊂ ⊆ ∈ ∉ ∠ ∇ ® © ™ ∏ √ ⋅ ¬ ∧ ∨ ⇔ ⇐ ⇑ ⇒ ⇓ ◊ 〈 ® © ™ ∑ ⎛ ⎜ ⎝ ⎡ ⎢ ⎣ ⎧ ⎨ ⎩ ⎪ _ 〉 ∫ ⌠ ⎮ ⌡ ⎞ ⎟ ⎠ ⎤ ⎥ ⎦ ⎫ ⎬ ⎭',
  ),
]);

/**
 * Wingdings by its codes in the font: the characters that Unicode 7 took over from it, and the better known one where
 * Unicode has two for a box, tick or arrow.
 */
const wingdings: ReadonlyMap<number, string> = table(
  0x21,
  '🖉 ✂ ✁ 👓 🕭 🕮 🕯 🕿 ✆ 🖂 🖃 📪 📫 📬 📭 🗀 🗁 🗎 🗏 🗐 🗄 ⏳ 🖮 🖰 🖲 🖳 🖴 🖫 🖬 ✇ ✍ 🖎 ✌ 👌 👍 👎 ☜ ☞ ☝ ☟ 🖐 ☺ 😐 ☹ 💣 ☠ 🏳 🏱 ✈ ☼ 💧 ❄ 🕆 ✞ 🕈 ✠ ✡ ☪ ☯ ॐ ☸ ♈ ♉ ♊ ♋ ♌ ♍ ♎ ♏ ♐ ♑ ♒ ♓ 🙰 🙵 ● 🔾 ■ □ 🞐 ❑ ❒ ⬧ ⧫ ◆ ❖ ⬥ ⌧ ⮹ ⌘ 🏵 🏶 🙶 🙷 _ ⓪ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⓿ ❶ ❷ ❸ ❹ ❺ ❻ ❼ ❽ ❾ ❿ 🙢 🙠 🙡 🙣 🙞 🙜 🙝 🙟 · • ⬝ ⭘ 🞆 🞈 ◉ ◎ 🔿 ▪ ☐ 🟂 ✦ ★ ✶ ✴ ✹ ✵ ⯐ ⌖ ⟡ ⌑ ⯑ ✪ ✰ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 ⮰ ⮱ ⮲ ⮳ ⮴ ⮵ ⮶ ⮷ 🙪 🙫 🙕 🙔 🙗 🙖 🙐 🙑 🙒 🙓 ⌫ ⌦ ⮘ ⮚ ⮙ ⮛ ⮈ ⮊ ⮉ ⮋ ← → ↑ ↓ 🡬 🡭 🡯 🡮 🡸 🡺 🡹 🡻 🡼 🡽 🡿 🡾 ⇦ ⇨ ⇧ ⇩ ⬄ ⇳ ⬁ ⬀ ⬃ ⬂ 🢬 🢭 ✗ ✓ ☒ ☑',
);

/** The signs of Wingdings 2 and 3 that people put into texts: ticks, crosses, boxes, arrows. */
const wingdings2: ReadonlyMap<number, string> = new Map([
  ...table(0x4f, '✗ ✓ ☒ ☑ ☒ ☒ ⮽ ⮿'),
  ...table(0x30, '🖸 🗀'),
  ...table(0x97, '⚬ •'),
  ...table(0xa2, '■ □ □'),
]);
const wingdings3: ReadonlyMap<number, string> = new Map([
  ...table(0x66, '🡐 🡒 🡑 🡓 🡔 🡕 🡗 🡖'),
  ...table(0x70, '▲ ▼ △ ▽ ◄ ► ◁ ▷ ◣ ◢ ◤ ◥'),
]);
/** Webdings: the signs that people use in texts. */
const webdings: ReadonlyMap<number, string> = new Map([
  ...table(0x33, '⏴ ⏵ ⏶ ⏷ ⏪ ⏩ ⏮ ⏭ ⏸ ⏹ ⏺'),
  ...table(0x61, '✓'),
  ...table(0x63, '□'),
  ...table(0x67, '■'),
  ...table(0x6e, '⚫'),
  ...table(0x72, '🗙'),
]);

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['symbol', symbol],
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings],
]);

/** Whether a font draws signs for the codes of letters. */
export function isSymbolFont(font: string): boolean {
  return fonts.has(font.toLowerCase());
}

/** The character that a font of signs draws for a code; undefined if none is known. */
export function signOf(font: string, code: number): string | undefined {
  const own = code >= PRIVATE_USE && code < PRIVATE_USE + 0x100 ? code - PRIVATE_USE : code;
  return fonts.get(font.toLowerCase())?.get(own);
}
