/** All that was agreed and is open: with it a meeting begins. */
import { useAllAgreements } from '../../../../api/index.ts'
import { AgreementLines } from './agreement-lines.tsx'

export function AgreementsPoint() {
  const agreements = useAllAgreements()
  return <AgreementLines agreements={agreements.filter(({ state }) => state === 'open')} />
}
