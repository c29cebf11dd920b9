// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserPlatform } from '@renderer/platform/browser'

type Refusal = { readonly step: 'create' | 'write'; readonly name: string }

/** A folder as the browser hands it out, in memory. */
function memoryFolder(refuse?: Refusal) {
  const files = new Map<string, Uint8Array>()
  const refused = (step: Refusal['step']) => {
    if (refuse?.step === step) throw new DOMException('refused by the test', refuse.name)
  }
  const handle = {
    name: 'Khen thưởng',
    async getFileHandle(fileName: string, options?: { readonly create?: boolean }) {
      if (options?.create === true) refused('create')
      else if (!files.has(fileName)) throw new DOMException('no such file', 'NotFoundError')
      if (!files.has(fileName)) files.set(fileName, new Uint8Array())
      return {
        createWritable: async () => ({
          write: async (bytes: Uint8Array) => {
            refused('write')
            files.set(fileName, bytes)
          },
          close: async () => {},
        }),
      }
    },
    removeEntry: async (fileName: string) => {
      files.delete(fileName)
    },
  }
  return { files, handle }
}

async function chosen(refuse?: Refusal) {
  const { files, handle } = memoryFolder(refuse)
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(handle))
  const platform = browserPlatform()
  const folder = await platform.chooseFolder('Chọn nơi lưu')
  if (!folder.ok || folder.value === null) throw new Error('no folder')
  return { platform, folder: folder.value, files }
}
const bytes = () => new Uint8Array([1, 2, 3])

describe('folders in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('are said to be out of reach where the browser has none', async () => {
    const platform = browserPlatform()
    expect(platform.can).toEqual({ chooseFolder: false, openFile: false, pdf: false })
    expect(await platform.chooseFolder('Chọn nơi lưu')).toEqual({ ok: false, error: { code: 'platform.unsupported', what: 'folder' } })
  })

  it('take files, and never over one another', async () => {
    const { platform, folder, files } = await chosen()
    expect(platform.can.chooseFolder).toBe(true)
    const saved = await Promise.all([1, 2, 3].map(() => platform.saveInFolder(folder, 'Giấy khen.docx', bytes())))
    expect(saved.map((each) => each.ok && each.value.fileName)).toEqual(['Giấy khen.docx', 'Giấy khen (2).docx', 'Giấy khen (3).docx'])
    expect([...files.keys()]).toHaveLength(3)
  })

  it('are not chosen when the officer leaves the window', async () => {
    vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('left', 'AbortError')))
    expect(await browserPlatform().chooseFolder('Chọn nơi lưu')).toEqual({ ok: true, value: null })
  })

  it.each([
    ['a full disk', { step: 'write', name: 'QuotaExceededError' }, 'file.diskFull'],
    ['a file held elsewhere', { step: 'write', name: 'NoModificationAllowedError' }, 'file.inUse'],
    ['a permission taken back', { step: 'create', name: 'NotAllowedError' }, 'file.readOnly'],
    ['a folder that has gone', { step: 'create', name: 'NotFoundError' }, 'file.notFound'],
  ] as const)('tell %s plainly and keep nothing half-written', async (_name, refuse, code) => {
    const { platform, folder, files } = await chosen(refuse)
    expect(await platform.saveInFolder(folder, 'a.docx', bytes())).toEqual({ ok: false, error: { code, fileName: 'a.docx' } })
    expect([...files.keys()]).toEqual([])
  })

  it('take no name that is a path', async () => {
    const { platform, folder, files } = await chosen()
    expect(await platform.saveInFolder(folder, '../a.docx', bytes())).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect([...files.keys()]).toEqual([])
  })
})
