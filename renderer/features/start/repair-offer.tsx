/** Under a file that did not open because it is damaged: the way to have it repaired from a sound copy. */
import { useState } from 'react'
import type { Failure } from '../../../shared/domain/result.ts'
import { isDamage } from '../../../shared/domain/is-damage.ts'
import { Button, useWords } from '../../ui/index.ts'
import { RepairDialog } from './repair-dialog.tsx'
import { words } from './words.ts'

interface RepairOfferProps {
  readonly file: string
  /** Why it did not open; null: it did, or was not tried. */
  readonly failure: Failure | null
}

export function RepairOffer({ file, failure }: RepairOfferProps) {
  const t = useWords(words)
  const [asks, setAsks] = useState(false)
  if (failure === null || !isDamage(failure)) return null
  return (
    <div>
      <Button onPress={() => setAsks(true)}>{t.repairOffer}</Button>
      {asks ? <RepairDialog file={file} onClose={() => setAsks(false)} /> : null}
    </div>
  )
}
