/** Words of a record that was deleted while its page was open. */
export const goneText = {
  by: (moment: string, by: string) => ` (${by === '' ? moment : `${by}, ${moment}`})`,
  gone: (name: string, who: string) => `“${name}” đã bị xóa${who}. Chữ đang gõ ở đây vẫn còn nhưng chưa lưu: đưa trở lại để gõ tiếp.`,
  back: 'Đưa trở lại',
  act: (name: string) => `Đưa trở lại “${name}”`,
  isBack: (name: string) => `Đã đưa “${name}” trở lại.`,
} as const
