/** Why something is decided: the field the dialog opens in. The arrow up brings back a reason that was given before. */
import { useMemo } from 'react'
import { useCombinations, useJudgements } from '../api/index.ts'
import { useGivenReasons } from '../state/index.ts'
import { Field, type FieldProps } from './field.tsx'
import { defineWords, useWords } from './words.ts'

const words = defineWords({
  nl: {
    label: 'Reden',
    missing: 'Geef een reden, in één zin.',
    restored: 'Wat u hier eerder typte, staat er weer.',
    earlier: 'Met ↑ komt een eerdere reden terug.',
  },
  en: {
    label: 'Reason',
    missing: 'Give a reason, in one sentence.',
    restored: 'What you typed here before is back.',
    earlier: 'With ↑ an earlier reason comes back.',
  },
})

export interface ReasonFieldProps extends Pick<FieldProps, 'lines'> {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly help: string
  /** It was asked for and not given. */
  readonly isMissing: boolean
  /** It was typed before, and not stored. */
  readonly isRestored?: boolean
}

export function ReasonField({
  help,
  lines = 3,
  isMissing,
  isRestored = false,
  value,
  onChange,
}: ReasonFieldProps) {
  const t = useWords(words)
  const earlier = useEarlierReasons()
  const bringBack: FieldProps['onKeyDown'] = (event) => {
    const at = earlier.indexOf(value)
    const isOwn = value.trim() !== '' && at < 0
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const to = at + step
    if (step === 0 || isOwn || to < -1 || to >= earlier.length) return
    event.preventDefault()
    onChange(earlier[to] ?? '')
  }
  const told = [isRestored ? t.restored : null, help, earlier.length > 0 ? t.earlier : null]
  return (
    <div ref={focusInside}>
      <Field
        label={t.label}
        lines={lines}
        error={isMissing ? t.missing : null}
        help={told.filter(Boolean).join(' ')}
        value={value}
        onChange={onChange}
        onKeyDown={bringBack}
      />
    </div>
  )
}

/** A dialog that asks for a reason is opened to give one. Before the dialog looks for a place of its own to focus. */
function focusInside(box: HTMLElement | null): void {
  box?.querySelector('textarea')?.focus()
}

const most = 20

/** The reasons of this project, the last one given first; those of this window before what others gave. */
function useEarlierReasons(): readonly string[] {
  const { reasons } = useGivenReasons()
  const { judgements } = useJudgements()
  const { combinations } = useCombinations()
  return useMemo(() => {
    // Ids are in the order of time (UUID version 7).
    const given = [...judgements, ...combinations].toSorted((a, b) => (a.id < b.id ? 1 : -1))
    const inProject = given.map(({ reason }) => reason.trim())
    return [...new Set([...reasons, ...inProject])].filter(Boolean).slice(0, most)
  }, [reasons, judgements, combinations])
}
