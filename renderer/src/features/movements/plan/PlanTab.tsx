import { useCallback, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import { planMarks, type PlanSection } from '@shared/domain/movement/numbering'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { useEditMovement } from '../useMovements'
import { ActiveField, ActiveFieldContext } from './activeField'
import type { Target } from './findTarget'
import { FindingsPanel } from './FindingsPanel'
import { planField } from './GrowingText'
import { PlanContext } from './PlanContext'
import { PlanDocument } from './PlanDocument'
import { PlanOutline } from './PlanOutline'
import { sectionId } from './PlanSectionHeading'
import { PlanToolbar } from './PlanToolbar'
import { addressOf } from '@renderer/text/addresses'

/** The plan being written: its headings at the left, the page in the middle, what the form rules say at the right. */
export function PlanTab({ movement }: { readonly movement: EmulationMovement }) {
  const navigate = useNavigate()
  const edit = useEditMovement(movement)
  const [active] = useState(() => new ActiveField())
  const [present, setPresent] = useState<PlanSection | null>(null)
  const plan = useMemo(() => ({ movement, edit, marks: planMarks(movement) }), [movement, edit])

  const goToSection = useCallback((section: PlanSection) => {
    const element = document.getElementById(sectionId(section))
    element?.scrollIntoView({ block: 'start' })
    element?.querySelector<HTMLElement>(planField)?.focus({ preventScroll: true })
    setPresent(section)
  }, [])
  const goTo = useCallback(
    (target: Target) => {
      if (target.tab === 'info') return void navigate(addressOf.movementFacts(movement.id))
      const field = document.querySelector<HTMLElement>(`${planField}[data-anchor="${CSS.escape(target.anchor)}"]`)
      field?.scrollIntoView({ block: 'center' })
      field?.focus({ preventScroll: true })
    },
    [movement.id, navigate],
  )
  const onFocus = (event: React.FocusEvent): void => {
    const section = event.target.closest('[data-section]')?.getAttribute('data-section') as PlanSection | null | undefined
    setPresent(section == null ? null : ['annual', 'reviews', 'forms', 'standard'].includes(section) ? 'awards' : section)
  }

  return (
    <PlanContext value={plan}>
      <ActiveFieldContext value={active}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 250px', lg: '176px minmax(0, 1fr) 280px' },
            gap: 1.5,
            height: { md: '100%' },
            minHeight: 0,
          }}
        >
          <Box sx={{ display: { xs: 'none', lg: 'block' }, minHeight: 0 }}>
            <PlanOutline present={present} onGo={goToSection} />
          </Box>
          <Box
            sx={{
              display: 'flex',
              flexDirection: 'column',
              minHeight: 0,
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 2,
              overflow: 'hidden',
            }}
          >
            <PlanToolbar />
            <Box onFocus={onFocus} sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
              <PlanDocument />
            </Box>
          </Box>
          <Box sx={{ minHeight: 0 }}>
            <FindingsPanel movement={movement} onGo={goTo} />
          </Box>
        </Box>
      </ActiveFieldContext>
    </PlanContext>
  )
}
