/** Words of a record that two windows changed at once. */
export const conflictText = {
  title: 'Trường sau vừa được sửa ở cửa sổ khác. Hãy chọn giữ bản nào rồi lưu:',
  line: (field: string, mine: string, theirs: string) => `${field === '' ? 'nội dung' : field}: ở đây “${mine}”, cửa sổ khác “${theirs}”`,
  gone: 'đã xóa',
  mine: 'Giữ của tôi',
  theirs: 'Lấy bản kia',
  undecided: 'Có trường vừa được sửa ở cửa sổ khác. Hãy chọn giữ bản nào rồi lưu.',
} as const
