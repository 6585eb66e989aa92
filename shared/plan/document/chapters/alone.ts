/** What each party does by itself, in the year and without saying when: a table for every party. */
import { disciplines, type Discipline } from '../../../domain/discipline.ts'
import type { Plan } from '../../../domain/plan.ts'
import type { Work } from '../../../domain/work.ts'
import { byStart } from '../../order-works.ts'
import { anchors } from '../anchors.ts'
import { tableOf } from '../columns/column.ts'
import { ownWorkColumns, partyColumns, workColumns } from '../columns/work-columns.ts'
import type { Block, Legend, Room, Section } from '../document.ts'
import type { Teller } from '../teller.ts'

type Group = Plan['alone'][number]

export function aloneChapter({ alone, year }: Plan, teller: Teller): Section {
  const { words } = teller
  return {
    is: 'section',
    level: 2,
    title: words('alone'),
    anchor: anchors.alone,
    blocks:
      alone.length === 0
        ? [{ is: 'paragraph', text: words('noAlone', { year }) }]
        : [
            legendOf(alone.flatMap(({ works }) => works)),
            ...alone.map((group) => partyPart(group, teller, ['page', 'sheet'], anchors.party(group.party))),
          ],
  }
}

/** Works that may fall in the year, since nobody said when. A sheet holds those of all parties; no chapter when there are none. */
export function undatedChapter({ undated, year }: Plan, teller: Teller): Block {
  const { words } = teller
  const columns = workColumns(teller)
  const sheet = tableOf(
    { name: words('undated'), rooms: ['sheet'] },
    [columns.party, ...ownWorkColumns(columns)],
    undated.flatMap(({ works }) => works.toSorted(byStart)),
  )
  if (undated.length === 0) return sheet
  return {
    is: 'section',
    level: 2,
    title: words('undated'),
    anchor: anchors.undated,
    count: undated.reduce((sum, { works }) => sum + works.length, 0),
    blocks: [
      { is: 'paragraph', text: words('undatedText', { year }) },
      ...undated.map((group) => partyPart(group, teller, ['page'])),
      sheet,
    ],
  }
}

function partyPart(
  { party, works }: Group,
  teller: Teller,
  rooms: readonly Room[],
  anchor?: string,
): Section {
  const title = teller.partyName(party)
  return {
    is: 'section',
    level: 3,
    title,
    ...(anchor === undefined ? {} : { anchor }),
    count: works.length,
    blocks: [
      tableOf(
        { name: title, rooms },
        [...ownWorkColumns(workColumns(teller)), ...partyColumns(works)],
        works.toSorted(byStart),
        ({ id, name }) => ({ name, notes: teller.notesOf(id) }),
      ),
    ],
  }
}

function legendOf(works: readonly Work[]): Legend {
  const used = new Set(works.map(({ discipline }) => discipline))
  return {
    is: 'legend',
    disciplines: (Object.keys(disciplines) as Discipline[]).filter((one) => used.has(one)),
  }
}
