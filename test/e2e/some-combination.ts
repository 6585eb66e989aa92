/** What stories about combinations begin with. */
import type { TownWindow } from './town-window.ts'

/** A combination of the town with three works or more, as the core has it. */
export async function someCombination({ page }: TownWindow) {
  return page.evaluate(async () => {
    const ask = async (call: string) => {
      const answer = await fetch(`/api/${call}`, { method: 'POST', body: '{"input":{}}' })
      return ((await answer.json()) as { value: unknown }).value
    }
    const combinations = (await ask('combination.list')) as {
      name: string
      works: string[]
      period: { start: string }
    }[]
    const { works } = (await ask('work.list')) as {
      works: { id: string; party: string; number: string; name: string; discipline: string }[]
    }
    const { project } = (await ask('project.read')) as {
      project: { parties: { id: string; name: string }[] }
    }
    const { name, works: ids, period } = combinations.find((one) => one.works.length > 2)!
    const members = ids.map((id) => works.find((work) => work.id === id)!)
    const partyOf = (id: string) => project.parties.find((party) => party.id === id)!.name
    return {
      name,
      year: Number(period.start.slice(0, 4)),
      works: members.map((work) => ({ ...work, party: partyOf(work.party) })),
    }
  })
}
