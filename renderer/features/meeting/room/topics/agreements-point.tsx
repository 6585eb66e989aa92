/** All that was agreed and is open: with it a meeting begins. */
import { useAllAgreements } from '../../../../api/index.ts'
import { Busy } from '../../../../ui/index.ts'
import { AgreementLines } from './agreement-lines.tsx'

export function AgreementsPoint() {
  const { agreements, isPending } = useAllAgreements()
  if (isPending) return <Busy />
  return <AgreementLines agreements={agreements.filter(({ state }) => state === 'open')} />
}
