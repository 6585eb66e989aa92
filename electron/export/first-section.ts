/** Which section of a chapter stands under its title, on the same page: words may come before it. */
import type { Block } from '../../shared/plan/document/document.ts'

export function isFirstSection(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(0, at).every(({ is }) => is !== 'section')
}
