import { plainLetters } from '../../lib/lookAlikes'

/** Surnames in use, of the Kinh and of the other peoples of Vietnam: a hint that a name is a person's, never a proof that another is not. */
const surnames =
  'An Ao Âu Bá Bạc Bạch Bàn Bàng Bành Bảo Bế Biện Bồ Bùi Ca Cai Cái Cam Cao Cát Cầm Cấn Chế Chiêm Chu Chung Chử Chương Chẩu Châu Cồ Cù Cung Cư Cự Danh Diêm Diệp Doãn Dư Dương Đái Đàm Đan Đào Đăng Đặng Đậu Đèo Điền Điêu Đinh Đoàn Đô Đồ Đỗ Đồng Đổng Đới Đường Giang Giàng Giáp Hà Hạ Hàn Hàng Hạng Hầu Hình Hoa Hoàng Hoàn Hồ Hồng Hứa Huỳnh Kha Khâu Khổng Khúc Khuất Khương Kiên Kiều Kim Kông Kpă Ksor Kso Kỷ La Lã Lạc Lai Lại Lam Lâm Lầu Lăng Lê Lều Liên Liêu Liễu Linh Lò Lõ Lộ Lộc Lôi Lù Lục Lùng Luyện Lương Lường Lưu Lý Ma Mã Mạc Mạch Mai Man Mạnh Mẫn Mâu Mẫu Mậu Minh Mông Mùa Nghiêm Ngọc Ngân Nghê Ngô Ngụy Nguỵ Nguyên Nguyễn Nhan Nhâm Nhan Nhữ Nhiêu Niê Ninh Nình Nông Nùng Ôn Ông Phạm Phàn Phan Phàng Phí Phó Phong Phù Phú Phùng Phương Quách Quan Quản Quàng Quảng Quang Quyền Rmah Rcom Rơ Sa Sái Sâm Sầm Sần Siu Sơn Sùng Sử Tạ Tăng Tán Tẩn Tấn Tẩy Thái Tháp Thạch Thân Thang Thào Thẩm Thập Thi Thiều Thịnh Thới Thôi Thục Tiêu Tiết Tòng Tô Tôn Tông Tống Tráng Trang Trần Trầm Tri Triệu Trình Trịnh Trưng Trương Từ Tường Tưởng Ty Ung Ưng Uông Văn Vàng Vi Viên Vòng Vũ Võ Vừ Vương Xa Xuân Xin Y Yên Hờ Giàng Thò Ly Sình Cứ Chảo Chíu Tằng Lỷ Đặng Lèng Lộc Long Voòng Vày Phún Và Dềnh Bríu Alăng Arất Hốih Zơrâm Coor Ating Tơ Đinh A Ê Mlô Êban Hmok Buôn Kbuôr Ktla Ayun Adrơng Kđoh Nay Ra Kpuih Puih Hoàng'
const key = (word: string): string => plainLetters(word).normalize('NFC').toLocaleLowerCase('vi')
const plainKey = (word: string): string =>
  key(word)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
const known = new Set(surnames.split(' ').map(key))
const knownPlain = new Set([...known].map(plainKey))

/** Whether the word is used as a surname; a word in plain letters ("Nguyen") by its letters. */
export const isSurname = (word: string): boolean => {
  const bare = word.replace(/[.,:;]+$/, '')
  return known.has(key(bare)) || (/^[A-Za-z]+$/.test(bare) && knownPlain.has(plainKey(bare))) || /^[A-Za-zĐđ][’'‘ʼ]\p{L}/u.test(bare)
}
