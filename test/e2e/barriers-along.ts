/** Goes through states of the window one after another and asks axe in each: one window, because opening one takes longest. */
import axe from 'axe-core'
import type { TownWindow } from './town-window.ts'

/** What a planner sees by then, and how one comes there from the state before. */
export type State = readonly [name: string, go: () => Promise<unknown>]

/** Serious and critical barriers, each with the state it was found in. */
export async function barriersAlong(town: TownWindow, states: readonly State[]): Promise<string[]> {
  const found: string[] = []
  for (const [name, go] of states) {
    await go()
    await town.isQuiet()
    found.push(...(await town.barriers(axe.source)).map((barrier) => `${name}: ${barrier}`))
  }
  return found
}
