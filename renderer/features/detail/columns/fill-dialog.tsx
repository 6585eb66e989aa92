/** Filling in a column of the project, of one work or of several at once. What was typed outlives the dialog, until it is stored or cancelled. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand, useProjectColumns } from '../../../api/index.ts'
import { useLanguage } from '../../../state/index.ts'
import { Choice, Field, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { useColumnWords } from '../../../ui/use-column-words.ts'
import { useWritten } from '../../../ui/use-written.ts'
import { ProjectColumnId } from '../../../../shared/domain/ids.ts'
import type { ProjectColumn } from '../../../../shared/domain/project-column.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { readTypedValue } from './typed-value.ts'
import { words } from './words.ts'
import styles from '../detail.module.css'

const Draft = z.object({ column: ProjectColumnId.nullable(), text: z.string() })

interface FillDialogProps {
  /** At least one. */
  readonly works: readonly Work[]
  /** Null: one is chosen here. */
  readonly column: ProjectColumn | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the value. */
export function FillDialog({ works, column: asked, onClose }: FillDialogProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const language = useLanguage()
  const sayValue = useColumnWords()
  const { columns, valueOf } = useProjectColumns()
  const standing = columns.filter(({ isEnded }) => !isEnded)
  const fill = useCommand('column.fill')
  const [only, ...others] = works
  const isOfSeveral = others.length > 0
  const before = asked && only && !isOfSeveral ? valueOf(asked.id, only.id) : null
  const asItStands =
    asked && before !== null ? (asked.kind === 'choice' ? before : sayValue(asked, before)) : ''
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `fill ${isOfSeveral ? 'several' : (only?.id ?? '')} ${asked?.id ?? ''}`,
    shape: Draft,
    initial: { column: asked?.id ?? standing[0]?.id ?? null, text: asItStands },
    by: [fill],
    store: (typed) => {
      const column = standing.find(({ id }) => id === typed.column)
      const read = column && readTypedValue(column, typed.text, language)
      if (column === undefined || read === undefined || 'fault' in read) return null
      return fill.run({ column: column.id, works: works.map(({ id }) => id), value: read.value })
    },
    onClose,
  })
  const column = standing.find(({ id }) => id === draft.column)
  const title = isOfSeveral ? t.fillMany(number(works.length)) : t.fillOne(only?.name ?? '')
  return (
    <WrittenDialog title={title} keep={t.keep} {...form} onClose={onClose}>
      {asked === null && (
        <Choice
          label={t.column}
          options={standing.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.column}
          onChange={(id) => change({ column: ProjectColumnId.parse(id), text: '' })}
        />
      )}
      {column !== undefined && (
        <>
          <ValueField
            column={column}
            text={draft.text}
            isAsked={isAsked}
            onChange={(text) => change({ text })}
          />
          <WhatComes column={column} works={works} text={draft.text} />
        </>
      )}
    </WrittenDialog>
  )
}

interface ValueFieldProps {
  readonly column: ProjectColumn
  readonly text: string
  readonly isAsked: boolean
  readonly onChange: (text: string) => void
}

const empty = 'empty'

function ValueField({ column, text, isAsked, onChange }: ValueFieldProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const sayValue = useColumnWords()
  const [isTyping, setTyping] = useState(false)
  const { name, kind, choices } = column
  const read = readTypedValue(column, text, language)
  const fault = 'fault' in read ? say(read.fault) : null
  if (kind === 'choice') {
    const offered = choices
      .filter(({ isEnded }) => !isEnded)
      .map(({ id, name: label }) => ({ value: id, label }))
    const options: { value: string; label: string }[] = [{ value: empty, label: t.empty }, ...offered]
    return (
      <div data-invalid={fault === null ? undefined : true}>
        <Choice
          label={name}
          options={options}
          value={text === '' ? empty : text}
          onChange={(value) => onChange(value === empty ? '' : value)}
        />
        {fault !== null && (
          <p className={styles.problem} role="alert">
            {fault}
          </p>
        )}
      </div>
    )
  }
  const help = {
    text: undefined,
    number: t.numberHelp,
    date: 'value' in read && read.value !== null ? t.reads(sayValue(column, read.value)) : t.dateHelp,
  }[kind]
  return (
    <Field
      label={name}
      {...(help !== undefined && { help })}
      isReplaced={kind !== 'text'}
      value={text}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={onChange}
      error={isTyping && !isAsked ? null : fault}
    />
  )
}

interface WhatComesProps {
  readonly column: ProjectColumn
  readonly works: readonly Work[]
  readonly text: string
}

/** What storing it does, before it is stored: of how many works another value goes. */
function WhatComes({ column, works, text }: WhatComesProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const language = useLanguage()
  const { valueOf } = useProjectColumns()
  const read = readTypedValue(column, text, language)
  if ('fault' in read) return null
  const values = works.map(({ id }) => valueOf(column.id, id))
  const filled = values.filter((value) => value !== null).length
  const replaced = values.filter((value) => value !== null && value !== read.value).length
  const said =
    read.value === null
      ? filled === 0
        ? t.staysEmpty
        : t.goes(number(filled))
      : works.length === 1 || replaced === 0
        ? null
        : t.replaces(number(replaced))
  return (
    <p role="status" className={styles.note}>
      {said}
    </p>
  )
}
