/** What was agreed at a point that is about no combination; nothing where nothing was. */
import { useAllAgreements } from '../../../../api/index.ts'
import { useWords } from '../../../../ui/index.ts'
import type { AgendaPointId } from '../../../../../shared/domain/ids.ts'
import { words } from '../../words.ts'
import { AgreementLines } from './agreement-lines.tsx'

export function AgreedAtPoint({ point }: { readonly point: AgendaPointId }) {
  const t = useWords(words)
  const { agreements } = useAllAgreements()
  const agreed = agreements.filter((one) => one.point === point)
  if (agreed.length === 0) return null
  return (
    <>
      <h3>{t.agreedHere}</h3>
      <AgreementLines agreements={agreed} label={t.agreedHere} />
    </>
  )
}
