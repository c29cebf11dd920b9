import { withoutEmphasis } from '../lib/emphasis'
import { foldText } from '../lib/text'

/** What a heading opens. */
export type Section =
  | 'purpose'
  | 'objectives'
  | 'requirements'
  | 'content'
  | 'themes'
  | 'criteria'
  | 'awards'
  | 'annual'
  | 'reviews'
  | 'review'
  | 'forms'
  | 'standard'
  | 'schedule'
  | 'phase'
  | 'tasks'
  | 'reporting'
  | 'other'

/**
 * Words of headings as real plans have them, folded, first hit wins: the particular before the general. A heading that opens several
 * things ("TIÊU CHÍ … VÀ HÌNH THỨC …") opens the first; its children say by their own headings where they belong.
 */
const words: readonly (readonly [RegExp, Section])[] = [
  [/^(noi dung|nhiem vu|giai phap)\b.*\bphan cong\b/, 'tasks'],
  [/^(muc tieu|chi tieu)\b.*\bnhiem vu\b/, 'content'],
  [/^(muc dich|muc tieu|y nghia)\b.*\byeu cau|^yeu cau.*\bmuc dich/, 'purpose'],
  [/^(muc dich|muc tieu)\b(?!.*(khen thuong|tieu chi))/, 'objectives'],
  [/^yeu cau\b/, 'requirements'],
  [/^(to chuc thuc hien|phan cong|trach nhiem|nhiem vu cu the|to chuc trien khai|trien khai thuc hien|(to chuc|thuc hien)$)/, 'tasks'],
  [/^(bao cao$|che do (thong tin )?(va )?bao cao|thong tin bao cao|bao cao ket qua|bao cao dinh ky|che do thong tin)/, 'reporting'],
  [/^(kinh phi|nguon kinh phi)/, 'other'],
  [/^(xep loai|phan loai|cach (tinh|cham|xep)|muc xep loai|khung diem)/, 'other'],
  [/^(ho so|thu tuc|trinh tu|quy trinh|nguyen tac|so luong|ty le|co cau)/, 'other'],
  [/^(khen thuong )?(hang nam|hằng nam|thuong xuyen)( khen thuong)?$|^khen thuong (hang nam|thuong xuyen)/, 'annual'],
  [/^(hinh thuc )?(khen thuong )?(khi |dip )?so ket\b.*\btong ket/, 'reviews'],
  [
    /^(hinh thuc )?khen thuong (khi |dip )?(so ket|tong ket)|^(khi |dip )?(so ket|tong ket)( phong trao| giai doan| dot thi dua)?( nam \d{4})?$/,
    'review',
  ],
  [
    /^(cac )?hinh thuc( va)? (muc )?(khen thuong )?.*\btieu chuan|^khen thuong$|^(cong tac |noi dung |to chuc )?khen thuong\b|^tieu chuan.*hinh thuc/,
    'awards',
  ],
  [/^(cac )?(hinh thuc|muc)( va)?( co cau| so luong)? khen thuong/, 'forms'],
  [
    /^(tieu chuan|dieu kien|tieu chi)( xet| de nghi| binh xet| va dieu kien)* (tang |khen|bang khen|giay khen|co thi dua|danh hieu)/,
    'standard',
  ],
  [/^(cac )?(tieu chi|thang diem|noi dung va tieu chi)/, 'criteria'],
  [
    /^(thoi gian|thoi han|thoi diem|han) (gui|nop|trinh|lap|nhan|tiep nhan|hoan thanh|de nghi|xet|binh xet)\b.*\b(ho so|khen thuong)\b/,
    'other',
  ],
  [/^(thoi gian|tien do|lo trinh|cac giai doan|thoi han)/, 'schedule'],
  [/^(giai doan|dot|buoc) (\d+|[ivx]+|thu )/, 'phase'],
  [/^(doi tuong|pham vi)/, 'other'],
  [/^(cac )?(giai phap|phuong an|bien phap|nhiem vu( va|,)? giai phap|nhiem vu trong tam|nhiem vu chu yeu|nhiem vu)/, 'other'],
  [/^(cac )?(chu de|khau hieu|noi dung thi dua|noi dung phong trao|noi dung dot thi dua|chi tieu( thi dua)?|noi dung chu yeu)/, 'themes'],
  [/^(cac )?noi dung\b/, 'content'],
]

/** The section that this heading opens; `null` when its words are none that plans use. */
export function sectionOf(title: string): Section | null {
  const folded = foldText(withoutEmphasis(title)).replace(/^ve (?=\S)/, '')
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const wholeHeading =
  /^(muc dich( va)?( )?yeu cau|muc dich|muc tieu|yeu cau|doi tuong( thi dua| tham gia)?|noi dung( thi dua| phong trao| thuc hien)?|(cac )?tieu chi( thi dua| danh gia| cham diem)?|(hinh thuc )?khen thuong|hinh thuc( va)? tieu chuan khen thuong|thoi gian( thuc hien| thi dua)?|to chuc thuc hien|phan cong( nhiem vu| thuc hien)?|kinh phi( thuc hien)?|che do bao cao|chu de( thi dua)?)$/
/** Whether these words are a heading and nothing more: all that tells one in a text without numbers and bold. */
export const isWholeHeading = (text: string): boolean =>
  wholeHeading.test(
    foldText(withoutEmphasis(text))
      .replace(/[^a-z ]/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )

const longestTitle = 170
/** "Nhóm 1. Các thôn": a counted name, no sentence that ends. */
const counted = /^(?:Nhóm|Mục|Phần|Giai đoạn|Đợt|Bước|Cụm|Khối|Chương)\s+(?:\d{1,2}|[IVX]{1,4})\.\s+/u
/** Whether the words can be a heading: short, no sentence of its own. */
export const looksLikeTitle = (text: string): boolean => {
  const bare = withoutEmphasis(text).trim().replace(counted, '')
  return bare.length <= longestTitle && !/[.!?]\s+\p{Lu}/u.test(bare) && !/[;,]$/u.test(bare)
}

/** The words of a heading without the colon at their end, also where their emphasis closes behind it. */
export const withoutColon = (words: string): string => words.replace(/\s*:\s*(\*{0,2})\s*$/u, '$1')

/** "2. Thời gian thực hiện: Từ tháng …": the heading before the colon and the text behind it; `null` where there is none. */
export function runIn(words: string): { readonly title: string; readonly rest: string } | null {
  const match = /^(\*{0,2}[^:“"\n]{2,170}?\*{0,2})\s*:\s*(\*{0,2})\s*(?=\S)/u.exec(words)
  const title = match?.[1]
  // "*Hồ sơ gồm:*": the emphasis ends behind the colon, and nothing follows.
  if (match === null || title === undefined || /^[*\s]*$/u.test(words.slice(match[0].length))) return null
  const sign = /^\*{1,2}/.exec(title)?.[0]
  const closes = sign !== undefined && match[2] === sign && !title.endsWith(sign)
  const rest = words.slice(match[0].length - (closes ? 0 : (match[2] ?? '').length))
  // "*Đợt 1: Từ tháng 3 ….*": one emphasis over heading and text goes on with the text.
  const isOver = sign !== undefined && !closes && !title.slice(sign.length).includes(sign)
  return {
    title: closes || isOver ? title.slice(sign.length) : title.replace(/^\*\*(.*)\*\*$/u, '$1'),
    rest: isOver ? `${sign}${rest}` : rest,
  }
}
