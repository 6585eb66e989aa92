/** Correcting one field, of one work or of many at once. What was typed outlives the dialog, until it is stored or cancelled. */
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { useKeptInProject, useLanguage, useNotices } from '../../../state/index.ts'
import { Choice, ReasonDialog, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { CorrectedField, valuesOf, type FieldValues } from '../../../../shared/domain/correction.ts'
import { message } from '../../../../shared/domain/message.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { correctedFieldName, valuesInWords } from '../../../../shared/plan/correction-in-words.ts'
import { asItStands, countChanged, readTyped, TypedCorrection, type Problem } from './typed-correction.ts'
import { ValueFields } from './value-fields.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

export interface CorrectDialogProps {
  /** At least one. */
  readonly works: readonly Work[]
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the correction. */
export function CorrectDialog({ works, onClose }: CorrectDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const language = useLanguage()
  const [only, ...others] = works
  const isOfSeveral = others.length > 0
  const keptAs = `correct ${isOfSeveral ? 'several' : (only?.id ?? '')}`
  const start = (field: CorrectedField) => ({ field, texts: asItStands(field, works, language) })
  const kept = useKeptInProject<TypedCorrection>(`${keptAs} typed`, TypedCorrection, start('period'))
  const [isAsked, setAsked] = useState(false)
  const { run, isBusy, failure } = useCommand('correction.correct')
  const typed = kept.value
  const read = readTyped(typed, isOfSeveral)
  const store = async (reason: string) => {
    setAsked(true)
    if ('problem' in read) return false
    const { ok } = await run({ works: works.map(({ id }) => id), becomes: read.values, reason })
    if (!ok) return false
    kept.forget()
    const changed = countChanged(typed.field, read.values, works)
    useNotices.getState().notify('done', message('window.corrected', { works: changed }))
    return true
  }
  return (
    <ReasonDialog
      title={isOfSeveral ? t.correctMany(number(works.length)) : t.correctOne(only?.name ?? '')}
      keep={t.keep}
      keptAs={keptAs}
      help={t.reasonHelp}
      note={t.note}
      onKeep={store}
      isBusy={isBusy}
      failure={failure}
      onClose={onClose}
    >
      <Choice
        label={t.field}
        options={CorrectedField.options.map((value) => ({ value, label: say(correctedFieldName(value)) }))}
        value={typed.field}
        onChange={(field) => {
          setAsked(false)
          kept.change(start(field))
        }}
      />
      <ValueFields
        key={typed.field}
        typed={typed}
        onChange={(name, text) => kept.change({ ...typed, texts: { ...typed.texts, [name]: text } })}
        problem={problemOf(read, isAsked)}
      />
      {isOfSeveral && <p className={styles.note}>{t.severalHelp}</p>}
      <Preview works={works} field={typed.field} values={'values' in read ? read.values : null} />
    </ReasonDialog>
  )
}

/** That nothing is filled in is no fault before somebody wants to store it. */
function problemOf(read: ReturnType<typeof readTyped>, isAsked: boolean) {
  if (!('problem' in read) || (read.problem === 'empty' && !isAsked)) return null
  return { is: read.problem satisfies Problem, of: read.of }
}

interface PreviewProps {
  readonly works: readonly Work[]
  readonly field: CorrectedField
  /** Null: what was typed says nothing yet. */
  readonly values: FieldValues | null
}

/** What comes of it, before it is stored: of how many works something becomes otherwise. */
function Preview({ works, field, values }: PreviewProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const [only, ...others] = works
  if (only === undefined) return null
  const changed = values === null ? 0 : countChanged(field, values, works)
  const left = works.length - changed
  const told =
    others.length === 0
      ? t.counts(say(valuesInWords(field, valuesOf(field, only))))
      : values === null
        ? null
        : changed === 0
          ? t.none
          : left === 0
            ? t.all(number(changed))
            : t.some(number(changed), number(left))
  return (
    <p className={styles.note} role="status">
      {told}
    </p>
  )
}
