/** Says that a table was read as in an earlier delivery, and lets go of that. */
import { CalendarDate } from '../../../shared/domain/period.ts'
import { Button, Chip, useFormat, useWords } from '../../ui/index.ts'
import { isTable, type TableName } from './corrections.ts'
import { useDesk } from './desk.ts'
import { proposeAnew } from './reading.ts'
import { words } from './words.ts'

export function ProfileChip({ table }: { readonly table: TableName }) {
  const t = useWords(words)
  const format = useFormat()
  const profile = useDesk(({ profiles }) => profiles.find((other) => isTable(other, table)))
  if (profile === undefined) return null
  return (
    <>
      <Chip tone="accent">{t.profileOf(format.date(CalendarDate.parse(profile.at.slice(0, 10))))}</Chip>
      <Button look="quiet" onPress={() => proposeAnew(table)}>
        {t.proposeAnew}
      </Button>
    </>
  )
}
