/** How well two colours can be told apart, as WCAG 2.2 reckons. Pure. */

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** From 1 (the same) to 21 (black and white). */
export function contrastOf(front: Colour, back: Colour): number {
  const [light, dark] = [luminance(front), luminance(back)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The custom properties on `:root` of a token file, outside `@media`; `null` when there are none or something else stands in it. */
export function readTokens(css: string): ReadonlyMap<string, string> | null {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ' ');
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    if (selector.trim() !== ':root') return null;
    for (const line of body.split(';').filter((each) => each.trim() !== '')) {
      const found = /^\s*(--[\w-]+)\s*:\s*([^;]+)$/.exec(line);
      if (found === null) return null;
      tokens.set(found[1] ?? '', (found[2] ?? '').trim());
    }
  }
  return tokens.size === 0 || /url\(|@import/i.test(css) ? null : tokens;
}
