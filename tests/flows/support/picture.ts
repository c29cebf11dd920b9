import type { Page } from '@playwright/test'

/** Takes a picture for whoever wants to look: into the folder that `SO_VANG_PICTURES` names. */
export async function picture(page: Page, name: string, width: number): Promise<void> {
  const folder = process.env['SO_VANG_PICTURES']
  if (folder === undefined) return
  await page.screenshot({ path: `${folder}/${name.replaceAll(/[/?&=#:]+/g, '-').replace('.tsx', '')}-${width}.png` })
}
