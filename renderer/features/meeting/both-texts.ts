/** Two people wrote in the same text at once: what either of them wrote stands in it, that of the other first. */

/** `base` is what both began with; `mine` and `theirs` what became of it. */
export function bothTexts({
  base,
  mine,
  theirs,
}: Readonly<Record<'base' | 'mine' | 'theirs', string>>): string {
  // Who wrote on behind what stood there added that alone.
  const added = mine.startsWith(base) ? mine.slice(base.length) : mine
  return [theirs, added]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n')
}
