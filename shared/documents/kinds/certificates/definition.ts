import { z } from 'zod'
import type { PaperCase } from '../../../domain/case/types'
import type { CertificateMode } from '../../../domain/certificate/layout'
import { certificateFieldNames } from '../../../domain/certificate/types'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { certificatesFacts } from './facts'
import { hasDetailTag, loopTag, moreTag, wordNames } from './fieldNames'
import { certificateSet } from './sheets'

const page = z
  .object(
    Object.fromEntries<z.ZodString | z.ZodBoolean>([
      ...certificateFieldNames.map((name) => [wordNames[name].tag, z.string().describe(wordNames[name].meaning)] as const),
      [hasDetailTag, z.boolean().describe('Có dòng chức vụ, đơn vị hoặc địa chỉ hay không')] as const,
      [moreTag, z.boolean().describe('Còn trang sau hay không')] as const,
    ]),
  )
  .catchall(
    z
      .union([z.string(), z.boolean()])
      .describe('Nội dung theo từng cỡ chữ: tên trường, “_co_”, cỡ chữ; khoảng cách dòng của tờ: “khoang_cach_”, số mm'),
  )

/** The fields of a certificate file for Word templates: one loop, a page for each honoree. */
export const certificatesSchema = z.object({ [loopTag]: z.array(page).describe('Mỗi giấy khen một trang, theo thứ tự số sổ vàng') })

const define = (kind: 'certificates' | 'certificatesPreprinted', mode: CertificateMode, title: string): DocumentDefinition => {
  const setOf = (paper: PaperCase) => certificateSet(paper, mode)
  return {
    kind,
    source: 'ruling',
    title,
    typeName: null,
    schema: certificatesSchema,
    draw: async (awardCase) => (await import('./template')).certificatesTemplate(setOf(awardCase)),
    fields: (awardCase) => certificatesFacts(setOf(awardCase)),
    fileName: ({ round }) => fileNameOf(title, round.name),
    isDraft: ({ ruling }) => !isNumbered(ruling),
  }
}

/** Giấy khen on blank sheets: border, emblem and all lines. */
export const fullCertificates = define('certificates', 'full', 'Giấy khen')
/** Giấy khen onto bought sheets: only what changes from one to the next. */
export const preprintedCertificates = define('certificatesPreprinted', 'preprinted', 'Giấy khen in trên phôi')
