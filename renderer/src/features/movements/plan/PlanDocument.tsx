import { useMemo } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { fileCopyText, listPlace, planSubject, reportingText } from '@shared/domain/movement/lenses'
import { planField } from './GrowingText'
import { ItemList } from './ItemList'
import { PlanAwards } from './PlanAwards'
import { PlanCriteria } from './PlanCriteria'
import { PlanOtherParts, PlanUnplaced } from './PlanOthers'
import { PlanSchedule } from './PlanSchedule'
import { PlanTasks } from './PlanTasks'
import { ReportingDay } from './ReportingDay'
import { Section } from './PlanSectionHeading'
import { planText as text } from './text'
import { TextPlace } from './TextPlace'

/** The whole plan as one page to write on. */
export function PlanDocument() {
  const lists = useMemo(
    () => ({
      opening: listPlace('opening'),
      objectives: listPlace('objectives'),
      requirements: listPlace('requirements'),
      themes: listPlace('themes'),
      closing: listPlace('closing'),
      recipients: listPlace('recipients'),
    }),
    [],
  )
  const { headings, hints, acts } = text
  return (
    <Box data-plan-document sx={{ maxWidth: 780, mx: 'auto', pl: 1, pr: 3, pt: 1, pb: 6 }}>
      <Typography
        component="div"
        align="center"
        sx={{ fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif", fontWeight: 700, fontSize: 16, mt: 1.5 }}
      >
        {text.kindOfDocument}
      </Typography>
      <Box sx={{ display: 'flex', textAlign: 'center', [`& ${planField}`]: { textAlign: 'center' } }}>
        <TextPlace place={planSubject} act={acts.subject} label={text.subject} hint={text.subjectHint} kind="title" look="title" />
      </Box>
      <Section section="opening">
        <ItemList place={lists.opening} act={acts.opening} name={headings.opening} hint={hints.opening} marks="none" />
      </Section>
      <Section section="purpose">
        <Section section="objectives">
          <ItemList place={lists.objectives} act={acts.objectives} name={headings.objectives} hint={hints.objectives} marks="letters" />
        </Section>
        <Section section="requirements">
          <ItemList
            place={lists.requirements}
            act={acts.requirements}
            name={headings.requirements}
            hint={hints.requirements}
            marks="letters"
          />
        </Section>
      </Section>
      <Section section="content">
        <Section section="themes">
          <ItemList place={lists.themes} act={acts.themes} name={headings.themes} hint={hints.themes} marks="dash" />
        </Section>
        <Section section="criteria">
          <PlanCriteria />
        </Section>
        <Section section="awards">
          <PlanAwards />
        </Section>
        <PlanSchedule />
      </Section>
      <PlanOtherParts />
      <Section section="tasks">
        <PlanTasks />
      </Section>
      <Section section="closing">
        <TextPlace place={reportingText} act={acts.closing} label={text.textName(headings.closing)} hint={hints.reporting} kind="prose" />
        <ReportingDay />
        <ItemList place={lists.closing} act={acts.closing} name={headings.closing} hint={hints.closing} marks="none" />
      </Section>
      <Section section="recipients">
        <ItemList place={lists.recipients} act={acts.recipients} name={headings.recipients} hint={hints.recipients} marks="alwaysDash" />
        <Box sx={{ display: 'flex', alignItems: 'flex-start', pl: '30px' }}>
          <Box
            component="span"
            sx={{
              pt: 0.25,
              fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
              fontSize: 16,
              lineHeight: 1.4,
              whiteSpace: 'nowrap',
            }}
          >
            - {text.fileCopy}
          </Box>
          <TextPlace place={fileCopyText} act={acts.recipients} label={text.fileCopy} hint={hints.fileCopy} kind="line" />
        </Box>
      </Section>
      <PlanUnplaced />
    </Box>
  )
}
