/** Areas that nothing was decided about yet, and those that were told "not now" or "no". */
import type { Plan } from '../../../domain/plan.ts'
import type { Work } from '../../../domain/work.ts'
import { byStart } from '../../order-works.ts'
import { anchors } from '../anchors.ts'
import { areaColumns, disciplinesIn, openColumns, partiesIn, verdictColumn } from '../columns/area-columns.ts'
import { columnFrom, tableOf, type ColumnOf } from '../columns/column.ts'
import { workColumns } from '../columns/work-columns.ts'
import type { Block, Section } from '../document.ts'
import type { Teller } from '../teller.ts'

type OpenArea = Plan['open'][number]
type SetAsideArea = Plan['setAside'][number]

/** On a page a row for each area; in a sheet a row for each work of one. */
export function openChapter({ open, year }: Plan, teller: Teller): Section {
  const { words } = teller
  const { name, disciplines, parties, works } = areaColumns(teller)
  const { score, nameAndStanding, standing } = openColumns(teller)
  const page = tableOf(
    { name: words('open'), rooms: ['page'] },
    [score, nameAndStanding, disciplines, parties, works],
    open,
    (area: OpenArea) => ({ name: area.name, link: { to: 'cluster', cluster: area.cluster } }),
  )
  const ofArea = (column: ColumnOf<OpenArea>) => columnFrom(column, areaOf<OpenArea>)
  const sheet = tableOf(
    { name: words('open'), rooms: ['sheet'] },
    [
      ...[name, score].map(ofArea),
      ...memberColumns(teller),
      columnFrom(workColumns(teller).noted, workOf),
      ofArea(standing),
    ],
    membersOf(open, teller),
  )
  const text = open.length === 0 ? words('noOpen', { year }) : words('openText', { year })
  return {
    is: 'section',
    level: 2,
    title: words('open'),
    anchor: anchors.open,
    count: open.length,
    blocks: [{ is: 'paragraph', text }, ...(open.length === 0 ? [] : [page]), sheet],
  }
}

export function setAsideChapter({ setAside }: Plan, teller: Teller): Section {
  const { words } = teller
  const ofArea = (column: ColumnOf<SetAsideArea>) => columnFrom(column, areaOf<SetAsideArea>)
  const sheet = tableOf(
    { name: words('setAside'), rooms: ['sheet'] },
    [ofArea(areaColumns(teller).name), ...memberColumns(teller), ofArea(verdictColumn(teller))],
    membersOf(setAside, teller),
  )
  const empty: Block[] = setAside.length === 0 ? [{ is: 'paragraph', text: words('noSetAside') }] : []
  return {
    is: 'section',
    level: 2,
    title: words('setAside'),
    anchor: anchors.setAside,
    count: setAside.length,
    blocks: [...empty, ...setAside.map((area) => setAsidePart(area, teller)), sheet],
  }
}

function setAsidePart(area: SetAsideArea, teller: Teller): Section {
  return {
    is: 'section',
    level: 3,
    title: area.name,
    blocks: [
      { is: 'paragraph', text: verdictColumn(teller).value(area) },
      {
        is: 'paragraph',
        text: `${disciplinesIn(area, teller)}; ${partiesIn(area, teller)}`,
        isSoft: true,
        link: { to: 'cluster', cluster: area.cluster },
      },
    ],
  }
}

/** A work with the area that it is part of. */
interface Member<Area> {
  readonly area: Area
  readonly work: Work
}

function membersOf<Area extends OpenArea | SetAsideArea>(
  areas: readonly Area[],
  { worksNamed }: Teller,
): Member<Area>[] {
  return areas.flatMap((area) =>
    worksNamed(area.works)
      .toSorted(byStart)
      .map((work) => ({ area, work })),
  )
}

function memberColumns(teller: Teller): ColumnOf<Member<unknown>>[] {
  const { party, number, name, discipline, street, start, end, period, firmness } = workColumns(teller)
  return [party, number, name, discipline, street, start, end, period, firmness].map((column) =>
    columnFrom(column, workOf),
  )
}

const workOf = ({ work }: Member<unknown>) => work
const areaOf = <Area>({ area }: Member<Area>) => area
