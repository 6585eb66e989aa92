/** What becomes of each table of a layer draft: as proposed, until someone says otherwise. */
import { z } from 'zod'
import { LayerChoice, type LayerDraft } from '../../../shared/domain/reference-layer.ts'

/** A choice as it is being made: its name may still be empty, and without `use` the table is left out. */
export const LayerTableChoice = LayerChoice.extend({ name: z.string(), use: z.boolean() })
export type LayerTableChoice = z.infer<typeof LayerTableChoice>

export type LayerTable = LayerDraft['tables'][number]

/** As proposed; a table without anything in it is left out. */
export function proposedChoices({ tables }: Pick<LayerDraft, 'tables'>): LayerTableChoice[] {
  return tables.map(({ file, sheet, features, proposal }) => ({
    file,
    sheet,
    ...proposal,
    use: features > 0,
  }))
}

/** What choices about these tables are kept under: the same files read again are the same choices. */
export function nameOfChoices({ tables }: Pick<LayerDraft, 'tables'>): string {
  const read = tables.map(({ file, sheet, columns }) => [file, sheet, columns.map(({ column }) => column)])
  return `layers ${JSON.stringify(read)}`
}

/** Areas that rest have to say until when. */
export function lacksDates({ kind, closing }: Pick<LayerChoice, 'kind' | 'closing'>): boolean {
  return kind === 'digRest' && closing === null
}

/** What is to be kept, or null as long as a layer without a name or a rest without dates is among it, or nothing at all. */
export function layersToStore(choices: readonly LayerTableChoice[]): LayerChoice[] | null {
  const used = choices.filter(({ use }) => use)
  if (used.length === 0 || used.some((choice) => choice.name.trim() === '' || lacksDates(choice))) return null
  return used.map(({ file, sheet, name, kind, nameColumn, closing }) => ({
    file,
    sheet,
    name: name.trim(),
    kind,
    nameColumn,
    closing: kind === 'digRest' ? closing : null,
  }))
}
