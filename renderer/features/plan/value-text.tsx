/** What stands in a cell or beside a label, on the screen. */
import type { Said, Value } from '../../../shared/plan/document/document.ts'
import { DisciplineMark, useFormat } from '../../ui/index.ts'
import styles from './blocks.module.css'

export function ValueText({ value }: { readonly value: Value }) {
  const format = useFormat()
  if (value === null || typeof value !== 'object') return value
  switch (value.is) {
    case 'said':
      return <SaidText {...value} />
    case 'day':
      return format.date(value.date)
    case 'mark':
      return <DisciplineMark discipline={value.discipline} />
  }
}

function SaidText({ text, tone, aside, under, hint }: Said) {
  return (
    <>
      <span className={tone && styles[tone]} title={hint && `“${hint}”`}>
        {text}
      </span>
      {aside === undefined ? null : <span className={styles.soft}> {aside}</span>}
      {under === undefined ? null : <span className={styles.under}>{under}</span>}
    </>
  )
}
