import { describe, expect, it } from 'vitest'
import { pages } from '@renderer/app/pages'
import { screens, screensOf } from '../flows/support/screens'
import { addressesOf, routePatterns } from '../support/routes'

/** The walk over all screens (`tests/flows/support/walk.ts`, `access.spec`) takes its addresses from the program's own routes. */

const sources = import.meta.glob<string>('/renderer/src/features/**/*.tsx', { query: '?raw', import: 'default', eager: true })

describe('the addresses of the walk', () => {
  it('begin with every page of the program', () => {
    const patterns = routePatterns()
    expect(Object.keys(pages).filter((page) => !patterns.some((pattern) => pattern === page || pattern.startsWith(`${page}/`)))).toEqual([])
  })

  it('hold every route that a page writes down, but those that only lead elsewhere', () => {
    const written = Object.values(sources)
      .flatMap((source) => source.match(/<Route\b[\s\S]*?(?=<Route\b|<\/Routes>)/g) ?? [])
      .filter((route) => !route.includes('<Navigate') && !/path="[^"]*\/\*"/.test(route))
    const own = ['/', '/lich', '/dot-xet/du-dieu-kien', '/van-ban', '/danh-muc/:part']
    expect(written.length).toBeGreaterThan(20)
    expect(routePatterns().filter((pattern) => !own.includes(pattern))).toHaveLength(written.length)
  })

  it('are looked at in the practice data, but for pages whose rows these do not have', () => {
    const seen = (pattern: string): boolean => {
      const form = new RegExp(`^#${pattern.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`)
      return screens.some((hash) => form.test(hash))
    }
    expect(routePatterns().filter((pattern) => !seen(pattern))).toEqual([
      '/phong-trao/:movementId/bao-cao/van-ban/:paperId',
      '/nhat-ky/luu-tru/:id',
    ])
  })

  it('are refused where a page asks for something that nobody gave', () => {
    expect(() => addressesOf('/moi/:newThingId', { movementId: ['a'] })).toThrow('newThingId')
    expect(addressesOf('/so-vang/:awardId?', { awardId: ['', 'a'] })).toEqual(['/so-vang', '/so-vang/a'])
  })

  it('count what a profile has', () => {
    const rows = { movement: 'm', subject: 's', papers: ['p'], archives: ['a'], posted: ['p'] }
    expect(screensOf({ ...rows, rounds: ['one', 'two'] }).length - screensOf({ ...rows, rounds: ['one'] }).length).toBe(8)
  })
})
