/** What each party brings in, gets, gives up and where it hurts, in its own words, and what came of it; and how the cost is divided. */
import { useCommand, useDossier, usePartyNames, useWorks } from '../../../api/index.ts'
import { Busy, useSay, useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import type { Dossier, PartySays } from '../../../../shared/domain/dossier.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { dossierPartyTable } from '../../../../shared/records/dossier.ts'
import { Refusal } from '../refusal.tsx'
import { CostKeyForm } from './cost-key-form.tsx'
import { ResultForm } from './result-form.tsx'
import { TextsForm } from './texts-form.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export function PartiesDesk({ combination }: { readonly combination: Combination }) {
  const { workById } = useWorks()
  const { dossier, isPending, failure } = useDossier(combination.id)
  if (isPending) return <Busy />
  const works = combination.works.flatMap((id) => workById.get(id) ?? [])
  // Who said something and has no work in it any more is still there to be read.
  const said = [...dossier.parties, ...dossier.results].map(({ party }) => party)
  const parties = new Set([...works.map(({ party }) => party), ...said])
  return (
    <>
      {[...parties].map((party) => (
        <OneParty key={party} dossier={dossier} party={party} />
      ))}
      <CostKeyForm key={JSON.stringify(dossier.costKey)} dossier={dossier} works={works} />
      <Refusal failure={failure} />
    </>
  )
}

const names = ['brings', 'gets', 'gives', 'hurts'] as const
const nothing: PartySays = { brings: null, gets: null, gives: null, hurts: null }

function OneParty({ dossier, party }: { readonly dossier: Dossier; readonly party: PartyId }) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  const { run, isBusy, failure } = useCommand('dossier.party')
  const { combination } = dossier
  const says = dossier.parties.find((one) => one.party === party) ?? nothing
  const said = names.filter((name) => says[name] !== null).length
  return (
    <details className={styles.party} open={said > 0}>
      <summary>
        <strong>{partyName(party)}</strong>
      </summary>
      <TextsForm
        key={JSON.stringify(names.map((name) => says[name]))}
        name={`says ${combination} ${party}`}
        fields={names.map((name) => ({ name, label: say(dossierPartyTable.fields[name].label) }))}
        stored={says}
        keep={t.save}
        keepAloud={t.keepParty(partyName(party))}
        isBusy={isBusy}
        onKeep={async (texts) => (await run({ combination, party, ...texts })).ok}
      />
      <Refusal failure={failure} />
      <ResultForm
        combination={combination}
        party={party}
        name={partyName(party)}
        result={dossier.results.find((one) => one.party === party)}
      />
    </details>
  )
}
