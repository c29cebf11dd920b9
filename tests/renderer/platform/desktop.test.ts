import { describe, expect, it } from 'vitest'
import type { DesktopApi } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { desktopPlatform } from '@renderer/platform/desktop'

const saved = { token: 't', fileName: 'a.docx', folderLabel: 'D:\\Khen thưởng' }
const api = (answers: Partial<DesktopApi>) => answers as DesktopApi
const bytes = new Uint8Array([1])

describe('the desktop place', () => {
  it('asks where when no folder was chosen, and takes a closed window as stopping', async () => {
    const asked: unknown[] = []
    const platform = desktopPlatform(
      api({
        saveFile: async (request) => {
          asked.push(request)
          return ok(asked.length === 1 ? saved : null)
        },
      }),
    )
    expect(await platform.saveInFolder(null, 'a.docx', bytes)).toEqual(ok(saved))
    expect(await platform.saveInFolder(null, 'a.docx', bytes)).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(asked[0]).toEqual({ suggestedName: 'a.docx', bytes })
  })

  it('sends the token of the chosen folder, not its path', async () => {
    const requests: unknown[] = []
    const platform = desktopPlatform(
      api({
        saveInFolder: async (request) => {
          requests.push(request)
          return ok(saved)
        },
      }),
    )
    await platform.saveInFolder({ token: 'x', label: 'D:\\Khen thưởng' }, 'a.docx', bytes)
    expect(requests).toEqual([{ folder: 'x', fileName: 'a.docx', bytes }])
  })

  it('gives the reference under which a trouble stands in the log', async () => {
    const reported: unknown[] = []
    const platform = desktopPlatform(
      api({
        reportError: async (request) => {
          reported.push(request)
          return ok({ reference: 'SV-ABC234' })
        },
      }),
    )
    expect(await platform.reportError(new RangeError('Nguyễn Thị Mẫu'))).toBe('SV-ABC234')
    expect(reported).toMatchObject([{ message: 'RangeError', stack: expect.stringMatching(/desktop\.test\.ts:\d+:\d+/) }])
  })
})
