/** That works open a street within its dig rest, and until when it is closed: wherever people look at them and decide. */
import { useBrokenRests } from '../api/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { sayBrokenRest } from '../../shared/domain/street-closing.ts'
import { Chip } from './chip.tsx'
import { useFormat } from './use-format.ts'
import { defineWords, useSay, useWords } from './words.ts'

const words = defineWords({
  nl: { short: 'graafrust', until: (day: string) => `graafrust t/m ${day}` },
  en: { short: 'dig rest', until: (day: string) => `dig rest until ${day}` },
})

export interface RestChipProps {
  readonly works: readonly WorkId[]
  /** In a row of a list, where the day has no room: it is under the pointer, and in what is opened. */
  readonly isShort?: boolean
}

/** Nothing when none of the works breaks a rest without an exception; the day is that of the street closed longest. */
export function RestChip({ works, isShort = false }: RestChipProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const byWork = useBrokenRests()
  const broken = works.flatMap((work) => byWork.get(work) ?? []).filter(({ isExcepted }) => !isExcepted)
  const last = broken
    .map(({ until }) => until)
    .sort()
    .at(-1)
  if (last === undefined) return null
  return (
    <span title={broken.map((one) => say(sayBrokenRest(one))).join('\n')}>
      <Chip tone="warn">{isShort ? t.short : t.until(date(last))}</Chip>
    </span>
  )
}
