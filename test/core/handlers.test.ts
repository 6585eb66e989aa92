import { describe, expect, it } from 'vitest'
import { calls } from '../../shared/contract/calls.ts'
import { gatherHandlers, type Handlers } from '../../electron/core/handlers.ts'
import type { CommandBy } from '../../electron/store/index.ts'
import type { StoreClient } from '../../electron/store/index.ts'

const names = Object.keys(calls)
const all = Object.fromEntries(names.map((name) => [name, () => ({})])) as Partial<Handlers>
const noStore = (): StoreClient => {
  throw new Error('no store is open')
}

describe('the handlers of the core', () => {
  it('fit the contract when every call has exactly one', () => {
    expect(Object.keys(gatherHandlers(noStore, all)).sort()).toEqual([...names].sort())
  })

  it('are refused at start when one is missing', () => {
    const { 'work.list': _left, ...rest } = all
    expect(() => gatherHandlers(noStore, rest as Partial<Handlers>)).toThrow(/"missing":\["work.list"\]/)
  })

  it('are refused at start when one is there twice', () => {
    expect(() => gatherHandlers(noStore, all, { 'job.cancel': () => ({}) })).toThrow(
      /"doubled":\["job.cancel"\]/,
    )
  })

  it('are refused at start when one answers a call that does not exist', () => {
    const unknown = { 'work.guess': () => ({}) } as Partial<Handlers>
    expect(() => gatherHandlers(noStore, all, unknown)).toThrow(/"unknown":\["work.guess"\]/)
  })

  it('pass a command on that nobody has to add anything to, as it was asked', async () => {
    const { 'combination.dissolve': _left, ...rest } = all
    const run = (...asked: unknown[]) => Promise.resolve(asked)
    const handlers = gatherHandlers(() => ({ run }) as unknown as StoreClient, rest as Partial<Handlers>)
    const [input, by] = [{ id: 'one' }, { actor: 'me' }] as unknown as [never, CommandBy]
    expect(await handlers['combination.dissolve'](input, by)).toEqual(['combination.dissolve', input, by])
  })
})
