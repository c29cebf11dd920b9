/** Short forms behind which a stop ends no sentence. */
const shortForm =
  /^[IVXL]{1,6}\.$|(?:^|[\s(“"])(?:TM|KT|TL|TUQ|TP|Tp|ThS|TS|GS|PGS|BS|KS|CN|Đ\/c|đ\/c|v\.v|vv|tr|Nxb|St|\p{Lu}|(?:\d{1,2}\.)*\d{1,2}|(?:Mục|Phần|Nhóm|Chương|Điều|Khoản|Giai đoạn|Đợt|Bước|Cụm|Khối|Phụ lục|MỤC|PHẦN|CHƯƠNG|PHỤ LỤC) [IVX]{1,4})\.$/u

/** The sentences of a paragraph, whole and in order: joined with blanks they are the paragraph again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["”’*)]*(?=\s+["“‘*(]*[\p{Lu}\d])|\n/gu)) {
    const end = match.index + match[0].length
    const sentence = text.slice(start, end).trim()
    if (sentence === '' || (match[0] !== '\n' && shortForm.test(sentence.replaceAll('*', '')))) continue
    sentences.push(sentence)
    start = end
  }
  const last = text.slice(start).trim()
  return last === '' ? sentences : [...sentences, last]
}
