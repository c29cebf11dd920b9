import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettings } from '@electron/main/files/twin/settings'

let home: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-settings-'))
})
afterEach(() => fs.rmSync(home, { recursive: true, force: true }))

const settingsOf = (computer = 'MAY-CU') => createSettings(path.join(home, 'profile'), path.join(home, 'Documents', 'Sổ Vàng'), computer)
const loseProfile = (): void => fs.rmSync(path.join(home, 'profile'), { recursive: true })

describe('what a computer remembers of its twin', () => {
  it('has the chosen folder and the hand-over again when the whole profile is gone', () => {
    settingsOf().set({ folder: path.join(home, 'Khen thưởng') })
    settingsOf().set({ handedOver: '2026-12-14T07:05:00.000Z' })
    loseProfile()
    expect(settingsOf().get()).toMatchObject({ folder: path.join(home, 'Khen thưởng'), handedOver: '2026-12-14T07:05:00.000Z' })
  })

  it('lets a computer to which the folder was carried work on it', () => {
    settingsOf().set({ handedOver: '2026-12-14T07:05:00.000Z' })
    loseProfile()
    expect(settingsOf('MAY-MOI').get()).toMatchObject({ folder: null, handedOver: null })
  })

  it('forgets a hand-over that was taken back, in both places', () => {
    settingsOf().set({ handedOver: '2026-12-14T07:05:00.000Z' })
    settingsOf().set({ handedOver: null })
    expect(settingsOf().get().handedOver).toBeNull()
    loseProfile()
    expect(settingsOf().get().handedOver).toBeNull()
  })

  it('reads what an earlier program wrote', () => {
    fs.mkdirSync(path.join(home, 'Documents', 'Sổ Vàng'), { recursive: true })
    fs.writeFileSync(path.join(home, 'Documents', 'Sổ Vàng', 'noi-luu.json'), JSON.stringify({ folder: 'D:\\Khen thưởng' }))
    expect(settingsOf().get()).toMatchObject({ folder: 'D:\\Khen thưởng', handedOver: null })
  })
})
