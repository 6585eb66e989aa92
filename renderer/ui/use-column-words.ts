/** How what stands in a column of the project is said: a day in full, a number as people write it, a choice by its name. */
import { useCallback } from 'react'
import { CalendarDate } from '../../shared/domain/period.ts'
import { valueInWords, type ProjectColumn } from '../../shared/domain/project-column.ts'
import { useLanguage } from '../state/index.ts'
import { useFormat } from './use-format.ts'

export function useColumnWords(): (column: ProjectColumn, value: string) => string {
  const language = useLanguage()
  const { date } = useFormat()
  return useCallback(
    (column, value) => {
      const day = column.kind === 'date' ? CalendarDate.safeParse(value).data : undefined
      return day === undefined ? valueInWords(column, value)[language] : date(day)
    },
    [language, date],
  )
}
