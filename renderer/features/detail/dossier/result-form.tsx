/** What a party expected and what came of it, in numbers: cost, days of hindrance, openings avoided. */
import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useCommand } from '../../../api/index.ts'
import { useLanguage } from '../../../state/index.ts'
import { Button, useSay, useWords } from '../../../ui/index.ts'
import { readNumber, writeNumber } from '../../../ui/read-number.ts'
import { PartyResult } from '../../../../shared/domain/dossier.ts'
import type { CombinationId, PartyId } from '../../../../shared/domain/ids.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { partyResultTable } from '../../../../shared/records/dossier.ts'
import { Refusal } from '../refusal.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'
import table from '../../../ui/table.module.css'

const Numbers = PartyResult.omit({ id: true, combination: true, party: true })
type Name = keyof typeof Numbers.shape

const rows: readonly (readonly [label: 'cost' | 'days' | 'openings', expected: Name, came: Name])[] = [
  ['cost', 'costExpected', 'costCame'],
  ['days', 'daysExpected', 'daysCame'],
  ['openings', 'openingsExpected', 'openingsCame'],
]

interface ResultFormProps {
  readonly combination: CombinationId
  readonly party: PartyId
  readonly name: string
  /** Undefined: nobody said anything yet. */
  readonly result: PartyResult | undefined
}

export function ResultForm({ combination, party, name, result }: ResultFormProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const { run, isBusy, failure } = useCommand('dossier.result')
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({})
  const textOf = (field: Name) => typed[field] ?? written(result?.[field] ?? null, language)
  const numbers = Object.fromEntries(
    rows.flatMap(([, ...pair]) => pair.map((field) => [field, readOf(textOf(field), language)])),
  )
  const read = Numbers.safeParse(numbers).data
  const isWrong = (field: Name) => !Numbers.shape[field].safeParse(numbers[field]).success
  const keep = async () => {
    if (read !== undefined && (await run({ combination, party, ...read })).ok) setTyped({})
  }
  return (
    <div className={styles.part}>
      <table className={table.table}>
        <caption className={styles.caption}>{t.result}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.expected}</th>
            <th scope="col">{t.came}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...pair]) => (
            <tr key={label}>
              <th scope="row">{t.measures[label]}</th>
              {pair.map((field) => (
                <td key={field}>
                  <TextField
                    aria-label={t.about(say(partyResultTable.fields[field].label), name)}
                    value={textOf(field)}
                    onChange={(next) => setTyped({ ...typed, [field]: next })}
                    isInvalid={isWrong(field)}
                  >
                    <Input className={styles.amount ?? ''} inputMode="decimal" />
                  </TextField>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {read === undefined && (
        <p className={styles.wrong} role="status">
          {t.resultWrong}
        </p>
      )}
      <Button
        writes
        isDisabled={isBusy || read === undefined || Object.keys(typed).length === 0}
        aria-label={t.keepResult(name)}
        onPress={() => void keep()}
      >
        {t.save}
      </Button>
      <Refusal failure={failure} />
    </div>
  )
}

function written(value: number | null, language: Language): string {
  return value === null ? '' : writeNumber(value, language)
}

/** NaN: something that is no number. */
function readOf(text: string, language: Language): number | null {
  return text.trim() === '' ? null : (readNumber(text, language) ?? NaN)
}
