/** Whose works an agreement is about: what is not known any more is not nobody's. */
import { expect, it } from 'vitest'
import { AgendaPointId, MeetingId } from '../../../shared/domain/ids.ts'
import type { AgendaPoint, AgendaTopic } from '../../../shared/domain/agenda.ts'
import { topicsIn } from '../../../shared/plan/meeting/topics-in.ts'
import { worksAgreedOn } from '../../../shared/plan/meeting/works-agreed-on.ts'
import { combination, party, work } from '../sample-project.ts'

const [town, grid] = [party('Gemeente'), party('Stroomnet')]
const works = [work(town, 'Riool', '2027'), work(grid, 'Kabel', '2027'), work(grid, 'Buis', '2027')]
const [sewer, cable, pipe] = works.map(({ id }) => id)
const made = combination('Centrum', works.slice(0, 2), '2027-03-01', '2027-12-31')
const tellTopic = topicsIn({
  ...{ works, combinations: [made], escalations: [] },
  clusterOf: (one) => (one === sewer ? [sewer, cable!, pipe!] : null),
})
const at = AgendaPointId.parse('00000000-0000-7000-8000-000000000001')
const pointAbout = (topic: AgendaTopic): AgendaPoint => ({
  ...{ id: at, meeting: MeetingId.parse('00000000-0000-7000-8000-000000000002_2027-01-14') },
  ...{ title: 'Punt', topic, minutes: null, place: 1, state: 'open', notes: null, ownNotes: null },
})
const about = (topic: AgendaTopic) =>
  worksAgreedOn({ combination: null, point: at }, [pointAbout(topic)], tellTopic)

it('are those of its combination, and of its point those of the party or of the kansengebied', () => {
  expect(worksAgreedOn({ combination: made.id, point: null }, [], tellTopic)).toEqual(made.works)
  expect(about({ is: 'party', party: grid.id })).toEqual([cable, pipe])
  expect(about({ is: 'cluster', work: sewer!, met: cable! })).toEqual([sewer, cable, pipe])
})

it('are nobody’s where it was made outside, or at a point about none', () => {
  expect(worksAgreedOn({ combination: null, point: null }, [], tellTopic)).toEqual([])
  expect(about({ is: 'free' })).toEqual([])
})

it('are unknown, and so kept in, where the combination or the point is gone', () => {
  const gone = combination('Weg', works.slice(0, 2), '2027-03-01', '2027-12-31')
  expect(worksAgreedOn({ combination: gone.id, point: null }, [], tellTopic)).toBeNull()
  expect(worksAgreedOn({ combination: null, point: at }, [], tellTopic)).toBeNull()
})
