/** What becomes of each table of a layer draft: as proposed, until someone says otherwise. */
import type { LayerChoice, LayerDraft } from '../../../shared/domain/reference-layer.ts'

export interface LayerTableChoice extends LayerChoice {
  /** False: this table is left out. */
  readonly use: boolean
}

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
