import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@shared/checks/form/readDocument'
import { fillTemplate } from '@shared/documents/fill'
import type { FieldValues } from '@shared/documents/definition'
import { wordFile } from '@shared/documents/parts/file'
import { plain } from '@shared/documents/parts/text'
import { paragraphsOf, partOf } from '../../support/documents'

const template = (...lines: readonly string[]) => wordFile('Mẫu', 'B', [{ children: lines.map((line) => plain(line)) }])
const filled = async (values: FieldValues, ...lines: readonly string[]) => {
  const result = fillTemplate(await template(...lines), values)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const problems = async (values: FieldValues, ...lines: readonly string[]) => {
  const result = fillTemplate(await template(...lines), values)
  return result.ok || result.error.code !== 'template.broken' ? [] : result.error.problems
}

describe('the filler', () => {
  it('puts text, rows and conditions in their places', async () => {
    const bytes = await filled(
      { ten: 'Mẫu', co: true, khong: false, dong: [{ so: '1' }, { so: '2' }] },
      'Tên: {ten}',
      '{#co}',
      'có',
      '{/co}',
      '{#khong}',
      'không',
      '{/khong}',
      '{#dong}',
      'dòng {so} của {ten}',
      '{/dong}',
      '{^khong}',
      'trống',
      '{/khong}',
    )
    expect(paragraphsOf(bytes)).toEqual(['Tên: Mẫu', 'có', 'dòng 1 của Mẫu', 'dòng 2 của Mẫu', 'trống'])
  })

  it('keeps signs of XML and braces as text, breaks lines and drops control characters', async () => {
    const bytes = await filled({ ten: 'a < b & "c" {d}\u0007\u0000\nhai\uD800' }, '{ten}')
    expect(paragraphsOf(bytes)).toEqual(['a < b & "c" {d}\nhai'])
  })

  it('makes a blank of a tab, which is no sign of a text', async () => {
    expect(paragraphsOf(await filled({ ten: 'Nguyễn\tMẫu' }, '{ten}'))).toEqual(['Nguyễn Mẫu'])
  })

  it('knows no tag that would make a value part of the file’s own language', async () => {
    expect(await problems({ ten: '<w:p/>' }, '{@ten}')).toEqual([
      '“{@ten}” không phải là tên trường: chỉ dùng chữ thường không dấu, chữ số và dấu gạch dưới.',
    ])
    expect(await problems({ ten: '<b>' }, '{$ten}', '{ten.length}')).toHaveLength(2)
  })

  it('fills a file whose main part Word on the web named document2', async () => {
    const parts = unzipSync(await template('Tên: {ten}'))
    const { 'word/document.xml': main, 'word/_rels/document.xml.rels': rels, ...others } = parts
    const renamed = (name: string): Uint8Array => strToU8(strFromU8(parts[name]!).replaceAll('word/document.xml', 'word/document2.xml'))
    const web = zipSync({
      ...others,
      '[Content_Types].xml': renamed('[Content_Types].xml'),
      '_rels/.rels': renamed('_rels/.rels'),
      'word/document2.xml': main!,
      'word/_rels/document2.xml.rels': rels!,
    })
    const result = fillTemplate(web, { ten: 'Mẫu & <Con>' })
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(partOf(result.value, 'word/document2.xml')).toContain('Tên: Mẫu &amp; &lt;Con&gt;')
    expect(readDocument(result.value)?.paragraphs.map(({ text }) => text)).toContain('Tên: Mẫu & <Con>')
  })

  it('composes decomposed letters', async () => {
    expect(paragraphsOf(await filled({ ten: 'Ánh'.normalize('NFD') }, '{ten}'))).toEqual(['Ánh'.normalize('NFC')])
  })

  it('turns non-breaking hyphens into Word’s element', async () => {
    expect(partOf(await filled({ so: '12/TTr\u2011VHXH' }, '{so}'), 'word/document.xml')).toContain(
      '12/TTr</w:t><w:noBreakHyphen/><w:t xml:space="preserve">VHXH',
    )
  })

  it('names every unknown field at once, also of rows', async () => {
    expect(await problems({ ten: 'x' }, '{ten} {hoten} {diachi}', '{#danhsach}', '{so}', '{/danhsach}')).toEqual([
      'Trường “hoten” không có trong dữ liệu của văn bản này.',
      'Trường “diachi” không có trong dữ liệu của văn bản này.',
      'Trường “danhsach” không có trong dữ liệu của văn bản này.',
    ])
  })

  it('names unclosed, crossed and stray tags', async () => {
    expect((await problems({}, '{ten', 'chữ'))[0]).toMatch(/^Trường “ten.*thiếu dấu ngoặc đóng }\.$/)
    expect(await problems({}, '{#a}', 'chữ')).toEqual(['Đoạn lặp “{#a}” không có phần kết thúc “{/a}”.'])
    expect(await problems({}, 'chữ', '{/a}')).toEqual(['Phần kết thúc “{/a}” không có đoạn lặp “{#a}”.'])
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('knows no inherited name: %s', async (name) => {
    expect((await problems({ ten: 'x' }, `{${name}}`)).length).toBe(1)
  })

  it.each(['ten.length', '1+1', 'this', 'họ tên', 'ten()', 'ten | upper'])('runs nothing: {%s}', async (tag) => {
    expect((await problems({ ten: 'x' }, `{${tag}}`)).length).toBe(1)
  })

  it('refuses what is no Word file', () => {
    expect(fillTemplate(new TextEncoder().encode('không phải Word'), {})).toEqual({
      ok: false,
      error: { code: 'template.broken', problems: ['Tệp mẫu không phải tệp Word (.docx) hoặc đã hỏng.'] },
    })
  })
})
