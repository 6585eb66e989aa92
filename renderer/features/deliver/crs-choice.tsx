/** The coordinate system of a table: the usual ones, the file's own, or any other by its EPSG number. */
import { useState } from 'react'
import { knownCrs } from '../../../shared/geo/crs.ts'
import { Button, Choice, Field, useWords } from '../../ui/index.ts'
import { crsName, epsgOf, usualSystems } from '../../ui/crs-names.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface CrsChoiceProps {
  readonly value: string | null
  readonly onChange: (crs: string | null) => void
  readonly label?: string
  /** Systems the file may mean, offered first. */
  readonly likely?: readonly string[]
}

export function CrsChoice({ value, onChange, label, likely = [] }: CrsChoiceProps) {
  const t = useWords(words)
  const [isOther, setOther] = useState(false)
  const [typed, setTyped] = useState('')
  const given = epsgOf(typed)
  const isKnown = given !== null && knownCrs(given)
  const known = new Set([...likely, ...usualSystems])
  if (value !== null) known.add(value)
  const choose = (chosen: string) => {
    setOther(chosen === 'other')
    if (chosen !== 'other') onChange(chosen === 'none' ? null : chosen)
  }
  const take = () => {
    if (given === null || !isKnown) return
    setOther(false)
    onChange(given)
  }
  return (
    <div className={styles.stack}>
      <Choice
        label={label ?? t.crs}
        value={isOther ? 'other' : (value ?? 'none')}
        onChange={choose}
        options={[
          { value: 'none', label: t.crsNone },
          ...[...known].map((crs) => ({ value: crs, label: crsName(crs) })),
          { value: 'other', label: t.crsOther },
        ]}
      />
      {isOther ? (
        <div className={styles.line}>
          <Field
            label={t.crsCode}
            placeholder="EPSG:25832"
            value={typed}
            onChange={setTyped}
            {...(given !== null && isKnown ? { help: crsName(given) } : {})}
            error={given === null || isKnown ? null : t.crsNotKnown(given)}
            onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
          />
          <Button onPress={take} isDisabled={!isKnown}>
            {t.take}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
