import { expect, it } from 'vitest'

/** Counts of things that may pass a thousand are said with points between thousands: "1.204 tệp". A new sentence wraps its count in `formatCount`. */
const files = import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const bare =
  /\$\{([a-zA-Z.]+)\} (?:tệp|lần khen|lần|người|dòng|đơn vị|trường hợp|đợt|bản ghi|bản sao|mục|trang|đăng ký|đề nghị|ý kiến|văn bản|đối tượng|nhiệm vụ)(?=[\s,.;:`?)”’]|$)/gmu

/** Names that stand for no count: words written elsewhere, places in an order. */
const isWords = (name: string, text: string): boolean => {
  const last = name.split('.').at(-1) ?? name
  return ['rank', 'year', 'from', 'to'].includes(last) || new RegExp(`\\b${last}\\??: string\\b`, 'u').test(text)
}
const bareIn = (text: string): string[] => [...text.matchAll(bare)].flatMap(([whole, name = '']) => (isWords(name, text) ? [] : [whole]))

it('says counts with points between thousands', () => {
  expect(Object.keys(files).length).toBeGreaterThan(300)
  expect(Object.entries(files).flatMap(([file, text]) => bareIn(text).map((found) => `${file}: ${found}`))).toEqual([])
  expect(bareIn('`${all} tệp đã lập`')).toEqual(['${all} tệp'])
})
