import { describe, expect, it } from 'vitest'
import { calls } from '../../shared/contract/calls.ts'
import { gatherHandlers, type Handlers } from '../../electron/core/handlers.ts'

const names = Object.keys(calls)
const all = Object.fromEntries(names.map((name) => [name, () => ({})])) as Partial<Handlers>

describe('the handlers of the core', () => {
  it('fit the contract when every call has exactly one', () => {
    expect(Object.keys(gatherHandlers(all)).sort()).toEqual([...names].sort())
  })

  it('are refused at start when one is missing', () => {
    const { 'work.list': _left, ...rest } = all
    expect(() => gatherHandlers(rest)).toThrow(/"missing":\["work.list"\]/)
  })

  it('are refused at start when one is there twice', () => {
    expect(() => gatherHandlers(all, { 'job.cancel': () => ({}) })).toThrow(/"doubled":\["job.cancel"\]/)
  })

  it('are refused at start when one answers a call that does not exist', () => {
    const unknown = { 'work.guess': () => ({}) } as Partial<Handlers>
    expect(() => gatherHandlers(all, unknown)).toThrow(/"unknown":\["work.guess"\]/)
  })
})
