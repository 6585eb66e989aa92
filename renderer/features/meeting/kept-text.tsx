/**
 * A text that is kept while it is written: a moment after the last letter, and when the field or the point is left. What was
 * typed since stands in the window's own memory, so that nothing is lost in between.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { z } from 'zod'
import { useKeptInProject } from '../../state/index.ts'
import { Field, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

/** Milliseconds after the last letter: short enough to lose nothing, long enough to make one step of a sentence. */
const pause = 3_000

export interface KeptTextProps {
  readonly label: string
  readonly help?: string
  readonly lines?: number
  /** Under which it is remembered in this window; another text has another, and another React key. */
  readonly name: string
  /** As it stands in the project; null: nothing. */
  readonly kept: string | null
  /** Whether it is kept now. */
  readonly onKeep: (text: string | null) => Promise<boolean>
}

export function KeptText({ label, help, lines, name, kept, onKeep }: KeptTextProps) {
  const t = useWords(words)
  const typed = useKeptInProject(name, z.string().nullable(), null)
  const isKeeping = useRef(false)
  // Each time that it was not kept: it is tried again after a while.
  const [tries, setTries] = useState(0)
  const text = typed.value
  const isNew = text !== null && text.trim() !== (kept ?? '')
  const keep = async () => {
    if (text === null || isKeeping.current) return
    if (!isNew) return typed.forget()
    isKeeping.current = true
    const isKept = await onKeep(text.trim() === '' ? null : text.trim()).catch(() => false)
    isKeeping.current = false
    if (!isKept) setTries((before) => before + 1)
  }
  const keepLater = useEffectEvent(keep)
  useEffect(() => {
    if (text === null) return undefined
    const timer = setTimeout(() => void keepLater(), pause)
    return () => clearTimeout(timer)
  }, [text, kept, tries])
  useEffect(() => () => void keepLater(), [])
  return (
    <Field
      label={label}
      help={isNew ? `${help ?? ''} ${t.notKept}`.trim() : (help ?? '')}
      {...(lines !== undefined && { lines })}
      value={text ?? kept ?? ''}
      onChange={typed.change}
      onBlur={() => void keep()}
    />
  )
}
