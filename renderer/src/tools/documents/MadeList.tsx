import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ComposedDocument, Severity } from '@shared/checks/finding'
import type { SetItem } from '@shared/documents/set'
import type { SavedFile } from '@shared/ipc/contract'
import { formatCount } from '@shared/lib/numbers'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { FindingList } from './FindingList'
import type { MadeFile, SavedDocument } from './saveSet'
import { text } from './text'

const statusOf: Record<Severity, Status> = { error: 'blocked', warning: 'attention', info: 'info' }
const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

function Counts({ document }: { readonly document: ComposedDocument }) {
  return (
    <>
      {severities.map((severity) => {
        const count = document.findings.filter((finding) => finding.severity === severity).length
        return (
          count > 0 && (
            <StatusChip key={severity} status={statusOf[severity]} label={`${text.findings.heading[severity]}: ${formatCount(count)}`} />
          )
        )
      })}
    </>
  )
}

type Props = {
  readonly documents: readonly MadeFile[]
  readonly saved: readonly SavedDocument[]
  readonly isSaving: boolean
  readonly titleOf: (item: SetItem) => string
  readonly onPreview: (item: SetItem) => void
}

/** The files that were made: name, what the checks found (unfolds), a look at them, and once saved the way to open them. */
export function MadeList({ documents, saved, isSaving, titleOf, onPreview }: Props) {
  const platform = usePlatform()
  const { fail } = useNotices()
  const open = async (file: SavedFile): Promise<void> => {
    const opened = await platform.openSaved(file)
    if (!opened.ok) fail(opened.error)
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {documents.map((document) => {
        const file = saved.find((entry) => entry.document === document)?.file
        return (
          <Box component="li" key={document.item.id} sx={{ borderBottom: 1, borderColor: 'divider', py: 0.75 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography sx={{ flex: 1, minWidth: 0 }} noWrap title={file?.fileName ?? document.fileName}>
                {file !== undefined && (
                  <Box component="span" sx={{ color: 'success.main', mr: 0.5 }}>
                    ✓
                  </Box>
                )}
                {file?.fileName ?? document.fileName}
                {file === undefined && saved.length > 0 && !isSaving && (
                  <Typography component="span" variant="caption">
                    {' '}
                    ({text.save.notSaved})
                  </Typography>
                )}
              </Typography>
              {file !== undefined && platform.can.openFile ? (
                <Button size="small" aria-label={text.save.openFileNamed(file.fileName)} onClick={() => void open(file)}>
                  {text.save.openFile}
                </Button>
              ) : (
                <Button size="small" aria-label={text.produce.previewOf(titleOf(document.item))} onClick={() => onPreview(document.item)}>
                  {text.produce.preview}
                </Button>
              )}
            </Box>
            {document.findings.length > 0 && (
              <Box component="details" open={saved.length === 0 && document.findings.some((finding) => finding.severity === 'error')}>
                <Box component="summary" sx={{ 'cursor': 'pointer', 'py': 0.25, '& > span': { mr: 0.5 } }}>
                  <Counts document={document} />
                </Box>
                <Box sx={{ pt: 0.5, pl: 1 }}>
                  <FindingList findings={document.findings} />
                </Box>
              </Box>
            )}
          </Box>
        )
      })}
    </Box>
  )
}
