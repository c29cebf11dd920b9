import { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { subjectKinds, type SubjectKind } from '@shared/domain/subject/types'
import { Kbd } from '@renderer/ui/Kbd'
import { ImportDialog } from '@renderer/tools/import/ImportDialog'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useShortcut } from '@renderer/ui/useShortcut'
import { AddSubjectDialog } from './AddSubjectDialog'
import { SubjectTable } from './SubjectTable'
import { text } from './text'
import { yearsText } from './years/text'
import { useSubjectCounts } from './useSubjects'
import { addressOf } from '@renderer/text/addresses'

const asKind = (value: string | null): SubjectKind => subjectKinds.find((kind) => kind === value) ?? 'person'

/** Everybody the office knows, by kind. */
export function SubjectListPage() {
  const [params, setParams] = useSearchParams()
  const kind = asKind(params.get('loai'))
  const counts = useSubjectCounts()
  const isAsked = params.get('mo') === 'moi'
  const [isAdding, setAdding] = useState(isAsked)
  // Asked for once: the address of an open form would open it again at every step back.
  const [wasAsked, setWasAsked] = useState(isAsked)
  if (isAsked !== wasAsked) {
    setWasAsked(isAsked)
    if (isAsked) setAdding(true)
  }
  useEffect(() => {
    if (isAsked) setParams({ loai: kind }, { replace: true })
  }, [isAsked, kind, setParams])
  const [isImporting, setImporting] = useState(false)
  const [toolbar, setToolbar] = useState<HTMLElement | null>(null)
  useShortcut('ctrl+n', () => setAdding(true))
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <PageHeader
        title={text.title}
        facts={text.facts}
        actions={
          <>
            <Button variant="outlined" onClick={() => setImporting(true)}>
              {text.fromFile}
            </Button>
            <Button variant="outlined" component={Link} to={addressOf.ratings}>
              {yearsText.open}
            </Button>
            <Button variant="contained" onClick={() => setAdding(true)}>
              {text.add[kind]}{' '}
              <Box component="span" sx={{ ml: 1 }}>
                <Kbd>Ctrl N</Kbd>
              </Box>
            </Button>
          </>
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Tabs
          value={kind}
          onChange={(_, next: SubjectKind) => setParams({ loai: next }, { replace: true })}
          aria-label={text.title}
          sx={{ 'minHeight': 38, '& .MuiTab-root': { minHeight: 38, py: 0.5 } }}
        >
          {subjectKinds.map((one) => (
            <Tab
              key={one}
              value={one}
              id={`tab-${one}`}
              label={text.tab(text.tabs[one], counts?.[one])}
              aria-controls={one === kind ? 'subject-panel' : undefined}
            />
          ))}
        </Tabs>
        {/* What is done with the table as shown stands by its tabs: the head keeps to one line. */}
        <Box ref={setToolbar} sx={{ display: 'flex', gap: 1, ml: 'auto' }} />
      </Box>
      <Box
        role="tabpanel"
        id="subject-panel"
        aria-labelledby={`tab-${kind}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        <SubjectTable key={kind} kind={kind} toolbar={toolbar} onAdd={() => setAdding(true)} />
      </Box>
      <ImportDialog target="subjects" isOpen={isImporting} onClose={() => setImporting(false)} />
      {isAdding && <AddSubjectDialog kind={kind} onClose={() => setAdding(false)} />}
    </Box>
  )
}
