import { useState, type ReactNode } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Building2, FlaskConical, FolderSearch, History, RotateCcw, type LucideIcon } from 'lucide-react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { SetupDraft } from './steps'
import { readHistory } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { redo } from '@renderer/data/core/undo'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { Logo } from '@renderer/ui/Logo'
import { useNotices } from '@renderer/ui/Notices'
import { RestoreDialog } from '@renderer/tools/safety/RestoreDialog'
import { SetupWizard } from './SetupWizard'
import { firstRunText as text } from './text'

/** The first page of a new machine: set the office up, try with sample data, or bring the data of another machine. */
export function FirstRunPage() {
  const [isSettingUp, setSettingUp] = useState(false)
  const [kept, setKept] = useState<SetupDraft | null>(null)
  const leave = (draft: SetupDraft): void => {
    setKept(draft)
    setSettingUp(false)
  }
  if (isSettingUp) return <SetupWizard kept={kept} onLeave={leave} />
  return <Doors onSetUp={() => setSettingUp(true)} />
}

function Doors({ onSetUp }: { readonly onSetUp: () => void }) {
  const db = useDatabase()
  const { openProfile } = useProfile()
  const { fail } = useNotices()
  const [isRestoring, setRestoring] = useState(false)
  // An office that was taken back by undo can be brought again from here.
  const undone = useLiveQuery(async () => (await readHistory(db)).redo.at(-1), [db])
  const { twin, can } = usePlatform()
  const canShowFolder = twin !== null && can.chooseFolder
  /** Copies that lie where this computer does not look by itself: the start finds them there. */
  const showFolder = async (): Promise<void> => {
    const chosen = await twin?.choose('first', { aim: 'find' })
    if (chosen === undefined || (chosen.ok && chosen.value === null)) return
    if (!chosen.ok) return fail(chosen.error)
    openProfile('real')
  }
  const redoIt = async (): Promise<void> => {
    const result = await redo(db)
    if (!result.ok) fail(result.error)
  }
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        alignItems: 'center',
        p: 3,
        boxSizing: 'border-box',
      }}
    >
      <Box sx={{ width: 760, maxWidth: '100%' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1 }}>
          <Logo size={40} />
          <Typography variant="h1" sx={{ fontSize: 24 }}>
            {text.title}
          </Typography>
        </Box>
        <Typography color="text.secondary" sx={{ mb: 3, maxWidth: 600 }}>
          {text.lead}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: 2 }}>
          <Door icon={Building2} title={text.setUp} onOpen={onSetUp} isFirst>
            {text.setUpText}
          </Door>
          <Door icon={FlaskConical} title={text.tryOut} onOpen={() => openProfile('practice')}>
            {text.tryOutText}
          </Door>
        </Box>
        <Box sx={{ display: 'grid', gap: 1, mt: 2 }}>
          {undone !== undefined && (
            <SmallDoor icon={RotateCcw} title={text.redo(undone.label)} onOpen={() => void redoIt()}>
              {text.redoText}
            </SmallDoor>
          )}
          <SmallDoor icon={History} title={text.restore} onOpen={() => setRestoring(true)}>
            {text.restoreText}
          </SmallDoor>
          {canShowFolder && (
            <SmallDoor icon={FolderSearch} title={text.folder} onOpen={() => void showFolder()}>
              {text.folderText}
            </SmallDoor>
          )}
        </Box>
      </Box>
      {isRestoring && <RestoreDialog onClose={() => setRestoring(false)} />}
    </Box>
  )
}

type DoorProps = {
  readonly icon: LucideIcon
  readonly title: string
  readonly children: ReactNode
  readonly onOpen: () => void
  readonly isFirst?: boolean
}

function Door({ icon: Icon, title, children, onOpen, isFirst = false }: DoorProps) {
  return (
    <ButtonBase
      onClick={onOpen}
      autoFocus={isFirst}
      disableRipple
      sx={{
        'flexDirection': 'column',
        'alignItems': 'flex-start',
        'justifyContent': 'flex-start',
        'textAlign': 'left',
        'gap': 1,
        'p': 2.5,
        'border': 1,
        'borderColor': isFirst ? 'primary.main' : 'divider',
        'borderRadius': 2,
        'bgcolor': 'background.paper',
        '&:hover': { bgcolor: isFirst ? 'lacquer.pale' : 'background.bar', borderColor: isFirst ? 'primary.main' : 'text.disabled' },
      }}
    >
      <Box sx={{ color: isFirst ? 'primary.main' : 'text.secondary', display: 'flex' }}>
        <Icon size={26} strokeWidth={1.5} aria-hidden />
      </Box>
      <Typography component="span" variant="h2" sx={{ color: isFirst ? 'primary.main' : 'text.primary' }}>
        {title}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {children}
      </Typography>
    </ButtonBase>
  )
}

function SmallDoor({ icon: Icon, title, children, onOpen }: DoorProps) {
  return (
    <ButtonBase
      onClick={onOpen}
      disableRipple
      sx={{
        'justifyContent': 'flex-start',
        'textAlign': 'left',
        'gap': 1.5,
        'px': 2.5,
        'py': 1.25,
        'border': 1,
        'borderColor': 'divider',
        'borderRadius': 2,
        'bgcolor': 'background.paper',
        '&:hover': { borderColor: 'text.disabled', bgcolor: 'background.bar' },
      }}
    >
      <Box sx={{ color: 'text.secondary', display: 'flex' }}>
        <Icon size={20} strokeWidth={1.5} aria-hidden />
      </Box>
      <span>
        <Typography component="span" sx={{ fontWeight: 500, display: 'block' }}>
          {title}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {children}
        </Typography>
      </span>
    </ButtonBase>
  )
}
