/** Which part of the cost each party bears: by its task, or as people set it; together it is all. */
import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useCommand, usePartyNames } from '../../../api/index.ts'
import { Button, useFormat, useWords } from '../../../ui/index.ts'
import type { Dossier } from '../../../../shared/domain/dossier.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { costDivision } from '../../../../shared/plan/dossier/cost-division.ts'
import { Refusal } from '../refusal.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'
import table from '../../../ui/table.module.css'

export interface CostKeyFormProps {
  readonly dossier: Dossier
  readonly works: readonly Work[]
}

export function CostKeyForm({ dossier: { combination, costKey }, works }: CostKeyFormProps) {
  const t = useWords(words)
  const { number, euro } = useFormat()
  const partyName = usePartyNames()
  const { run, isBusy, failure } = useCommand('dossier.divide')
  const [typed, setTyped] = useState<ReadonlyMap<PartyId, string>>(new Map())
  const division = costDivision(works, costKey)
  if (division === null)
    return (
      <section className={styles.part}>
        <h3>{t.costKey}</h3>
        <p className={styles.note}>{t.noEstimates}</p>
      </section>
    )
  const { isByTask, total, shares } = division
  const shown = shares.map(({ party, thousandths, ...rest }) => {
    const text = typed.get(party) ?? (thousandths === null ? '' : number(thousandths / 10, 1))
    return { party, ...rest, text, thousandths: thousandthsOf(text) }
  })
  const unknown = shares.filter(({ estimate }) => estimate === null).map(({ party }) => partyName(party))
  const isUnknown = shares.some(({ thousandths }) => thousandths === null)
  const sum = shown.reduce((all, one) => all + (one.thousandths ?? 0), 0)
  const isWhole = sum === 1000 && shown.every(({ thousandths }) => thousandths !== null)
  const keep = async () => {
    const key = shown.map(({ party, thousandths }) => ({ party, thousandths: thousandths ?? 0 }))
    if ((await run({ combination, costKey: key })).ok) setTyped(new Map())
  }
  return (
    <section className={styles.part}>
      <h3>{t.costKey}</h3>
      <p className={styles.note}>
        {isUnknown ? t.taskUnknown(unknown, euro(total)) : (isByTask ? t.byTask : t.bySet)(euro(total))}
      </p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t.parties}</th>
            <th scope="col">{t.share}</th>
            <th scope="col">{t.bears}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ party, estimate, unestimated, text, thousandths }) => (
            <tr key={party}>
              <th scope="row">
                {partyName(party)}
                <span className={styles.under}>
                  {t.estimate} {estimate === null ? t.noEstimate : euro(estimate)}
                  {estimate !== null && unestimated > 0 && `; ${t.unestimated(unestimated)}`}
                </span>
              </th>
              <td>
                <TextField
                  aria-label={t.shareOf(partyName(party))}
                  value={text}
                  onChange={(next) => setTyped(new Map([...typed, [party, next]]))}
                  isInvalid={thousandths === null && text !== ''}
                >
                  <Input className={styles.share ?? ''} inputMode="decimal" />
                </TextField>
              </td>
              <td className={styles.money}>
                {thousandths === null ? '–' : euro((total * thousandths) / 1000)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={isWhole ? styles.note : styles.wrong} role="status">
        {t.sum(number(sum / 10, 1))}
      </p>
      <div className={styles.actions}>
        <Button writes isDisabled={isBusy || !isWhole || typed.size === 0} onPress={() => void keep()}>
          {t.keepKey}
        </Button>
        {!isByTask && (
          <Button
            writes
            look="quiet"
            isDisabled={isBusy}
            onPress={() => void run({ combination, costKey: null })}
          >
            {t.backToTask}
          </Button>
        )}
      </div>
      <Refusal failure={failure} />
    </section>
  )
}

/** Null: no part of all, or finer than a tenth of a per cent. */
function thousandthsOf(text: string): number | null {
  if (!/^\d{1,3}([.,]\d)?$/.test(text.trim())) return null
  const thousandths = Math.round(Number(text.trim().replace(',', '.')) * 10)
  return thousandths <= 1000 ? thousandths : null
}
