import { describe, expect, it } from 'vitest'
import { message, say } from '../../shared/domain/message.ts'
import { messages } from '../../shared/domain/messages/index.ts'

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('the sentences', () => {
  it.each(Object.entries(messages))('%s says the same values in both languages', (_key, { nl, en }) => {
    expect(nl.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(holes(en)).toEqual(holes(nl))
  })

  it('says one work and two works, each as people say it', () => {
    const abroad = (count: number) => say(message('import.outsideNetherlands', { count }), 'nl')
    expect(abroad(1)).toMatch(/^1 werk ligt buiten Nederland;/)
    expect(abroad(2)).toMatch(/^2 werken liggen buiten Nederland;/)
  })

  it('fills values in, and leaves a hole without a value to be seen', () => {
    expect(say(message('import.notThere', { path: 'x.shp' }), 'en')).toContain('x.shp')
    expect(say(message('import.notThere'), 'nl')).toContain('{path}')
  })
})
