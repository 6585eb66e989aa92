/** Who delivered what and when: every party with its newest delivery, what is still open of it, and the ones before. */
import { useMemo, useState } from 'react'
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { DeliveryId, PartyId } from '../../../shared/domain/ids.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import { useCall, useProject, useWorks } from '../../api/index.ts'
import { openDesk, openList, useLanguage, useViewState } from '../../state/index.ts'
import { CutText } from '../../ui/cut-text.tsx'
import { localDay } from '../../ui/local-day.ts'
import { Busy, Button, FailedState, MadeFileButton, useFormat, useWords } from '../../ui/index.ts'
import { deliveredParties, filesOf, type DeliveredParty, type OpenOfParty } from './delivered-parties.ts'
import { words } from './words.ts'
import styles from './delivered-overview.module.css'

export function DeliveredOverview() {
  const t = useWords(words)
  const { project } = useProject()
  const { works } = useWorks()
  const { data, isPending, failure, refetch } = useCall('delivery.list', {}, { enabled: project !== null })
  const parties = project?.parties
  const rows = useMemo(
    () => deliveredParties(parties ?? [], data ?? [], works, today()),
    [parties, data, works],
  )
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (isPending) return <Busy what={t.overviewReading} />
  if (rows.length === 0) return null
  return (
    <section className={styles.overview} aria-labelledby="delivered-overview">
      <h2 id="delivered-overview">{t.overview}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.overviewWhen}</th>
            <th scope="col">{t.overviewFiles}</th>
            <th scope="col">{t.overviewRows}</th>
            <th scope="col">{t.overviewNow}</th>
            <th scope="col">{t.overviewOpen}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <PartyRows key={row.party.id} {...row} />
        ))}
      </table>
      <div className={styles.ways}>
        <Button look="quiet" onPress={() => openDesk('sharing')}>
          {t.overviewSharing}
        </Button>
        <Button look="quiet" onPress={() => openDesk('byHand')}>
          {t.overviewMake}
        </Button>
      </div>
    </section>
  )
}

function PartyRows({ party, deliveries, works, byHand, open, toReturn }: DeliveredParty) {
  const t = useWords(words)
  const { number } = useFormat()
  const [showsEarlier, setShowsEarlier] = useState(false)
  const [last, ...earlier] = deliveries
  return (
    <tbody>
      <tr>
        <th scope="row">
          <CutText>{party.name}</CutText>
          {earlier.length === 0 ? null : (
            <Button look="quiet" aria-expanded={showsEarlier} onPress={() => setShowsEarlier(!showsEarlier)}>
              {showsEarlier ? t.overviewLess : t.overviewEarlier(number(earlier.length))}
            </Button>
          )}
        </th>
        {last === undefined ? <td colSpan={3}>{t.overviewNothing}</td> : <Delivered delivery={last} />}
        <td>
          {t.counts.works(works < 1000 ? works : number(works))}
          {byHand === 0 ? null : <span className={styles.soft}>{t.overviewByHand(number(byHand))}</span>}
        </td>
        <td>
          <Open party={party.id} open={open} />
          {last === undefined || !toReturn.has(last.id) ? null : <RejectList delivery={last.id} />}
        </td>
      </tr>
      {showsEarlier
        ? earlier.map((delivery) => (
            <tr key={delivery.id} className={styles.earlier}>
              <td />
              <Delivered delivery={delivery} />
              <td />
              <td>{toReturn.has(delivery.id) ? <RejectList delivery={delivery.id} /> : null}</td>
            </tr>
          ))
        : null}
    </tbody>
  )
}

/** The rows of a delivery that its party should look at. */
function RejectList({ delivery }: { readonly delivery: DeliveryId }) {
  const t = useWords(words)
  const language = useLanguage()
  return (
    <MadeFileButton
      call="delivery.rejects"
      input={{ from: { delivery }, language }}
      label={t.rejectList}
      look="quiet"
    />
  )
}

/** When, which files, and what they brought. */
function Delivered({ delivery }: { readonly delivery: Delivery }) {
  const t = useWords(words)
  const { date, number } = useFormat()
  const { at, report, changes } = delivery
  const brought = [
    [t.added, changes.added],
    [t.changed, changes.changed],
    [t.missing, changes.missing],
  ] as const
  return (
    <>
      <td className={styles.when}>{date(localDay(at))}</td>
      <td className={styles.files}>
        {filesOf(delivery).map((file) => (
          <CutText key={file}>{file}</CutText>
        ))}
      </td>
      <td>
        {t.rows(report.read < 1000 ? report.read : number(report.read))}
        <span className={styles.soft}>
          {brought
            .filter(([, count]) => count > 0)
            .map(([what, count]) => `${number(count)} ${what}`)
            .join(' · ')}
        </span>
      </td>
    </>
  )
}

function Open({ party, open }: { readonly party: PartyId; readonly open: OpenOfParty }) {
  const t = useWords(words)
  const { number } = useFormat()
  const told = (['toPlace', 'missing', 'undated', 'contradicting', 'rejected'] as const).filter(
    (what) => open[what] > 0,
  )
  const show = (what: 'undated' | 'contradicting') => {
    const { clearFilter, changeFilter, setMoment, goTo } = useViewState.getState()
    clearFilter()
    changeFilter({
      parties: [party],
      dates: what === 'undated' ? { is: what } : { is: what, day: dayNumber(today()) },
    })
    // The moment would hide what was asked for.
    setMoment(null)
    openList('works')
    goTo('worksheet')
  }
  if (told.length === 0) return <span className={styles.soft}>{t.overviewDone}</span>
  return (
    <ul>
      {told.map((what) => (
        <li key={what}>
          {what === 'undated' || what === 'contradicting' ? (
            <button type="button" className={styles.way} title={t.showInList} onClick={() => show(what)}>
              {`${number(open[what])} ${t.overviewOpens[what]}`}
            </button>
          ) : (
            `${number(open[what])} ${t.overviewOpens[what]}`
          )}
        </li>
      ))}
    </ul>
  )
}
