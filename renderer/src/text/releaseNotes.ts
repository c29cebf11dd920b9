import { compareVersions } from '@shared/lib/versions'

/** What is new in a version, as an officer notices it; the newest first. Each released version has its lines here. */
export const releaseNotes: readonly { readonly version: string; readonly lines: readonly string[] }[] = [
  {
    version: '0.1.0',
    lines: [
      'Bản đầu tiên: phong trào, đợt xét, Hội đồng, quyết định, giấy khen, sổ vàng, chi thưởng.',
      'Nhật ký và bản sao tự động ở thư mục riêng; khôi phục hai cú bấm; khóa bằng mật khẩu, mã hóa bản sao.',
      'Cập nhật chương trình từ USB.',
    ],
  },
]

/** The lines of every version behind one, up to another, the newest first. */
export const newSince = (from: string, to: string): readonly (typeof releaseNotes)[number][] =>
  releaseNotes.filter(({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0)
