/** The screen loses nothing of a document, whatever blocks it is made of. */
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Blocks } from '../../../../renderer/features/plan/blocks.tsx'
import type { Block } from '../../../../shared/plan/document/document.ts'
import { anyBlocks, wordsOf } from '../../../plan/any-document.ts'

/** A map asks the program for places; the stories in the window look at those. */
function withoutMaps(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.is === 'map') return []
    return [block.is === 'section' ? { ...block, blocks: withoutMaps(block.blocks) } : block]
  })
}

const screenOf = (blocks: readonly Block[]) =>
  renderToStaticMarkup(createElement(Blocks, { blocks, ground: [] }))

describe('a document on the screen', () => {
  it('says every word of a page', () => {
    fc.assert(
      fc.property(anyBlocks.map(withoutMaps), (blocks) => {
        const said = screenOf(blocks)
        expect(wordsOf(blocks, 'page').filter((word) => !said.includes(word))).toEqual([])
      }),
    )
  })

  it('leads on from a row, a paragraph and a section', () => {
    const link = { to: 'rules' } as const
    const column = { key: 'name', heading: 'Werk', kind: 'text', width: { page: 'rest' } } as const
    const row = { name: 'Riool', cells: ['Riool'], notes: [], link }
    const buttons = (block: Block) => screenOf([block]).match(/<button/g)?.length ?? 0
    expect(buttons({ is: 'paragraph', text: 'x', link })).toBe(1)
    expect(buttons({ is: 'table', name: 'x', rooms: ['page'], columns: [column], rows: [row, row] })).toBe(2)
    expect(buttons({ is: 'section', level: 3, title: 'x', link, blocks: [] })).toBe(1)
  })

  it('begins a sheet for every chapter and every part that wants a page of its own', () => {
    const part: Block = { is: 'section', level: 3, title: 'een', anchor: 'een', hasOwnPage: true, blocks: [] }
    const said = screenOf([{ is: 'section', level: 2, title: 'Samen', anchor: 'samen', blocks: [part] }])
    expect(said).toMatch(
      /<section[^>]*id="plan-samen"[^>]*><h2[^>]*>Samen.*<article[^>]*id="plan-een"[^>]*><h3/,
    )
  })

  it('writes nothing of a table that stands in workbooks alone', () => {
    const column = { key: 'name', heading: 'Werk', kind: 'text', width: { sheet: 20 } } as const
    expect(screenOf([{ is: 'table', name: 'x', rooms: ['sheet'], columns: [column], rows: [] }])).toBe('')
  })
})
