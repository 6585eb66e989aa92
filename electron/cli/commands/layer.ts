/** `layer FILE --kind K [--name N] [--name-column C] [--finished C | --until C] [--crs EPSG:n] PATH...` */
import {
  LayerKind,
  type ClosingColumn,
  type LayerChoice,
  type LayerDraft,
} from '../../../shared/domain/reference-layer.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure, valueOf } from '../../../shared/domain/result.ts'
import { collectFiles } from '../../import/files/index.ts'
import { choiceOf, requiredText, textOf, WrongUsage, type Arguments, type Command } from '../command.ts'
import { writingProject } from '../with-project.ts'

export const layerCommand: Command = {
  usage: 'layer FILE --kind K [--name N] [--name-column C] [--finished C | --until C] [--crs EPSG:n] PATH...',
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    'name-column': { type: 'string' },
    finished: { type: 'string' },
    until: { type: 'string' },
    crs: { type: 'string' },
  },
  words: [2, Infinity],
  async run(args) {
    const { language } = args
    const choose = chooserOf(args)
    const crs = textOf(args, 'crs') ?? null
    const files = valueOf(await collectFiles(args.positionals.slice(1)))
    return writingProject(args, async (core) => {
      const uploads = files.map(({ path, bytes }) => core.upload(path, bytes))
      const draft = valueOf(await core.ask('layer.read', { uploads, crs }))
      const layers = draft.tables.map(choose)
      const stored = valueOf(await core.ask('layer.store', { draft: draft.id, layers }))
      const kept = layers.map((layer, at) => ({
        id: stored.layers[at],
        ...layer,
        crs: draft.tables[at]?.crs ?? null,
        features: draft.tables[at]?.features ?? 0,
      }))
      const lines = kept.flatMap((layer) => keptLines(layer).map((line) => say(line, language)))
      const notes = [...draft.notes, ...stored.notes].map((note) => say(note, language))
      return { json: { layers: kept, notes }, text: [...lines, ...notes.map((note) => `  ${note}`)] }
    })
  },
}

function keptLines({ name, kind, features, nameColumn, closing }: LayerChoice & { features: number }) {
  const kept = message('layer.kept', { name, kind, features, nameColumn: nameColumn ?? '–' })
  return closing === null ? [kept] : [kept, message('digRest.closed', { column: closing.column })]
}

/** What the options say, and where they are silent what the file looks like. */
function chooserOf(args: Arguments) {
  requiredText(args, 'kind')
  const kind = choiceOf(args, 'kind', LayerKind.options)
  if (kind === undefined) throw new WrongUsage('host.missingArgument', { argument: '--kind' })
  const name = textOf(args, 'name')
  const column = textOf(args, 'name-column')
  const closing = closingOf(args)
  return ({ file, sheet, columns, proposal }: LayerDraft['tables'][number]) => {
    for (const wanted of [column, closing?.column]) {
      if (wanted === undefined || columns.some((each) => each.column === wanted)) continue
      const known = columns.map((each) => each.column).join(', ')
      throw new ExpectedFailure(message('layer.columnsAre', { file, column: wanted, known }))
    }
    return {
      file,
      sheet,
      kind,
      name: name ?? proposal.name,
      nameColumn: column ?? proposal.nameColumn,
      closing: kind === 'digRest' ? (closing ?? proposal.closing) : null,
    }
  }
}

/** Which column says how long areas rest; null when the options say nothing of it. */
function closingOf(args: Arguments): ClosingColumn | null {
  const [finished, until] = [textOf(args, 'finished'), textOf(args, 'until')]
  if (finished !== undefined && until !== undefined) throw new WrongUsage('digRest.oneMeaning', {})
  if (finished !== undefined) return { column: finished, means: 'finished' }
  return until === undefined ? null : { column: until, means: 'until' }
}
